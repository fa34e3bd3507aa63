import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import { App } from '../../src/taskpane/app';
import { contrastTheme } from '../../src/taskpane/contrast-theme';
import type { HostTheme } from '../../src/taskpane/use-theme';
import { memoryWorkbook } from '../../src/workbook/memory';
import { salesWorkbook } from './orders';

type Changed = (event: { readonly matches: boolean }) => void;

/** What the system prefers, changed by the test as a person does in its settings. */
class System {
  private preferences: readonly string[] = [];
  private readonly changed = new Map<Changed, string>();

  constructor() {
    const matches = (query: string) => this.matches(query);
    window.matchMedia = (query) =>
      ({
        get matches() {
          return matches(query);
        },
        addEventListener: (_: string, listener: Changed) => void this.changed.set(listener, query),
        removeEventListener: (_: string, listener: Changed) => void this.changed.delete(listener),
      }) as unknown as MediaQueryList;
  }

  set(...preferences: string[]): void {
    this.preferences = preferences;
    act(() => this.changed.forEach((query, listener) => listener({ matches: this.matches(query) })));
  }

  private matches(query: string): boolean {
    return this.preferences.some((one) => query.includes(one));
  }
}

class Host implements HostTheme {
  private readonly listeners = new Set<() => void>();
  dark: boolean | null = null;
  readonly isDark = () => this.dark;
  readonly onChange = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  set(dark: boolean | null): void {
    this.dark = dark;
    act(() => this.listeners.forEach((listener) => listener()));
  }
}

const ground = (): string => {
  const provider = document.querySelector('.fui-FluentProvider')!;
  const id = [...provider.classList].find((name) => /^fui-FluentProvider\S+/.test(name))!;
  const rules = [...document.querySelectorAll('style')].flatMap(({ sheet }) => [...(sheet?.cssRules ?? [])]);
  const rule = rules.find(({ cssText }) => cssText.startsWith(`.${id}`))!;
  return /--colorNeutralBackground1: *([^;]+);/.exec(rule.cssText)![1]!;
};
const scheme = () => document.querySelector<HTMLElement>('.fui-FluentProvider')!.style.colorScheme;

const { matchMedia } = window;
afterEach(() => void (window.matchMedia = matchMedia));

async function open(theme?: Host) {
  render(<App port={memoryWorkbook(salesWorkbook())} language="en" {...(theme && { theme })} />);
  await screen.findByLabelText('Table');
}

test('the pane is dark where Office is dark though the system is light, and follows Office when it changes', async () => {
  const [system, host] = [new System(), new Host()];
  host.dark = true;
  await open(host);
  expect([ground(), scheme()]).toEqual([webDarkTheme.colorNeutralBackground1, 'dark']);
  host.set(false);
  expect([ground(), scheme()]).toEqual([webLightTheme.colorNeutralBackground1, 'light']);
  // Office is light: the system's preference is not asked
  system.set('prefers-color-scheme: dark');
  expect(ground()).toBe(webLightTheme.colorNeutralBackground1);
  host.set(null);
  expect(ground()).toBe(webDarkTheme.colorNeutralBackground1);
});

test('without a word of Office the pane follows the system', async () => {
  const system = new System();
  await open();
  expect(ground()).toBe(webLightTheme.colorNeutralBackground1);
  system.set('prefers-color-scheme: dark');
  expect(ground()).toBe(webDarkTheme.colorNeutralBackground1);
});

test('a contrast theme of the system counts before all else, in its own colours', async () => {
  const [system, host] = [new System(), new Host()];
  host.dark = true;
  await open(host);
  system.set('forced-colors: active');
  expect([ground(), scheme()]).toEqual(['Canvas', 'light dark']);
});

test('the contrast theme has no colour of its own: all are the system’s, but for shadows, which are not drawn', () => {
  const names = /^(?:Canvas|CanvasText|Highlight|LinkText|GrayText|transparent)$/;
  const fixed = Object.entries(contrastTheme).filter(
    ([token, value]) => /^color/.test(token) && !/Shadow|Overlay$/.test(token) && !names.test(String(value)),
  );
  expect(fixed).toEqual([]);
  expect(Object.keys(contrastTheme)).toEqual(Object.keys(teamsHighContrastTheme));
});
