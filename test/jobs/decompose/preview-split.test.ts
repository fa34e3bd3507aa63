import fc from 'fast-check';
import { previewSplit, type SplitChoices } from '../../../src/jobs/decompose/preview-split';
import { day, heading, historyOf, orders, sourceOf } from '../orders';

const growth = (rate: number) => ({ kind: 'growth', rate }) as const;
const given = (total: number) => ({ kind: 'given', total }) as const;
const last = { kind: 'last' } as const;

function split(names: readonly string[], choices: Partial<SplitChoices>, cells = orders) {
  const history = historyOf(sourceOf(cells), names);
  return previewSplit(history, { total: growth(0.1), unit: 1, weights: last, ...choices }, 'en');
}

function amounts(names: readonly string[], choices: Partial<SplitChoices>, cells = orders) {
  const outcome = split(names, choices, cells);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const { value } = outcome;
  return value.cells?.map((line) => line.map(({ amount }) => amount)) ?? value.rows.map(({ amount }) => amount);
}

test('growth takes last year times one plus the rate: 1000 at ten percent is 1100, split 6 : 3 : 1', () => {
  expect(amounts(['Region'], {})).toEqual([660, 330, 110]);
});

test('growth is rounded to the unit, half away from zero, and says what it was before', () => {
  const outcome = split(['Region'], { total: growth(0.085), unit: 10 });
  expect(outcome).toMatchObject({
    ok: true,
    value: { total: { total: 1090, growth: { last: 1000, unrounded: 1085 } } },
  });
});

test('a total of 7 over 6 : 3 : 1 leaves units to the largest remainders: 4.2, 2.1, 0.7 become 4, 2, 1', () => {
  const outcome = split(['Region'], { total: given(7) });
  expect(outcome.ok && outcome.value.rows).toEqual([
    { share: 4.2, floor: 4, remainder: expect.closeTo(0.2, 12), amount: 4 },
    { share: 2.1, floor: 2, remainder: expect.closeTo(0.1, 12), amount: 2 },
    { share: 0.7, floor: 0, remainder: 0.7, amount: 1 },
  ]);
});

test('two dimensions split the total over rows and each row over columns', () => {
  expect(amounts(['Region', 'Category'], { total: given(100) })).toEqual([
    [40, 20],
    [30, 0],
    [0, 10],
  ]);
});

test('all years weigh by the sum of the years: 800 : 600 : 150', () => {
  expect(amounts(['Region'], { weights: { kind: 'all' }, total: given(155) })).toEqual([80, 60, 15]);
});

test('equal weights are equal over the first dimension, also where a region has fewer states', () => {
  const states = [
    ['Order Date', 'Region', 'State', 'Sales'],
    [day(2017, 1, 1), 'East', 'Ohio', 1],
    [day(2017, 1, 1), 'East', 'Maine', 1],
    [day(2017, 1, 1), 'West', 'Utah', 1],
  ];
  const outcome = split(['Region', 'State'], { weights: { kind: 'equal' }, total: given(12) }, states);
  expect(outcome.ok && outcome.value.rows.map(({ amount }) => amount)).toEqual([6, 6]);
  expect(outcome.ok && outcome.value.cells!.map((line) => line.map(({ amount }) => amount).sort())).toEqual([
    [0, 3, 3],
    [0, 0, 6],
  ]);
});

test('own weights replace those of last year where they are given', () => {
  const own = { kind: 'own', values: new Map([['East', 0]]) } as const;
  expect(amounts(['Region'], { weights: own, total: given(40) })).toEqual([0, 30, 10]);
});

test('a row without history is shown with nothing', () => {
  const cells = [...orders, [day(2016, 3, 3), 'North', 'A', 70, 7]];
  expect(amounts(['Region'], {}, cells)).toEqual([660, 330, 110, 0]);
});

test.each([
  [
    'a negative history',
    {},
    [day(2017, 3, 3), 'North', 'A', -70, 7],
    'negative-history',
    { place: 'North', value: '-70' },
  ],
  [
    'own weights that are negative',
    { weights: { kind: 'own', values: new Map([['East', -1]]) } },
    [],
    'own-weight-negative',
    { place: 'East' },
  ],
  [
    'own weights left out where history is negative',
    { weights: { kind: 'own', values: new Map() } },
    [day(2017, 3, 3), 'North', 'A', -70, 7],
    'own-weight-missing',
    { place: 'North' },
  ],
  [
    'a total that is not whole in units',
    { total: given(1050), unit: 100 },
    [],
    'split-total-not-whole',
    { lower: '1,000', upper: '1,100' },
  ],
  ['a total of more than 2^53 units', { total: given(1e15), unit: 0.01 }, [], 'total-too-large', {}],
] as const)('%s is refused by name', (_, choices, row, code, parameters) => {
  const outcome = split(['Region'], choices as Partial<SplitChoices>, row.length === 0 ? orders : [...orders, row]);
  expect(outcome).toMatchObject({ ok: false, failure: { code, parameters } });
});

test('a year without sales gives no weights and no growth', () => {
  const zero = orders.map((line, index) => (index === 0 ? line : line.map((cell, at) => (at === 3 ? 0 : cell))));
  expect(split(['Region'], { total: given(10) }, zero)).toMatchObject({ failure: { code: 'no-history' } });
  expect(split(['Region'], {}, zero)).toMatchObject({ failure: { code: 'last-year-not-positive' } });
  const own = { kind: 'own', values: new Map() } as const;
  expect(split(['Region'], { total: given(10), weights: own }, zero)).toMatchObject({
    failure: { code: 'own-weights-zero' },
  });
});

test('the cell of a pair is named where its history is negative', () => {
  const cells = [...orders, [day(2017, 3, 3), 'West', 'B', -1, 1]];
  expect(split(['Region', 'Category'], {}, cells)).toMatchObject({ failure: { parameters: { place: 'West × B' } } });
});

test('every split is exact in units, in every row and in total', () => {
  const line = fc.record({
    region: fc.constantFrom('East', 'West', 'South', 'North', ''),
    category: fc.constantFrom('A', 'B', 'C'),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.constantFrom(2016, 2017),
    sales: fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100),
  });
  const lines = fc.array(line, { minLength: 2, maxLength: 40 });
  const pairs = fc.constantFrom(['Region'], ['Region', 'Category'], ['Region', 'month'], ['quarter', 'Region']);
  const unit = fc.constantFrom(0.01, 1, 100, 2.5);
  fc.assert(
    fc.property(lines, pairs, unit, fc.integer({ min: -1e6, max: 1e9 }), (rows, names, size, units) => {
      const cells = [
        heading,
        [day(2017, 1, 1), 'East', 'A', 1, 1],
        [day(2017, 12, 31), 'West', 'B', 1, 1],
        ...rows.map((row) => [day(row.year, row.month, 5), row.region || null, row.category, row.sales, 1]),
      ];
      const history = historyOf(sourceOf(cells), names, 'year', 2018);
      const total = Math.round(units * size * 100) / 100;
      const outcome = previewSplit(history, { total: given(total), unit: size, weights: last }, 'en');
      if (!outcome.ok) throw new Error(outcome.failure.code);
      const { value } = outcome;
      const inUnits = (amount: number) => Math.round(amount / size);
      const add = (steps: readonly { amount: number }[]) => steps.reduce((sum, { amount }) => sum + inUnits(amount), 0);
      expect(add(value.rows)).toBe(units);
      value.cells?.forEach((line, row) => expect(add(line)).toBe(inUnits(value.rows[row]!.amount)));
      expect(value.sum).toBe(total);
    }),
    { numRuns: 150 },
  );
});
