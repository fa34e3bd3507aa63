import { proposeTiers } from '../../../src/jobs/customers/propose-tiers';
import { guessCustomerColumns, rankCustomers } from '../../../src/jobs/customers/rank-customers';
import { checkRules, firstRules, readRules, writeRules } from '../../../src/jobs/customers/tier-rules';
import type { Grid } from '../../../src/sheet/grid';
import { day, sourceOf } from '../orders';

const orders: Grid = [
  ['Order ID', 'Order date', 'Customer', 'Sales'],
  ['1', day(2025, 3, 1), 'Acme', 500],
  ['2', day(2025, 5, 1), 'Brix', 100],
  ['3', day(2025, 6, 30), 'Gone', 900],
  ['4', day(2026, 1, 10), 'Acme', 800],
  ['5', day(2026, 2, 1), 'Brix', 100],
  ['6', day(2026, 3, 1), 'Brix', 30],
  ['6', day(2026, 3, 1), 'Brix', 20],
  ['7', day(2026, 4, 1), 'Newco', 45],
  ['8', day(2026, 6, 30), 'Back', -10],
];

const drafts = firstRules('en');
const { rules } = checkRules(drafts);

function ranked(cells = orders) {
  const source = sourceOf(cells, 'Orders');
  return { source, outcome: rankCustomers(source, guessCustomerColumns(source), rules!) };
}

test('customers are ranked by the last 12 months against the 12 before, and fall into the first rule they meet', () => {
  const { outcome } = ranked();
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const { from, to, customers } = outcome.value;
  expect([from, to]).toEqual([day(2025, 7, 1), day(2026, 6, 30)]);
  // cumulative shares of 995: 0.804, 0.955, 1, 1 – the largest is always A
  expect(customers).toEqual([
    { name: 'Acme', value: 800, growth: 800 / 500 - 1, orders: 1, valueClass: 'A', rule: 0 },
    // in class C, but growing by half with two orders
    { name: 'Brix', value: 150, growth: 0.5, orders: 2, valueClass: 'C', rule: 2 },
    { name: 'Newco', value: 45, growth: null, orders: 1, valueClass: 'C', rule: 3 },
    { name: 'Back', value: -10, growth: null, orders: 1, valueClass: 'C', rule: 3 },
  ]);
});

test('a table without customers is refused', () => {
  const noCustomer: Grid = [
    ['Region', 'Order date', 'Sales'],
    ['East', day(2026, 1, 1), 5],
  ];
  expect(ranked(noCustomer).outcome).toMatchObject({ failure: { code: 'no-customer-columns' } });
});

test('conditions that are no numbers are named, and the last rule takes everybody', () => {
  const { faults } = checkRules([{ ...drafts[0]!, growth: 'fast', orders: '1.5' }, drafts[3]!]);
  expect(Object.fromEntries(faults)).toEqual({ 'growth 0': 'wrongGrowth', 'orders 0': 'wrongOrders' });
  expect(checkRules([{ ...drafts[0]!, growth: '5', orders: '9' }]).rules?.[0]).toMatchObject({
    valueClass: null,
    growth: null,
    orders: null,
  });
});

test('rules are kept as they are, nonsense is none, a newer version’s are left alone', () => {
  expect(readRules(writeRules(drafts))).toEqual({ state: 'read', value: drafts });
  expect(readRules('{"version":1,"data":[{"tier":"A","valueClass":"Z"}]}')).toEqual({ state: 'read', value: null });
  expect(readRules('{"version":2,"data":[]}')).toEqual({ state: 'newer' });
});

test('the sheet puts customers into tiers by the rules in its cells', () => {
  const { source, outcome } = ranked();
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const live = proposeTiers(source, outcome.value, rules!, 'formulas', 'en').sheets[0]!.cells;
  expect(live[7]?.slice(0, 4)).toEqual(['B', null, 0.2, 2]);
  expect(live[10]?.slice(0, 5)).toEqual(['Customer', 'Amount', 'Growth', 'Orders', 'Value class']);
  expect(live[11]?.[4]).toEqual({ formula: '=TARGET.TIER(IF($B$12:$B$15>0,$B$12:$B$15,0))' });
  expect(live[12]?.[6]).toEqual({ formula: '=INDEX($A$6:$A$9,F13)' });
  expect(String((live[12]?.[5] as { formula: string }).formula)).toMatch(
    /^=IF\(AND\(OR\(\$B\$6="",E13<=\$B\$6\),OR\(\$C\$6="",IF\(ISNUMBER\(C13\),C13>=\$C\$6,FALSE\)\)/,
  );
  const fixed = proposeTiers(source, outcome.value, rules!, 'values', 'en').sheets[0]!.cells;
  expect(fixed[12]?.slice(0, 7)).toEqual(['Brix', 150, 0.5, 2, 'C', 3, 'B']);
});
