import { serialOf } from '../../../src/core/calendar/date';
import { planPeriods } from '../../../src/jobs/decompose/plan-periods';
import { dateColumnOf } from '../../../src/jobs/dimensions';
import { measuresOf } from '../../../src/jobs/measures';
import { askedTotal, type Basis } from '../../../src/jobs/set/asked-total';
import { checkProducts } from '../../../src/jobs/set/check-products';
import { checkSmart } from '../../../src/jobs/set/check-smart';
import { forecastYear } from '../../../src/jobs/set/forecast-year';
import { lastYear } from '../../../src/jobs/set/last-year';
import { monthlyHistory } from '../../../src/jobs/set/monthly-history';
import { splitGoal } from '../../../src/jobs/set/of-which';
import { orderColumns } from '../../../src/jobs/set/order-columns';
import { pastYears } from '../../../src/jobs/set/past-years';
import { reviewPeriod } from '../../../src/jobs/set/review-period';
import { goalOf, type Target } from '../../../src/jobs/set/target';
import type { TargetPlan } from '../../../src/jobs/set/target-plan';
import type { Source } from '../../../src/jobs/source';
import type { Table } from '../../../src/sheet/table';

type TargetInput = Partial<Target> & Pick<Target, 'id'>;

/** A target with nothing wrong but what is given. */
const targetOf = (given: TargetInput): Target => ({
  code: 'own',
  name: given.id,
  kind: 'additive',
  lower: false,
  base: '',
  unit: '元',
  owner: '王芳',
  due: serialOf(2018, 12, 31)!,
  above: '公司收入',
  goal: null,
  step: 1,
  basis: '直接填写',
  past: [],
  parts: [],
  ...given,
});

/** The plan of a year from a list of orders, with the first target asked for by a basis. */
export function planOf(
  { table }: Source,
  basis: Basis,
  more: {
    readonly year?: number;
    readonly startMonth?: number;
    readonly targets?: readonly TargetInput[];
    readonly others?: readonly Table[];
  } = {},
): TargetPlan {
  const measure = measuresOf(table)[0]!.column;
  const date = dateColumnOf(table)!;
  const days = date.values.filter((value) => typeof value === 'number');
  const periods = planPeriods(days, 'day', more.startMonth).filter(({ part }) => part === 'year');
  const period = periods.find(({ year }) => year === (more.year ?? periods[0]!.year))!;
  const columns = orderColumns(table, measure, date);
  const history = monthlyHistory(measure, date, period.days.from);
  const forecast = forecastYear(history, period);
  const last = lastYear(columns, period, history, forecast.ok ? forecast.value : null);
  const review = reviewPeriod(columns, last.days, last.before, more.others ?? []);
  const asked = askedTotal(basis, last, forecast, 1, 'zh');
  if (!asked.ok) throw new Error(asked.failure.code);
  const past = pastYears(columns, period, last, review.collections);
  const main: TargetInput = { id: 'main', code: 'sales', name: measure.heading, past: past.sales ?? [] };
  const given = more.targets ?? [main];
  const targets = given.map((target): Target => {
    const whole = targetOf(target.id === 'main' ? { ...main, ...target } : target);
    const goal = target.id === 'main' ? goalOf(asked.value.total, whole) : null;
    return goal?.ok ? { ...whole, goal: goal.value } : whole;
  });
  return {
    period,
    columns,
    last,
    asked: asked.value,
    unit: 1,
    multiples: { base: 0.8, stretch: 1.2 },
    targets: targets.map((target) => {
      const parts = target.goal === null ? null : splitGoal(target.name, target.goal, target.parts, target.step);
      if (parts !== null && !parts.ok) throw new Error(parts.failure.code);
      return {
        target,
        parts: parts === null ? [] : parts.value,
        smart: checkSmart(target, targets, period.days),
        isAsked: target.id === 'main',
        own: { base: false, stretch: false },
      };
    }),
    agreements: checkProducts(targets),
    forecast: forecast.ok ? forecast.value : null,
    review,
  };
}
