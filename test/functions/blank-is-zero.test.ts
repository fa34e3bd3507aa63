import fc from 'fast-check';
import { worksheetFunctions } from '../../src/functions/registry';
import { callFunction } from './formula';

const BLANKS = [0, null, undefined, '', '-', '—', '无', { type: 'Empty' }, { type: 'Double', basicValue: 0 }];

/** Cells of every kind that a user may leave in a range, often blank. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 60 }) },
  { weight: 2, arbitrary: fc.integer({ min: 46000, max: 46400 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('CN', 'all', '休', '班', 'zh', 'month', '月', 'landing', 'webster', 'lmdi', true),
  },
);
const column = (length: number) =>
  fc.array(cell, { minLength: length, maxLength: length }).map((cells) => cells.map((value) => [value]));
const list = fc.oneof(column(1), column(3), column(3), column(3), column(2));
const single = cell.map((value) => [[value]]);

const call = fc.constantFrom(...worksheetFunctions.map(({ id }) => id)).chain((id) => {
  const count = worksheetFunctions.find((candidate) => candidate.id === id)?.parameters.length ?? 0;
  return fc.record({
    id: fc.constant(id),
    args: fc.array(fc.oneof(list, single), { minLength: count, maxLength: count }),
  });
});

/** Sound calls with blanks in them, so that results are compared too and not errors alone. */
const sound = fc.oneof(
  fc.record({
    id: fc.constant('DECOMPOSE'),
    args: fc.tuple(
      fc.integer({ min: 0, max: 500 }).map((total) => [[total]]),
      column(3),
      fc.constantFrom([[0], [2], [0]], [[0], [0], [0]], [[0]]),
      fc.constantFrom([[0]], [[1]]),
      fc.constantFrom([[0]], [[0], [1], [0]]),
      fc.constantFrom([[0]], [[400], [0], [0]]),
      fc.constantFrom([[0]], [['webster']]),
      fc.constantFrom([[0]], [[1]]),
    ),
  }),
  fc.record({
    id: fc.constant('CASCADE'),
    args: fc.tuple(
      fc.integer({ min: -50, max: 500 }).map((total) => [[total]]),
      fc.constantFrom(
        [['East'], ['West'], ['East']],
        [['East'], [0], ['East']],
        [
          ['E', 'a'],
          ['E', 0],
          ['W', 'b'],
        ],
      ),
      column(3),
      fc.constantFrom([[0]], [[1]]),
      fc.constantFrom([[0]], [[0], [2], [0]], [[0], [0], [0]]),
    ),
  }),
  fc.record({
    id: fc.constant('RECONCILE'),
    args: fc.tuple(
      column(3),
      column(3),
      fc.constantFrom([[0]], [[0.3]]),
      fc.constantFrom([[0]], [[1]]),
      fc.constantFrom([[0]], [['en']]),
    ),
  }),
  fc.record({
    id: fc.constant('SCORE'),
    args: fc.tuple(
      column(3),
      fc.constantFrom([[0]], [[2]]),
      fc.constantFrom([[0]], [[0], [2], [3]]),
      fc.constantFrom([[0]], [[2]]),
      fc.constantFrom([[0]], [['sum']]),
    ),
  }),
  fc.record({
    id: fc.constant('SEASONALITY'),
    args: fc.tuple(column(6), fc.constantFrom([[2]], [[3]], [[0]]), fc.constantFrom([[0]], [['移动平均']])),
  }),
  fc.record({
    id: fc.constant('CATCHUP'),
    args: fc.tuple(
      column(4),
      fc.oneof(column(4), column(2)),
      fc.constantFrom([[0]], [[0]], [[2]]),
      fc.constantFrom([[0]], [['下期']]),
      fc.constantFrom([[0]], [[0]], [[1.5]]),
      fc.constantFrom([[0]], [[1]]),
    ),
  }),
  fc.record({
    id: fc.constant('PHASE'),
    args: fc.tuple(
      fc.integer({ min: 0, max: 500 }).map((total) => [[total]]),
      fc.integer({ min: 46023, max: 46100 }).map((day) => [[day]]),
      fc.integer({ min: 46101, max: 46150 }).map((day) => [[day]]),
      fc.constantFrom([[0]], [['week']], [['天']]),
      fc.constantFrom([[0]], [[0, 1, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1]]),
      fc.constantFrom([[0]], [['CN']], [[0], [46060], [0]]),
      fc.constantFrom([[0]], [[1]]),
      fc.constantFrom([[0]], [['iso']]),
      fc.constantFrom([[0]], [['en']]),
    ),
  }),
  fc.record({
    id: fc.constant('CROSS'),
    args: fc.tuple(
      fc.constantFrom([[5], [0], [7]], [[0], [0], [12]]),
      fc.constantFrom([[12, 0]], [[4, 8]]),
      fc.tuple(column(3), column(3)).map(([left, right]) => left.map((row, index) => [...row, ...right[index]!])),
      fc.constantFrom([[0]], [[1]]),
    ),
  }),
  fc.record({
    id: fc.constant('PACE'),
    args: fc.tuple(
      column(3),
      column(3),
      fc.integer({ min: 46023, max: 46387 }).map((day) => [[day]]),
      fc.constantFrom([[0]], [['year']], [[0, 0]]),
      fc.constantFrom([[0]], [['required']]),
      fc.constantFrom(
        [[0]],
        [['CN']],
        [[0], [46060], [0]],
        [
          ['CN', 0],
          [46060, '休'],
          [0, 0],
        ],
      ),
      fc.constantFrom([[0]], [[0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]]),
      fc.constantFrom([[0]], [['en']]),
    ),
  }),
  fc.record({
    id: fc.constant('BRIDGE'),
    args: fc.tuple(column(3), column(3), fc.constantFrom([[0]], [['sequential']])),
  }),
  fc.record({ id: fc.constant('PVM'), args: fc.tuple(column(3), column(3), column(3), column(3)) }),
  fc.record({
    id: fc.constant('TIER'),
    args: fc.tuple(column(3), fc.constantFrom([[0]], [[0.5], [0], [0.9]]), fc.constantFrom([[0]], [['占比']])),
  }),
  fc.record({
    id: fc.constant('FUNNEL'),
    args: fc.tuple(
      single,
      fc.constantFrom([[0.1], [0.5], ['40%']], [[0.2], [0], [0.3]]),
      fc.constantFrom([[0]], [[25]]),
      column(3),
    ),
  }),
  fc.record({
    id: fc.constant('BOTTLENECK'),
    args: fc.tuple(
      column(3),
      fc.constantFrom([[0.4], [0.5]], [[0], [0.5]], [[0.6], [0]]),
      fc.constantFrom([[0]], [['zh']]),
    ),
  }),
  fc.record({
    id: fc.constant('HOTSPOT'),
    args: fc.tuple(
      fc.constantFrom([['a'], [0], ['x'], [0]], [['a'], ['x'], [2026], ['y']]),
      column(3),
      column(3),
      fc.constantFrom([[0]], [[2]]),
      fc.constantFrom([[0]], [['zh']]),
    ),
  }),
  fc.record({
    id: fc.constant('EXPLAIN'),
    args: fc.tuple(
      single,
      single,
      fc.constantFrom([['x'], [0], ['华东']]),
      column(3),
      fc.constantFrom([[0]], [['en']]),
    ),
  }),
  fc.record({ id: fc.constant('RATEMIX'), args: fc.tuple(column(3), column(3), column(3), column(3)) }),
  fc.record({
    id: fc.constant('PAYOUT'),
    args: fc.tuple(
      column(3),
      column(3),
      fc.constantFrom(
        [
          [0, 0.05],
          [1, 0.08],
          [0, 0],
        ],
        [[0.8, 0.1]],
      ),
      fc.constantFrom([[0]], [['cliff']]),
      fc.constantFrom([[0]], [[3]]),
    ),
  }),
  fc.record({
    id: fc.constant('CUSTOMERS'),
    args: fc.tuple(
      fc.constantFrom([['A'], ['B'], [0]], [['A'], [1], ['B']]),
      fc.constantFrom([[46023], [46060], [0]], [[46023], [46055], [46060]]),
      fc.constant([[46054]]),
      fc.constant([[46081]]),
      fc.constantFrom([[0]], [['x'], [0], ['y']]),
      fc.constantFrom([[0]], [['zh']]),
    ),
  }),
  fc.record({
    id: fc.constant('PROJECT'),
    args: fc.tuple(column(8), fc.constant([[3]]), fc.constantFrom([[0]], [[4]]), fc.constantFrom([[0]], [[0.5]])),
  }),
  fc.record({
    id: fc.constant('CHECK'),
    args: fc.tuple(
      fc
        .array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 })
        .map((rows) => [['一部', '1月', '2月', '合计'], ...rows.map((row) => ['二部', ...row]), ['合计', 0, 0, 9]]),
    ),
  }),
  fc.record({ id: fc.constant('GOALS'), args: fc.tuple(column(3), single, single) }),
  fc.record({
    id: fc.constant('LANDING'),
    args: fc.tuple(
      fc.integer({ min: 0, max: 900 }).map((target) => [[target]]),
      fc
        .array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 6 })
        .map((amounts) => [[0, 0], ...amounts.map((amount, day) => [46170 + 2 * day, amount]), [0, 0]]),
      fc.integer({ min: 46174, max: 46203 }).map((day) => [[day]]),
      fc.constantFrom([[0]], [['quarter']], [[0, 0]]),
      fc.constantFrom([[0]], [['CN']], [[0], [46180], [0]]),
      fc.constantFrom([[0]], [[0.9]]),
      fc.constantFrom([[0]], [[0, 1, 1, 1, 2, 3, 1, 1, 1, 1, 1, 1]]),
      fc.constantFrom([[0]], [['en']]),
    ),
  }),
  fc.record({
    id: fc.constant('WATCH'),
    args: fc.tuple(
      column(3),
      fc.constantFrom([[0]], [[60], [60], [60]]),
      fc.constantFrom([[0]], [[0.1]]),
      fc.constantFrom([[0]], [[0.9]]),
      fc.constantFrom([[0]], [['higher']]),
      fc.constantFrom([[0]], [['zh']]),
    ),
  }),
);

const blank = fc.constantFrom(...BLANKS);

describe('a blank', () => {
  it.each([
    ['in any call', call],
    ['in a sound call', sound],
  ])('and a 0 give the same answer %s, whatever a blank arrives as', (_, calls) => {
    fc.assert(
      fc.property(calls, fc.infiniteStream(blank), ({ id, args }, blanks) => {
        const withBlanks = args.map((rows: readonly (readonly unknown[])[]) =>
          rows.map((row) => row.map((value) => (value === 0 ? blanks.next().value : value))),
        );
        expect(callFunction(id, withBlanks)).toEqual(callFunction(id, args));
      }),
      { numRuns: 400 },
    );
  });

  it('is what an argument left out is', () => {
    fc.assert(
      fc.property(sound, ({ id, args }) => {
        const shorter = args.map((rows: readonly (readonly unknown[])[]) =>
          rows.length === 1 && rows[0]?.length === 1 && rows[0][0] === 0 ? null : rows,
        );
        while (shorter.at(-1) === null) shorter.pop();
        expect(callFunction(id, shorter)).toEqual(callFunction(id, args));
      }),
    );
  });
});

describe('any call', () => {
  it('answers cells that Excel can show or an error with a text, and never throws', () => {
    const anything = fc.oneof(
      cell,
      fc.double(),
      fc.string(),
      fc.constantFrom(NaN, Infinity, -5, 1e308, 1e-300, '#N/A', {}, [], [[]]),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...worksheetFunctions.map(({ id }) => id)),
        fc.array(fc.oneof(list, fc.array(fc.array(anything, { maxLength: 3 }), { maxLength: 3 }), anything), {
          maxLength: 9,
        }),
        (id, args) => {
          const answer = callFunction(id, args);
          if (!('error' in answer)) {
            for (const value of answer.flat()) {
              expect(['number', 'string', 'boolean']).toContain(typeof value);
              if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
            }
          } else {
            expect(answer.text).not.toMatch(/内部错误|undefined|\n/);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
