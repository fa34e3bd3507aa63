import { readFileSync } from 'node:fs';
import { bootHost, type BootedHost } from '../host/boot';
import type { CallResult, DeclaredFunction } from '../host/custom-functions';

/**
 * The built functions.js, loaded after the unmodified office.js and called through its runtime of custom functions, as
 * Excel calls it: arguments as JSON, those left out as null, the invocation object behind them.
 */
let host: BootedHost;

beforeAll(async () => {
  const { functions } = JSON.parse(readFileSync('dist/functions.json', 'utf8')) as { functions: DeclaredFunction[] };
  host = await bootHost({ scripts: [readFileSync('dist/functions.js', 'utf8')], functions });
});

const isOwn = (answer: CallResult) => answer.ok || /\p{Script=Han}.* \/ .*[a-z]/u.test(answer.text);
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test('a split spills in the shape of its weights, with every optional argument left out', async () => {
  expect(await host.callFunction('DECOMPOSE', [10, column(6, 3, 3)])).toEqual({ ok: true, value: [[5], [3], [2]] });
  expect(await host.callFunction('DECOMPOSE', [10, [[6, 3, 3]]])).toEqual({ ok: true, value: [[5, 3, 2]] });
});

test('a scalar may come bare or as one cell, a blank as 0 or null, and a single answer is one cell', async () => {
  const february = { ok: true, value: [[16]] };
  expect(await host.callFunction('WORKDAYS', [46054, [[46081]], 'CN'])).toEqual(february);
  expect(await host.callFunction('WORKDAYS', [[[46054]], 46081, [['CN'], [0], [null]]])).toEqual(february);
});

test('texts spill beside numbers, a missing figure as an empty text', async () => {
  const asked = await host.callFunction('PACE', [column(0), column(40), 46185, null, null, null, null, 'zh']);
  expect(asked).toMatchObject({
    ok: true,
    value: [
      ['达成率', '应达', '进度', '差距', '剩余', '剩余天数', '日均需', '预计'],
      ['', 0, '', 40, -40, 12, 0, 88],
    ],
  });
});

test('bad input is #VALUE! and what cannot be computed #N/A, with argument and row in both languages', async () => {
  const bad = await host.callFunction('DECOMPOSE', [10, column(6, -3)]);
  expect(bad).toEqual({
    ok: false,
    error: '#VALUE!',
    text: '权重 weights 第 2 行：-3 是负数，请改成 0 或正数。 / weights, row 2: -3 is negative. Enter 0 or a positive number.',
  });
  const outOfReach = await host.callFunction('DECOMPOSE', [100, column(1, 1), null, null, null, column(40, 50)]);
  expect(outOfReach).toMatchObject({ ok: false, error: '#N/A', text: expect.stringContaining('90') });
});

test('an error cell among the weights is named, as Excel sends it', async () => {
  const cell = { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' };
  expect(await host.callFunction('DECOMPOSE', [10, column(1, cell)])).toMatchObject({
    ok: false,
    error: '#VALUE!',
    text: expect.stringMatching(/第 2 行.*#DIV\/0!.*row 2: .*#DIV\/0!/),
  });
});

test('a hundred thousand rows come back exact', async () => {
  const weights = Array.from({ length: 100_000 }, (_, row) => [(row % 7) + 1]);
  const answer = await host.callFunction('DECOMPOSE', [123_456_789, weights]);
  if (!answer.ok) throw new Error(answer.text);
  const rows = answer.value as number[][];
  expect(rows).toHaveLength(100_000);
  expect(rows.reduce((sum, [amount]) => sum + amount!, 0)).toBe(123_456_789);
});

test('every function of the metadata is there to be called, and no other', async () => {
  const { functions } = JSON.parse(readFileSync('dist/functions.json', 'utf8')) as { functions: DeclaredFunction[] };
  const answers = await Promise.all(functions.map(({ id }) => host.callFunction(id, [])));
  // cells, or an error in the function's own words, which come in both languages
  const strange = functions.filter((_, index) => !isOwn(answers[index]!)).map(({ id }) => id);
  expect(strange).toEqual([]);
  expect(await host.callFunction('NOT_ONE_OF_OURS', [])).toEqual({ ok: false, error: '#NAME?', text: '' });
});
