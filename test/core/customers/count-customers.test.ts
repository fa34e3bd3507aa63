import fc from 'fast-check';
import { serialOf } from '../../../src/core/calendar/date';
import { countCustomers, type OrderLines } from '../../../src/core/customers/count-customers';

const day = (month: number, date: number, year = 2026) => serialOf(year, month, date)!;
const march = { from: day(3, 1), to: day(3, 31) };
const counts = (lines: [string, number | null, string?][], period = march) => {
  const result = countCustomers(
    {
      customer: lines.map(([customer]) => customer),
      date: lines.map(([, date]) => date),
      order: lines.some(([, , order]) => order !== undefined) ? lines.map(([, , order = '']) => order) : undefined,
    },
    period,
  );
  return result.ok ? result.value : result.failure;
};

/** Orders of every kind of customer around March 2026; the list reaches back to January. */
const list: [string, number | null][] = [
  ['lost long ago', day(1, 5)],
  ['came back', day(1, 20)],
  ['stayed', day(2, 1)],
  ['churned', day(2, 28)],
  ['came back', day(3, 1)],
  ['stayed', day(3, 31)],
  ['new', day(3, 10)],
  ['new', day(3, 11)],
  ['later', day(4, 1)],
];

test('every customer is counted by when it ordered', () => {
  expect(counts(list)).toEqual({ active: 3, new: 1, retained: 1, churned: 1, repurchaseRate: 0.5, repeatBuyers: 1 });
});

test('without anybody in the period before there is no repurchase rate', () => {
  expect(
    counts([
      ['A', day(1, 1)],
      ['A', day(3, 5)],
    ]),
  ).toMatchObject({ active: 1, new: 0, retained: 0, repurchaseRate: null });
});

describe('two or more orders', () => {
  const early: [string, number, string?] = ['Z', day(1, 1), '0'];

  test('are told by distinct days where there are no order numbers', () => {
    expect(
      counts([
        ['Z', day(1, 1)],
        ['A', day(3, 5)],
        ['A', day(3, 5)],
        ['B', day(3, 5)],
        ['B', day(3, 6)],
      ]),
    ).toMatchObject({
      repeatBuyers: 1,
    });
  });

  test('are told by order numbers where there are some, however many lines and days an order has', () => {
    expect(counts([early, ['A', day(3, 5), '1'], ['A', day(3, 6), '1']])).toMatchObject({ repeatBuyers: 0 });
    expect(counts([early, ['A', day(3, 5), '1'], ['A', day(3, 5), '2']])).toMatchObject({ repeatBuyers: 1 });
  });

  test('lie both in the period', () => {
    expect(counts([early, ['A', day(2, 5), '1'], ['A', day(3, 5), '2']])).toMatchObject({ repeatBuyers: 0 });
  });

  test('count a line without a number as the order of its day', () => {
    expect(
      counts([early, ['A', day(3, 5), ''], ['A', day(3, 5), ''], ['B', day(3, 5), '7'], ['B', day(3, 6), '']]),
    ).toMatchObject({
      repeatBuyers: 1,
    });
  });
});

describe('a list that does not reach back to the start of the period before', () => {
  const late = (first: number, ...others: number[]) => counts([first, ...others].map((date) => ['A', date]));

  test('is not counted', () => {
    expect(late(day(3, 1), day(3, 2))).toMatchObject({ code: 'list-starts-late', parameters: { needed: day(2, 1) } });
    expect(late(day(2, 20), day(2, 22), day(3, 1))).toMatchObject({
      code: 'list-starts-late',
      parameters: { first: day(2, 20), needed: day(2, 1) },
    });
    expect(late(day(3, 3), day(3, 28))).toMatchObject({ code: 'list-starts-late' });
    expect(counts([['A', 5]], { from: 2, to: 9 })).toMatchObject({ code: 'list-starts-late' });
  });

  test('is told from one whose first days had no order by the pauses in the list', () => {
    expect(late(day(2, 3), day(2, 6), day(3, 1))).toMatchObject({ active: 1 });
    expect(late(day(2, 3), day(2, 5), day(2, 7), day(2, 9))).toMatchObject({ code: 'list-starts-late' });
  });

  test('is cut where a week or more is missing, however long the pauses of the list are', () => {
    expect(late(day(2, 7), day(2, 27), day(3, 25))).toMatchObject({ active: 1 });
    expect(late(day(2, 8), day(2, 27), day(3, 25))).toMatchObject({ code: 'list-starts-late' });
  });

  test('is not taken for complete by a pause after the period', () => {
    expect(late(day(2, 20), day(2, 22), day(2, 24), day(6, 1))).toMatchObject({ code: 'list-starts-late' });
  });
});

test('lines with neither customer nor date are skipped', () => {
  expect(counts([...list, ['', null], ['', null]])).toEqual(counts(list));
});

test('bad input names argument and row', () => {
  expect(
    counts([
      ['A', day(1, 1)],
      ['B', null],
    ]),
  ).toEqual({ code: 'date-missing', parameters: { argument: 'date', row: 2 } });
  expect(
    counts([
      ['A', day(1, 1)],
      ['', day(3, 1)],
    ]),
  ).toEqual({
    code: 'label-missing',
    parameters: { argument: 'customer', row: 2 },
  });
  expect(counts([['A', 0.5]])).toMatchObject({ code: 'date-out-of-range', parameters: { argument: 'date', row: 1 } });
  expect(counts([['', null]])).toMatchObject({ code: 'no-weight', parameters: { argument: 'customer' } });
  expect(counts(list, { from: 0, to: 5 })).toMatchObject({
    code: 'date-out-of-range',
    parameters: { argument: 'from' },
  });
  expect(counts(list, { from: march.to, to: march.from })).toMatchObject({ code: 'from-after-to' });
  const uneven = (lines: OrderLines) => countCustomers(lines, march);
  expect(uneven({ customer: ['A'], date: [] })).toMatchObject({
    failure: { code: 'lengths-differ', parameters: { argument: 'date', length: 0, expected: 1 } },
  });
  expect(uneven({ customer: ['A'], date: [day(1, 1)], order: [] })).toMatchObject({
    failure: { code: 'lengths-differ', parameters: { argument: 'order' } },
  });
});

const lines = fc.array(
  fc.tuple(
    fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
    fc.integer({ min: day(2, 1), max: day(4, 30) }),
    fc.constantFrom('1', '2'),
  ),
  { maxLength: 30 },
);

test('the counts are those of a count by sets, in any order of the lines', () => {
  fc.assert(
    fc.property(lines, fc.nat(), (some, seed) => {
      const all: [string, number, string][] = [['Z', day(1, 1), '9'], ...some];
      const buyers = (from: number, to: number) =>
        new Set(all.filter(([, date]) => date >= from && date <= to).map(([name]) => name));
      const [now, earlier, ever] = [buyers(march.from, march.to), buyers(day(2, 1), day(2, 28)), buyers(0, day(2, 28))];
      const retained = [...now].filter((name) => earlier.has(name)).length;
      const orders = new Set(
        all.filter(([, date]) => date >= march.from && date <= march.to).map(([name, , order]) => name + order),
      );
      const result = counts(all);
      expect(result).toEqual({
        active: now.size,
        new: [...now].filter((name) => !ever.has(name)).length,
        retained,
        churned: earlier.size - retained,
        repurchaseRate: earlier.size === 0 ? null : retained / earlier.size,
        repeatBuyers: [...now].filter((name) => orders.has(`${name}1`) && orders.has(`${name}2`)).length,
      });
      const shuffled = [...all].sort((a, b) => ((a[1] * 31 + seed) % 17) - ((b[1] * 31 + seed) % 17));
      expect(counts(shuffled)).toEqual(result);
    }),
  );
});
