import { bootHost } from '../host/boot';

/** The simulated Excel itself: what other tests rest on. */
describe('office.js in the simulated Excel', () => {
  test('knows its host, its language and the sets of the API that it has', async () => {
    const { Office } = await bootHost({ locale: 'zh-CN' });
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'PC' });
    expect(Office.context.displayLanguage).toBe('zh-CN');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.20')).toBe(false);
  });

  test('answers ApiNotFound for what is not simulated', async () => {
    const { Excel } = await bootHost();
    const call = Excel.run(async (context) => {
      context.workbook.pivotTables.load('items/name');
      await context.sync();
    });
    await expect(call).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Workbook.PivotTables is not simulated'),
    });
  });

  test('throws PropertyNotLoaded where a property is read before it was loaded', async () => {
    const { Excel } = await bootHost();
    const call = Excel.run(async (context) => context.workbook.worksheets.getItem('Sheet1').name);
    await expect(call).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('runs the action of a ribbon button until it says that it is done, and shows the pane', async () => {
    const { Office, pane, runAction } = await bootHost();
    const seen: string[] = [];
    Office.actions.associate('openTrack', async (event: Office.AddinCommands.Event) => {
      seen.push(event.source.id);
      await Office.addin.showAsTaskpane();
      event.completed();
    });
    await runAction('openTrack');
    expect(seen).toEqual(['openTrack']);
    expect(pane.state).toBe('Visible');
  });

  test('calls a custom function of a script that was loaded next, with its arguments', async () => {
    const script = 'CustomFunctions.associate("TWICE", function (rows) { return rows.map(([x]) => [x * 2]); });';
    const { callFunction } = await bootHost({ scripts: [script] });
    expect(await callFunction('TWICE', [[[1], [2.5]]])).toEqual({ ok: true, value: [[2], [5]] });
  });

  test('hands over the error of a custom function with its text', async () => {
    const script = `CustomFunctions.associate("REFUSE", function (what) {
      throw new CustomFunctions.Error(what, 'row 3 is negative');
    });`;
    const { callFunction } = await bootHost({ scripts: [script] });
    expect(await callFunction('REFUSE', ['#N/A'])).toEqual({ ok: false, error: '#N/A', text: 'row 3 is negative' });
    expect(await callFunction('REFUSE', ['#VALUE!'])).toEqual({
      ok: false,
      error: '#VALUE!',
      text: 'row 3 is negative',
    });
  });

  test('fills arguments that were left out with null, as far as the function is declared', async () => {
    const script =
      'CustomFunctions.associate("COUNT", (...args) => args.slice(0, -1).map((arg) => String(arg)).join());';
    const functions = [{ id: 'COUNT', parameters: ['a', 'b', 'c'] }];
    const { callFunction } = await bootHost({ scripts: [script], functions });
    expect(await callFunction('COUNT', [1])).toEqual({ ok: true, value: '1,null,null' });
    expect(await callFunction('OTHER', [1])).toEqual({ ok: false, error: '#NAME?', text: '' });
  });

  test('says so when a function was never associated', async () => {
    const { callFunction } = await bootHost();
    expect(await callFunction('MISSING', [])).toMatchObject({ ok: false });
  });
});
