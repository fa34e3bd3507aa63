import { excelTheme } from '../../src/workbook/excel-theme';
import { bootHost } from '../host/boot';

const ground = (bodyBackgroundColor: number) => ({ bodyBackgroundColor });

async function boot() {
  const host = await bootHost();
  Object.assign(globalThis, { Office: host.Office });
  return host;
}

describe('the theme of Excel', () => {
  test.each([
    ['Colorful', 0xe6e6e6, false],
    ['White', 0xffffff, false],
    ['Dark Gray', 0x666666, true],
    ['Black', 0x262626, true],
  ])('%s is told by its ground', async (_, color, dark) => {
    const host = await boot();
    host.theme = ground(color);
    expect(excelTheme.isDark()).toBe(dark);
  });

  test('is not told by isDarkTheme, which office.js makes a text of', async () => {
    const host = await boot();
    host.theme = { ...ground(0xffffff), isDarkTheme: 0 };
    expect(host.Office.context.officeTheme.isDarkTheme).toBe('#000000');
    expect(excelTheme.isDark()).toBe(false);
  });

  test('is not known where Excel gives no colours, or gives what is none', async () => {
    const host = await boot();
    host.theme = {};
    expect(excelTheme.isDark()).toBeNull();
    Object.assign(globalThis, { Office: { context: {} } });
    expect(excelTheme.isDark()).toBeNull();
    Object.assign(globalThis, { Office: { context: { officeTheme: { bodyBackgroundColor: 'none' } } } });
    expect(excelTheme.isDark()).toBeNull();
  });
});

describe('a change of the theme of Excel', () => {
  const listeners = new Map<string, () => void>();
  const page = {
    addEventListener: (name: string, listener: () => void) => void listeners.set(name, listener),
    removeEventListener: (name: string) => void listeners.delete(name),
  };

  test('is looked for when the pane comes into sight and from time to time, until it is stopped', () => {
    jest.useFakeTimers();
    const document = { ...page, visibilityState: 'visible' };
    Object.assign(globalThis, { window: page, document });
    const seen = jest.fn();
    const stop = excelTheme.onChange(seen);
    listeners.get('focus')?.();
    listeners.get('visibilitychange')?.();
    expect(seen).toHaveBeenCalledTimes(2);
    jest.advanceTimersByTime(6_000);
    expect(seen).toHaveBeenCalledTimes(3);
    document.visibilityState = 'hidden';
    jest.advanceTimersByTime(60_000);
    expect(seen).toHaveBeenCalledTimes(3);
    stop();
    document.visibilityState = 'visible';
    jest.advanceTimersByTime(60_000);
    expect(seen).toHaveBeenCalledTimes(3);
    expect(listeners.size).toBe(0);
    jest.useRealTimers();
  });
});
