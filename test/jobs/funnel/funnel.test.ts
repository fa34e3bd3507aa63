import { countStages } from '../../../src/jobs/funnel/count-stages';
import { checkFunnel, firstFunnel } from '../../../src/jobs/funnel/funnel-draft';
import { readFunnel, writeFunnel } from '../../../src/jobs/funnel/kept-funnel';
import { proposeFunnel } from '../../../src/jobs/funnel/propose-funnel';
import { bottleneckOf, solveFunnel } from '../../../src/jobs/funnel/solve-funnel';
import { sourceOf } from '../orders';

const stage = (name: string, rate: string, stay = '', actual = '') => ({
  name,
  rate,
  stay,
  action: '',
  test: '',
  actual,
});
const draft = {
  goal: '500000',
  average: '100000',
  days: '20',
  stages: [stage('Lead', '50', '10'), stage('Offer', '25%', '20'), stage('Signed', '')],
};

function planOf(one = draft) {
  const { plan } = checkFunnel(one);
  if (plan === null) throw new Error('no plan');
  return plan;
}

test('a target is solved backwards, over the period, a week and a working day', () => {
  // 5 deals of 100,000; 5 ÷ 25 % = 20; 20 ÷ 50 % = 40; four weeks of five days
  expect(solveFunnel(planOf())).toEqual({
    ok: true,
    value: [
      { count: 40, daysBefore: 30, perWeek: 10, perDay: 2 },
      { count: 20, daysBefore: 20, perWeek: 5, perDay: 1 },
      { count: 5, daysBefore: 0, perWeek: 2, perDay: 1 },
    ],
  });
});

test('what can’t be read is named by its field', () => {
  const { plan, faults } = checkFunnel({
    goal: '-1',
    average: 'some',
    days: '',
    stages: [stage('Lead', '0', '-3'), stage('Lead', '120', '', 'x'), stage('', '')],
  });
  expect(plan).toBeNull();
  expect(Object.fromEntries(faults)).toEqual({
    goal: 'wrongNumber',
    average: 'wrongNumber',
    days: 'wrongNumber',
    'rate 0': 'wrongRate',
    'stay 0': 'wrongDays',
    'name 1': 'wrongName',
    'rate 1': 'wrongRate',
    'actual 1': 'wrongCount',
    'name 2': 'wrongName',
  });
});

test.each(['zh', 'en'] as const)('the first stages are sound and kept as they are (%s)', (language) => {
  const first = firstFunnel(language);
  expect(checkFunnel(first).plan?.goal).toBeNull();
  expect(first.stages).toHaveLength(7);
  expect(readFunnel(writeFunnel(first))).toEqual({ state: 'read', value: first });
});

test('nonsense is no funnel, a newer version’s is left alone', () => {
  expect(readFunnel('{"version":1,"data":{"stages":[{"name":"A"}]}}')).toEqual({ state: 'read', value: null });
  expect(readFunnel('{"version":9,"data":{}}')).toEqual({ state: 'newer' });
});

test('opportunities are counted where they stand and at every stage before', () => {
  const { table } = sourceOf(
    [
      ['Owner', 'Stage', 'Amount'],
      ['Ann', 'Lead', 1],
      ['Ann', 'Offer', 2],
      ['Bo', 'Signed', 3],
      ['Bo', 'On hold', 4],
    ],
    'Pipeline',
  );
  expect(countStages(table, ['Lead', 'Offer', 'Signed'])).toMatchObject({
    column: { heading: 'Stage' },
    counts: [3, 2, 1],
  });
  expect(countStages(table, ['A', 'B'])).toBeNull();
});

test('opportunities are counted where stages stand beside thousands of other texts', () => {
  const texts = Array.from({ length: 2_100 }, (_, row) => ['Ann', `Note ${row}`, 1]);
  const stages = Array.from({ length: 2_200 }, (_, row) => ['Bo', row % 2 === 0 ? 'Lead' : 'Offer', 1]);
  const { table } = sourceOf([['Owner', 'Stage', 'Amount'], ...texts, ...stages]);
  expect(countStages(table, ['Lead', 'Offer'])).toMatchObject({ column: { heading: 'Stage' }, counts: [2_200, 1_100] });
});

test('the bottleneck is the step that costs most at the end', () => {
  // 100 → 40 instead of 50 costs 2 of 8; 40 → 8 instead of 10 costs 2 as well: the earlier step
  expect(bottleneckOf(planOf(), [100, 40, 8])).toEqual({ ok: true, value: { stage: 1, rate: 0.4, extra: 2 } });
  expect(bottleneckOf(planOf(), [10, 5, 2])).toEqual({ ok: true, value: null });
});

test('the sheet solves the funnel with TARGET.FUNNEL on target, average and rates in cells', () => {
  const plan = planOf();
  const solved = solveFunnel(plan);
  if (!solved.ok) throw new Error(solved.failure.code);
  const live = proposeFunnel(plan, solved.value, [100, 40, 8], 'formulas', 'en').sheets[0]!.cells;
  expect(live[8]?.[3]).toEqual({ formula: '=TARGET.FUNNEL($B$4,B9:B10,$B$5,C9:C10)' });
  expect(live[9]?.[6]).toEqual({ formula: '=ROUNDUP(ROUND(D10/($B$6),9),0)' });
  expect(live.slice(-2)).toEqual([
    ['Bottleneck', 'Stage', 'Actual rate', 'Extra results'],
    [
      { formula: '=IF(B14="","",INDEX(A9:A11,B14)&" → "&INDEX(A9:A11,B14+1))' },
      { formula: '=TARGET.BOTTLENECK(H9:H11,B9:B10)' },
    ],
  ]);
  const fixed = proposeFunnel(plan, solved.value, null, 'values', 'en').sheets[0]!.cells;
  expect(fixed[8]?.slice(0, 7)).toEqual(['Lead', 0.5, 10, 40, 30, 10, 2]);
});

test('the sheet of fixed values names the bottleneck as the pane does, or leaves it blank', () => {
  const plan = planOf();
  const solved = solveFunnel(plan);
  if (!solved.ok) throw new Error(solved.failure.code);
  const lastLine = (counts: number[]) =>
    proposeFunnel(plan, solved.value, counts, 'values', 'en').sheets[0]!.cells.at(-1);
  const [first, second] = plan.stages;
  expect(lastLine([100, 40, 8])).toEqual([`${first!.name} → ${second!.name}`, 1, 0.4, 2]);
  expect(lastLine([10, 5, 2])).toEqual([null, null, null, 0]);
});
