import fc from 'fast-check';
import { planRates } from '../../../src/jobs/decompose/rate-plan';
import { proposeRates } from '../../../src/jobs/decompose/propose-rates';
import type { Grid } from '../../../src/sheet/grid';
import { sourceOf } from '../orders';

function ratesOf(cells: Grid, target: number, method: 'inherit' | 'weighted' = 'weighted') {
  const source = sourceOf(cells);
  const [region, base, rate] = source.table.columns as [never, never, never];
  const outcome = planRates(source.table, { rate, base, levels: [region], target, method }, null, null, 'en');
  return { source, outcome };
}

const receipts: Grid = [
  ['Region', 'Receivable', 'Collection rate'],
  ['East', 290, 0.9],
  ['East', 110, 0.8],
  ['West', 120, 0.7],
  ['South', 80, 0.6],
];

test('members keep their distance, and their base-weighted mean is the target', () => {
  const { outcome } = ratesOf(receipts, 0.85);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const shift = 0.85 - 481 / 600;
  const near = (value: number): unknown => expect.closeTo(value, 12);
  expect(outcome.value.nodes).toMatchObject([
    { label: 'East', base: 400, last: near(0.8725), target: near(0.8725 + shift) },
    { label: 'West', base: 120, last: near(0.7), target: near(0.7 + shift) },
    { label: 'South', base: 80, last: near(0.6), target: near(0.6 + shift) },
  ]);
  expect(outcome.value.shift).toBeCloseTo(shift, 12);
});

test('a rate does not leave 0 to 100 %, and the others carry the rest', () => {
  const { outcome } = ratesOf(receipts, 0.95);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  expect(outcome.value.nodes.map(({ target }) => target)).toEqual([
    1,
    expect.closeTo(0.89, 12),
    expect.closeTo(0.79, 12),
  ]);
  expect(outcome.value.shift).toBeNull();
});

test('all inherit the rate, and a rate is never divided', () => {
  const { outcome } = ratesOf(receipts, 0.85, 'inherit');
  expect(outcome).toMatchObject({ ok: true, value: { nodes: [{ target: 0.85 }, { target: 0.85 }, { target: 0.85 }] } });
});

test('a target beyond 100 % and a member without a rate or a base are refused by name', () => {
  expect(ratesOf(receipts, 90).outcome).toMatchObject({ failure: { code: 'rate-outside' } });
  expect(ratesOf([...receipts, ['North', 5, null]], 0.8).outcome).toMatchObject({
    failure: { code: 'rate-missing', parameters: { place: 'North' } },
  });
  expect(ratesOf([...receipts, ['North', 0, 0.5]], 0.8).outcome).toMatchObject({
    failure: { code: 'rate-base-missing', parameters: { place: 'North' } },
  });
});

test('the base-weighted mean is the target for any bases and rates', () => {
  const member = fc.record({ base: fc.integer({ min: 1, max: 1e6 }), rate: fc.integer({ min: 0, max: 1000 }) });
  fc.assert(
    fc.property(
      fc.array(member, { minLength: 2, maxLength: 12 }),
      fc.integer({ min: 0, max: 1000 }),
      (list, wanted) => {
        const rows = list.map(({ base, rate }, index) => [`R${index}`, base, rate / 1000]);
        const { outcome } = ratesOf([['Region', 'Receivable', 'Collection rate'], ...rows], wanted / 1000);
        if (!outcome.ok) throw new Error(outcome.failure.code);
        const { nodes } = outcome.value;
        const sum = nodes.reduce((all, { base }) => all + base, 0);
        expect(nodes.reduce((all, { base, target }) => all + base * target, 0) / sum).toBeCloseTo(wanted / 1000, 9);
        for (const { target } of nodes) expect(target >= -1e-12 && target <= 1 + 1e-12).toBe(true);
      },
    ),
  );
});

test('on the sheet the rates follow the target by formulas', () => {
  const { source, outcome } = ratesOf(receipts, 0.85);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const { cells } = proposeRates(source, outcome.value, 'formulas', 'en').sheets[0]!;
  expect(cells.slice(4)).toEqual([
    ['Target rate', 0.85],
    ['Moved by', { formula: '=$B$5-SUMPRODUCT(B9:B11,C9:C11)/SUM(B9:B11)' }],
    [],
    ['Region', 'Receivable', 'Rate before', 'Target rate'],
    ['East', 400, expect.closeTo(0.8725, 12), { formula: '=C9+$B$6' }],
    ['West', 120, expect.closeTo(0.7, 12), { formula: '=C10+$B$6' }],
    ['South', 80, expect.closeTo(0.6, 12), { formula: '=C11+$B$6' }],
    [
      'Total',
      { formula: '=SUM(B9:B11)' },
      { formula: '=SUMPRODUCT(B9:B11,C9:C11)/SUM(B9:B11)' },
      { formula: '=SUMPRODUCT(B9:B11,D9:D11)/SUM(B9:B11)' },
    ],
  ]);
});
