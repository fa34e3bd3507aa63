import { checkArea } from '../../../src/jobs/check/check-area';
import type { LevelWeights, PlanLevel } from '../../../src/jobs/decompose/levels';
import type { Part } from '../../../src/jobs/decompose/plan-periods';
import { proposePlan } from '../../../src/jobs/decompose/propose-plan';
import { splitPlan, type PlanChoices } from '../../../src/jobs/decompose/split-plan';
import type { TimeChoices } from '../../../src/jobs/decompose/gather-plan';
import { loadTables } from '../../../src/taskpane/tables/load-tables';
import { cellsOf, formulasOf, openTable } from '../../../src/taskpane/tables/found-table';
import { historyOf, levelNamed, orders, sourceOf } from '../orders';
import { written } from '../written';

const TOTAL = 1_234_567;
const workdays: LevelWeights = { kind: 'workdays' };
const level = (name: string, weights?: LevelWeights): PlanLevel => levelNamed(sourceOf(orders), name, weights);
const hold = new Map([['["East"]', { hold: 400 }]]);

/** Levels, what else was chosen, and how many rows the table then has. */
const plans: readonly [
  string,
  readonly (string | PlanLevel)[],
  Partial<PlanChoices> & { readonly time?: Partial<TimeChoices>; readonly part?: Part },
  number,
][] = [
  ['one level', ['Region'], {}, 3],
  ['two levels', ['Region', 'Category'], {}, 6],
  ['two levels, one of them held', ['Region', 'Category'], { limits: hold }, 6],
  ['regions by month', ['Region', level('month', workdays)], {}, 36],
  ['months by region', [level('month', { kind: 'season' }), 'Region'], {}, 36],
  ['months alone', [level('month', { kind: 'season' })], {}, 12],
  ['months of China’s working days', [level('month', workdays)], { time: { calendar: { base: 'CN' } } }, 12],
  ['weeks by ISO', [level('week', workdays)], { time: { weeks: 'iso' } }, 53],
  ['weeks of 4-4-5', [level('week', workdays)], { time: { weeks: '4-4-5' } }, 53],
  ['weeks cut at month ends', [level('week', workdays)], {}, 63],
  ['four weeks a month', ['Region', level('week', workdays)], { time: { weeks: 'four' }, part: 'q1' }, 36],
  ['days', [level('day', workdays)], { part: 'm1' }, 31],
  [
    'equal regions by criteria of priority',
    [level('Region', { kind: 'score', history: false, criteria: [{ criterion: { kind: 'growth' }, importance: 1 }] })],
    {},
    3,
  ],
];

describe.each(['formulas', 'values'] as const)('a plan written as %s', (as) => {
  test.each(plans)('of %s is read again as a table, and Check is silent on it', async (_, levels, more, rows) => {
    const { time, part, ...choices } = more;
    const plan = splitPlan(
      historyOf(sourceOf(orders), levels, part, undefined, time),
      { total: { kind: 'given', total: TOTAL }, unit: 1, weights: { kind: 'last' }, limits: new Map(), ...choices },
      'zh',
    );
    if (!plan.ok) throw new Error(plan.failure.code);
    const { port, sheet } = await written(orders, proposePlan(sourceOf(orders), plan.value, as, 'zh'));
    const found = await loadTables(port);
    const own = found.filter(({ area }) => area.sheet === sheet);
    // the leaves come last; where levels are live by themselves, each has a table of its own above them
    expect(own.length === 1 || (as === 'formulas' && own.length === plan.value.history.levels.length)).toBe(true);
    const opened = openTable(own.at(-1)!);
    if (!opened.ok) throw new Error(opened.failure.code);
    const { table } = opened.value;
    expect(table.rowNumbers).toHaveLength(rows);
    expect(table.problems).toEqual([]);
    const target = table.columns.find(({ heading }) => heading === '目标')!;
    expect(target).toMatchObject({ role: 'target', kind: 'number' });
    expect(target.values.reduce<number>((all, value) => all + Number(value), 0)).toBe(TOTAL);
    for (const one of own) {
      expect(checkArea(cellsOf(one), one.area, 'zh', formulasOf(one))?.findings ?? []).toEqual([]);
    }
  });
});
