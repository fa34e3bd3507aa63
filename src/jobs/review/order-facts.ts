import type { Days } from '../../core/calendar/period';
import { atOnce, type Slices } from '../../sheet/slices';
import type { Column } from '../../sheet/table';
import { fill } from '../../texts/fill';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { printNumber } from '../../texts/print-number';
import { reviewTexts } from '../../texts/review';
import { formatArea } from '../../sheet/format-area';
import { isFormula } from '../../sheet/is-formula';
import { addUp } from '../add-up';
import { MOST_SUMS } from '../decompose/source-weights';
import { sumsFromSource } from '../decompose/source-sums';
import { memberName } from '../dimensions';
import { refuse, type JobOutcome } from '../job-outcome';
import { basisOf, wholeBasis, type Source } from '../source';
import { causesOfYear } from './causes-of-year';
import { targetOf, type TargetTable } from './find-targets';
import { indicatorsOf, type IndicatorColumns } from './indicators';
import { pointsOf } from './review-days';
import { LIVE } from './live-cells';
import { paceWithChanges } from './pace-with-changes';
import type { PlanChange } from '../track/plan-change';
import { yearBefore } from '../year-before';
import type { ReviewFacts, ReviewTime, Traced } from './review-facts';

export interface OrderChoices extends IndicatorColumns {
  readonly source: Source;
  readonly date: Column;
  readonly amount: Column;
  readonly by: Column;
  /** A table of targets, or the year before × this factor. */
  readonly targets: TargetTable | { readonly factor: number };
  readonly time: ReviewTime;
  /** The log of changed targets that stands beside them. */
  readonly planChanges: readonly PlanChange[];
}

/** What a table of orders and the targets tell of a period up to the as-of day. */
export function orderFacts(choices: OrderChoices, language: Language): JobOutcome<ReviewFacts> {
  return atOnce(orderFactsSliced(choices, language));
}

/** As `orderFacts`, in slices: 100,000 orders take some tenths of a second. */
export function* orderFactsSliced(choices: OrderChoices, language: Language): Slices<JobOutcome<ReviewFacts>> {
  const { source, date, amount, by, targets, time } = choices;
  const { asOf, days } = time;
  const before: Days = { from: yearBefore(days.from), to: yearBefore(days.to) };
  const ranges = {
    now: { from: days.from, to: asOf },
    last: { from: before.from, to: yearBefore(asOf) },
    whole: before,
  };
  const sums = {
    now: new Map<string, number[]>(),
    last: new Map<string, number[]>(),
    whole: new Map<string, number[]>(),
  };
  for (const [row, day] of date.values.entries()) {
    const value = amount.values[row];
    if (typeof day !== 'number' || typeof value !== 'number') continue;
    for (const name of ['now', 'last', 'whole'] as const) {
      const { from, to } = ranges[name];
      if (Math.floor(day) < from || Math.floor(day) > to) continue;
      const member = memberName(by.values[row]);
      const list = sums[name].get(member);
      if (list === undefined) sums[name].set(member, [value]);
      else list.push(value);
    }
  }
  yield;
  const sumOf = (name: keyof typeof sums, member: string) => addUp(sums[name].get(member) ?? [0], DECIMALS);

  const planned = 'factor' in targets ? [] : targets.rows.map((row) => memberName(targets.label.values[row]));
  const members = [...new Set([...planned.filter((name) => name !== ''), ...sums.now.keys(), ...sums.last.keys()])];
  if (members.length === 0) return refuse('no-history', { period: time.label, measure: amount.heading });
  if (members.length > MOST_ROWS) return refuse('too-many-cells', { count: members.length, limit: MOST_ROWS });

  const write = members.length * 3 > MOST_SUMS ? null : sumsFromSource(source.table, amount, [by], date, DECIMALS);
  const live = (value: number, label: string, fromCell: string, toCell: string): Traced => {
    const isNamed = label !== '' && write !== null;
    return {
      value,
      cell: isNamed ? { formula: `=${write([{ column: by, cell: LIVE.label }], { fromCell, toCell })}` } : value,
    };
  };
  const hasLast = sums.last.size > 0;
  const lines = members.map((member) => {
    const whole = sumOf('whole', member);
    const target =
      'factor' in targets
        ? lastTimes(live(whole, member, LIVE.lastFrom, LIVE.lastTo), targets.factor)
        : targetOf(targets, amount, member, days);
    return {
      label: member === '' ? jobTexts.blank[language] : member,
      target,
      actual: live(sumOf('now', member), member, LIVE.from, LIVE.asOf),
      last: hasLast ? live(sumOf('last', member), member, LIVE.lastFrom, LIVE.lastAsOf) : null,
    };
  });

  const paced = paceWithChanges(lines, time, choices.planChanges);
  if (!paced.ok) return paced;
  const { rows, total, changes } = paced.value;

  yield;
  const writeAll = sumsFromSource(source.table, amount, [], date, DECIMALS);
  const dated = date.values.flatMap((day, row) => {
    const value = amount.values[row];
    const counts = typeof day === 'number' && Math.floor(day) >= days.from && Math.floor(day) <= asOf;
    return counts && typeof value === 'number' ? [{ day: Math.floor(day), value }] : [];
  });
  const points = pointsOf(days, language).map(({ label, end }, index, all) => {
    const start = index === 0 ? days.from : all[index - 1]!.end + 1;
    if (start > asOf) return { label, end, actual: null };
    const last = Math.min(end, asOf);
    const value = addUp(
      dated.filter(({ day }) => day <= last).map((one) => one.value),
      DECIMALS,
    );
    const toCell = end > asOf ? LIVE.asOf : LIVE.pointEnd;
    return {
      label,
      end: last,
      actual: { value, cell: writeAll ? { formula: `=${writeAll([], { fromCell: LIVE.from, toCell })}` } : value },
    };
  });

  yield;
  const indicators = hasLast ? indicatorsOf(source.table, choices, ranges) : [];
  yield;
  const causes = hasLast ? causesOfYear(source.table, choices, ranges, language) : null;
  yield;
  const used = [date, amount, by, choices.quantity, choices.profit, choices.customer, choices.order];
  return {
    ok: true,
    value: {
      time,
      measure: amount.heading,
      by: by.heading,
      source: { name: source.table.name, place: formatArea(source.table.area) },
      targetSource:
        'factor' in targets
          ? fill(reviewTexts.targetsLast, language, { factor: printNumber(targets.factor, 4) })
          : fill(reviewTexts.targetsFrom, language, { place: formatArea(targets.source.table.area) }),
      rows,
      total,
      changes,
      points,
      indicators,
      causes,
      basis: [
        ...basisOf(
          source,
          used.flatMap((column) => column ?? []),
        ),
        ...('factor' in targets ? [] : wholeBasis(targets.source)),
      ],
    },
  };
}

const DECIMALS = 6;
const MOST_ROWS = 500;

function lastTimes({ value, cell }: Traced, factor: number): Traced {
  const target = addUp([value * factor], 2);
  if (!isFormula(cell)) return { value: target, cell: target };
  return { value: target, cell: { formula: `=ROUND(${cell.formula.slice(1)}*${factor},2)` } };
}
