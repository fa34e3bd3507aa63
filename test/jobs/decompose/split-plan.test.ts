import fc from 'fast-check';
import { splitPlan, type Plan, type PlanChoices } from '../../../src/jobs/decompose/split-plan';
import type { PlanLevel } from '../../../src/jobs/decompose/levels';
import { day, heading, historyOf, levelNamed, orders, sourceOf } from '../orders';

const growth = (rate: number) => ({ kind: 'growth', rate }) as const;
const given = (total: number) => ({ kind: 'given', total }) as const;
const last = { kind: 'last' } as const;

function split(levels: readonly (string | PlanLevel)[], choices: Partial<PlanChoices>, cells = orders) {
  const history = historyOf(sourceOf(cells), levels);
  return splitPlan(history, { total: growth(0.1), unit: 1, weights: last, limits: new Map(), ...choices }, 'en');
}

function planOf(levels: readonly (string | PlanLevel)[], choices: Partial<PlanChoices>, cells = orders): Plan {
  const outcome = split(levels, choices, cells);
  if (!outcome.ok) throw new Error(`${outcome.failure.code} ${JSON.stringify(outcome.failure.parameters)}`);
  return outcome.value;
}

/** Amounts by place, hidden parts of time left out. */
function amounts(levels: readonly (string | PlanLevel)[], choices: Partial<PlanChoices>, cells = orders) {
  const nodes = planOf(levels, choices, cells).nodes.filter(({ hidden }) => !hidden);
  return Object.fromEntries(nodes.map(({ place, step }) => [place, step.amount]));
}

test('growth takes last year times one plus the rate: 1000 at ten percent is 1100, split 6 : 3 : 1', () => {
  expect(amounts(['Region'], {})).toEqual({ East: 660, West: 330, South: 110 });
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
  expect(outcome.ok && outcome.value.nodes.map(({ step }) => step)).toEqual([
    { share: 4.2, floor: 4, remainder: expect.closeTo(0.2, 12), amount: 4 },
    { share: 2.1, floor: 2, remainder: expect.closeTo(0.1, 12), amount: 2 },
    { share: 0.7, floor: 0, remainder: 0.7, amount: 1 },
  ]);
});

test('two levels split the total over regions and each region over its categories', () => {
  expect(amounts(['Region', 'Category'], { total: given(100) })).toEqual({
    East: 60,
    'East × A': 40,
    'East × B': 20,
    West: 30,
    'West × A': 30,
    'West × B': 0,
    South: 10,
    'South × A': 0,
    'South × B': 10,
  });
});

test('all years weigh by the sum of the years: 800 : 600 : 150', () => {
  expect(amounts(['Region'], { weights: { kind: 'all' }, total: given(155) })).toEqual({
    East: 80,
    West: 60,
    South: 15,
  });
});

test('equal weights are equal over the first dimension, also where a region has fewer states', () => {
  const states = [
    ['Order Date', 'Region', 'State', 'Sales'],
    [day(2017, 1, 1), 'East', 'Ohio', 1],
    [day(2017, 1, 1), 'East', 'Maine', 1],
    [day(2017, 1, 1), 'West', 'Utah', 1],
  ];
  expect(amounts(['Region', 'State'], { weights: { kind: 'equal' }, total: given(12) }, states)).toEqual({
    East: 6,
    'East × Maine': 3,
    'East × Ohio': 3,
    West: 6,
    'West × Utah': 6,
  });
});

test('own weights replace those of last year where they are given', () => {
  const own = { kind: 'own', values: new Map([['["East"]', 0]]) } as const;
  expect(amounts(['Region'], { weights: own, total: given(40) })).toEqual({ East: 0, West: 30, South: 10 });
});

test('a row without history is shown with nothing', () => {
  const cells = [...orders, [day(2016, 3, 3), 'North', 'A', 70, 7]];
  expect(amounts(['Region'], {}, cells)).toEqual({ East: 660, West: 330, South: 110, North: 0 });
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
    { weights: { kind: 'own', values: new Map([['["East"]', -1]]) } },
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
  const outcome = split(['Region'], choices as Partial<PlanChoices>, row.length === 0 ? orders : [...orders, row]);
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
  const pairs = fc.constantFrom(
    ['Region'],
    ['Region', 'Category'],
    ['Region', 'month'],
    ['quarter', 'Region'],
    ['Category', 'month', 'Region'],
  );
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
      const choices = { total: given(total), unit: size, weights: last, limits: new Map() };
      const outcome = splitPlan(history, choices, 'en');
      if (!outcome.ok) throw new Error(outcome.failure.code);
      const { nodes, sum } = outcome.value;
      const inUnits = (amount: number) => Math.round(amount / size);
      const below = nodes.map(() => 0);
      let top = 0;
      for (const { parent, step } of nodes) {
        if (parent < 0) top += inUnits(step.amount);
        else below[parent]! += inUnits(step.amount);
      }
      expect(top).toBe(units);
      nodes.forEach(({ level, step }, node) => {
        if (level < history.levels.length - 1) expect(below[node]).toBe(inUnits(step.amount));
      });
      expect(sum).toBe(total);
    }),
    { numRuns: 150 },
  );
});

describe('each level is weighed in its own way', () => {
  const source = sourceOf(orders);
  const level = (name: string, weights: PlanLevel['weights']) => levelNamed(source, name, weights);

  test('regions by history with a growth rate each, categories equally', () => {
    const rates = new Map([['["South"]', 1]]);
    expect(
      amounts([level('Region', { kind: 'growth', rates }), level('Category', { kind: 'equal' })], {
        total: given(1100),
      }),
    ).toEqual({
      East: 600,
      'East × A': 300,
      'East × B': 300,
      West: 300,
      'West × A': 150,
      'West × B': 150,
      South: 200,
      'South × A': 100,
      'South × B': 100,
    });
  });

  test('by another column: quantity of last year, 48 : 30 : 4', () => {
    const column = source.table.columns.find(({ heading: name }) => name === 'Quantity')!;
    expect(amounts([level('Region', { kind: 'column', column })], { total: given(82) })).toEqual({
      East: 48,
      West: 30,
      South: 4,
    });
  });

  test('own weights of a level are typed, its parents keep their history', () => {
    const values = new Map([
      ['["East","A"]', 1],
      ['["East","B"]', 3],
    ]);
    const own = amounts(['Region', level('Category', { kind: 'own', values })], { total: given(100) });
    expect([own['East'], own['East × A'], own['East × B'], own['West']]).toEqual([60, 15, 45, 30]);
  });

  test('by criteria: market growth and priority, with the factor of each shown', () => {
    const marks = new Map([['["South"]', 5]]);
    const weights = {
      kind: 'score',
      history: false,
      criteria: [
        { criterion: { kind: 'growth' }, importance: 1 },
        { criterion: { kind: 'priority', marks }, importance: 1 },
      ],
    } as const;
    const plan = planOf([level('Region', weights)], { total: given(1000) });
    // growth 3, 1, 2 (mean 2) and marks 3, 3, 5 (mean 11/3): shares in proportion to √(growth × mark)
    const raw = [3 * 3, 1 * 3, 2 * 5].map(Math.sqrt);
    const sum = raw.reduce((all, value) => all + value, 0);
    plan.nodes.forEach(({ step }, row) => expect(step.share).toBeCloseTo((1000 * raw[row]!) / sum, 9));
    expect(plan.nodes[2]!.factors!.criteria).toEqual([
      { label: 'market growth', value: 2, factor: 1 },
      { label: 'strategic priority', value: 5, factor: expect.closeTo(Math.sqrt(15 / 11), 12) },
    ]);
  });

  test('siblings without history share equally what is above them, and say so', () => {
    const cells = [...orders, [day(2016, 3, 3), 'North', 'A', 70, 7], [day(2016, 3, 3), 'North', 'B', 70, 7]];
    const plan = planOf(
      [levelNamed(sourceOf(cells), 'Region', { kind: 'equal' }), 'Category'],
      { total: given(80) },
      cells,
    );
    const north = plan.nodes.filter(({ place }) => place.startsWith('North'));
    expect(north.map(({ step, evened }) => [step.amount, evened])).toEqual([
      [20, false],
      [10, true],
      [10, true],
    ]);
  });
});

describe('limits hold at any level', () => {
  const limits = (entries: Record<string, object>) =>
    new Map(Object.entries(entries).map(([path, limit]) => [JSON.stringify(path.split('/')), limit]));

  test('a held category changes its region, and no other region as long as it can', () => {
    const split = amounts(['Region', 'Category'], { total: given(100), limits: limits({ 'East/B': { hold: 35 } }) });
    expect(split).toMatchObject({ East: 60, 'East × A': 25, 'East × B': 35, West: 30, South: 10 });
  });

  test('a held region, a minimum and a maximum leave the rest to the others', () => {
    const split = amounts(['Region'], {
      total: given(1000),
      limits: limits({ East: { max: 500 }, South: { min: 200 } }),
    });
    expect(split).toEqual({ East: 500, West: 300, South: 200 });
  });

  test('a region without history can be held', () => {
    const cells = [...orders, [day(2016, 3, 3), 'North', 'A', 70, 7]];
    const split = amounts(
      ['Region', 'Category'],
      { total: given(1100), limits: limits({ North: { hold: 100 } }) },
      cells,
    );
    expect(split).toMatchObject({ East: 600, West: 300, South: 100, North: 100, 'North × A': 100 });
  });

  test('limits that contradict each other are named by their path', () => {
    const against = split(['Region', 'Category'], {
      total: given(100),
      limits: limits({ East: { hold: 30 }, 'East/A': { min: 20 }, 'East/B': { min: 20 } }),
    });
    expect(against).toMatchObject({
      failure: { code: 'limits-against', parameters: { path: 'East', least: '40', most: '30' } },
    });
    expect(split(['Region'], { total: given(100), limits: limits({ East: { min: 120 } }) })).toMatchObject({
      failure: { code: 'limits-total', parameters: { reachable: '120', by: '20' } },
    });
    expect(split(['Region', 'Category'], { limits: limits({ 'East/A': { hold: 0.5 } }) })).toMatchObject({
      failure: { code: 'limit-not-whole', parameters: { place: 'East › A', value: '0.5' } },
    });
    expect(split(['Region'], { limits: limits({ East: { min: 3, max: 2 } }) })).toMatchObject({
      failure: { code: 'limits-cross', parameters: { place: 'East' } },
    });
  });
});
