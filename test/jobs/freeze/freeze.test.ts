import { findCalls, type Call } from '../../../src/jobs/freeze/find-calls';
import { proposeFreeze } from '../../../src/jobs/freeze/propose-freeze';
import { proposeRepair } from '../../../src/jobs/freeze/propose-repair';
import type { Area } from '../../../src/sheet/address';
import { formatArea } from '../../../src/sheet/format-area';
import { applyProposal } from '../../../src/workbook/apply';
import type { CellInput } from '../../../src/sheet/draft';
import type { Cell, Grid } from '../../../src/sheet/grid';
import { memoryWorkbook } from '../../../src/workbook/memory';
import type { WorkbookPort } from '../../../src/workbook/port';
import { evaluate } from '../../host/evaluate';

const formula = (text: string): CellInput => ({ formula: text });
const plan: CellInput[][] = [
  ['Weight', 'Target', 'Rounded', 'Plain'],
  [6, formula('=TARGET.DECOMPOSE(10,A2:A4)'), formula('=ROUND(TARGET.GOALS(100,80,120),0)'), formula('=SUM(B2:B4)')],
  [3, null, formula('=IF(1,TARGET.DECOMPOSE(7,A2),0)'), null],
  [3, null, null, null],
];

async function open(cells = plan, compute = evaluate) {
  const port = memoryWorkbook({
    sheets: [
      { name: 'Plan', cells },
      { name: 'Notes', cells: [['x']] },
    ],
    evaluate: compute,
  });
  return { port, whole: (await port.usedArea('Plan'))! };
}
const callsOf = async (port: WorkbookPort, area: Area): Promise<Call[]> => findCalls(await port.read(area));
const places = (areas: readonly { readonly area: Area }[]) => areas.map(({ area }) => formatArea(area));

test('formulas with a function of Targetry are found, inside of others too, with all the cells they fill', async () => {
  const { port, whole } = await open();
  const calls = await callsOf(port, whole);
  expect(calls[0]).toMatchObject({ state: 'shows', values: [[5], [3], [2]] });
  expect(formatArea(calls[0]!.area)).toBe('Plan!B2:B4');
  expect(calls.map((call) => call.formula)).not.toContain('=SUM(B2:B4)');
});

test('Freeze puts what formulas show in their place, and taking it back brings every formula back', async () => {
  const { port, whole } = await open();
  const before = await port.read(whole);
  const applied = await applyProposal(port, proposeFreeze(await callsOf(port, whole)));
  const after = await port.read(whole);
  expect(after.values).toEqual(before.values);
  expect(after.formulas.flat().filter((one) => one !== null)).toEqual(['=SUM(B2:B4)']);
  expect(after.spills).toEqual([]);
  expect(await callsOf(port, whole)).toEqual([]);
  await applied.takeBack();
  expect(await port.read(whole)).toEqual(before);
});

test('Freeze leaves what has no value yet, and writes nothing where what it rests on has changed', async () => {
  const values: Grid = [[{ error: '#BUSY!' }], [{ error: '#NAME?' }], [{ error: '#N/A' }], [4]];
  const formulas = values.map((_, row) => [`=TARGET.PACE(A${row})`]);
  const area = { sheet: 'Plan', row: 4, column: 2, rows: 4, columns: 1 };
  const calls = findCalls({ area, values, formulas, spills: [] });
  expect(calls.map(({ state }) => state)).toEqual(['computed', 'stuck', 'shows', 'shows']);
  const { changes } = proposeFreeze(calls);
  expect(changes).toEqual([{ area: { ...area, row: 6, rows: 2 }, cells: [[{ error: '#N/A' }], [4]] }]);

  const { port, whole } = await open();
  const proposal = proposeFreeze(await callsOf(port, whole));
  await port.write({ sheet: 'Plan', row: 1, column: 0, rows: 1, columns: 1 }, [[100]]);
  const changed = await port.read(whole);
  await expect(applyProposal(port, proposal)).rejects.toMatchObject({ name: 'BasisChanged' });
  expect(await port.read(whole)).toEqual(changed);
});

test('formulas right below each other are one change, those that fill several cells one each', () => {
  const cell = (row: number, column: number): Call => ({
    area: { sheet: 'Plan', row, column, rows: 1, columns: 1 },
    formula: '=TARGET.PACE(1)',
    values: [[row]],
    state: 'shows',
  });
  const spill: Call = { ...cell(4, 0), area: { ...cell(4, 0).area, rows: 2 }, values: [[7], [8]] };
  const calls = [cell(2, 0), cell(3, 0), cell(2, 1), cell(4, 1), spill, cell(6, 0)];
  expect(places(proposeFreeze(calls).changes)).toEqual(['Plan!A3:A4', 'Plan!A5:A6', 'Plan!A7', 'Plan!B3', 'Plan!B5']);
});

test('Repair enters formulas stuck under a file’s names again, and they compute', async () => {
  const { port, whole } = await open([
    ['Weight', 'Target'],
    [6, formula('=_xldudf_TARGET_DECOMPOSE(10,A2:A4)')],
    [3, null],
    [3, null],
    [null, formula('=ROUND([2]!_xldudf_TARGET_DECOMPOSE(7,A2),0)')],
  ]);
  const stuck = await callsOf(port, whole);
  expect(stuck.map(({ state, values }) => [state, values[0]![0]])).toEqual([
    ['stuck', { error: '#NAME?' }],
    ['stuck', { error: '#NAME?' }],
  ]);
  const before = await port.read(whole);
  const applied = await applyProposal(port, proposeRepair(stuck));
  const after = await port.read(whole);
  expect(after.values.map((row) => row[1])).toEqual<Cell[]>(['Target', 5, 3, 2, 7]);
  expect(after.formulas[1]![1]).toBe('=TARGET.DECOMPOSE(10,A2:A4)');
  await applied.takeBack();
  expect(await port.read(whole)).toEqual(before);
});

test('Repair enters a formula at #NAME? once more though its text is right', async () => {
  let loaded = false;
  const { port, whole } = await open(
    [[formula('=TARGET.DECOMPOSE(7,1)'), formula('=TARGET.DECOMPOSE(7,1)')]],
    (...call) => (loaded ? evaluate(...call) : { error: '#NAME?' }),
  );
  const proposal = proposeRepair(await callsOf(port, whole));
  loaded = true;
  await applyProposal(port, proposal);
  expect((await port.read(whole)).values).toEqual([[7, 7]]);
  expect(proposeRepair(await callsOf(port, whole)).changes).toEqual([]);
});
