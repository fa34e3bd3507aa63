import { makeCalendar } from '../../core/calendar/calendar';
import { datedTarget } from '../../core/pace/dated-target';
import { trackPace } from '../../core/pace/track-pace';
import { addUp } from '../add-up';
import { foldName } from '../fold-name';
import type { JobOutcome } from '../job-outcome';
import { plansOf, type PlanChange } from '../track/plan-change';
import { withExpected } from '../track/with-expected';
import type { ReviewFacts, ReviewRow, ReviewTime, Traced } from './review-facts';

interface PacedRows {
  readonly rows: readonly ReviewRow[];
  readonly total: ReviewFacts['total'];
  /** The changes that fall into the period, of rows that are reviewed. */
  readonly changes: readonly PlanChange[];
}

/** The pace of rows and of all together. A target that was changed within the period counts the old one up to that day. */
export function paceWithChanges(
  lines: readonly Omit<ReviewRow, 'pace'>[],
  { asOf, days, calendar: base, changes }: ReviewTime,
  planChanges: readonly PlanChange[],
): JobOutcome<PacedRows> {
  const calendar = makeCalendar({ base, changes });
  if (!calendar.ok) return calendar;
  const options = { period: days, calendar: calendar.value };
  const rows: ReviewRow[] = [];
  for (const line of lines) {
    const plans = plansOf(planChanges, line.label, days);
    const dated = plans && datedTarget(plans, days, asOf, calendar.value);
    if (dated && !dated.ok) return dated;
    const target = dated ? addUp([dated.value.target], DECIMALS) : line.target.value;
    const paces = trackPace([{ target, actual: line.actual.value }], asOf, options);
    if (!paces.ok) return paces;
    const pace = paces.value[0]!;
    rows.push(
      dated
        ? {
            ...line,
            target: { value: target, cell: target },
            pace: withExpected(pace, line.actual.value, dated.value.expected),
            isChanged: true,
          }
        : { ...line, pace },
    );
  }
  const sum = (of: (row: ReviewRow) => number) => addUp(rows.map(of), DECIMALS);
  const actual = sum((row) => row.actual.value);
  const target = sum((row) => row.target.value);
  const totals = trackPace([{ target, actual }], asOf, options);
  if (!totals.ok) return totals;
  const [even] = totals.value;
  const isChanged = rows.some((row) => row.isChanged);
  const fixed = (value: number): Traced => ({ value, cell: value });
  return {
    ok: true,
    value: {
      rows,
      total: {
        target: fixed(target),
        actual: fixed(actual),
        last: rows.some(({ last }) => last !== null) ? fixed(sum(({ last }) => last?.value ?? 0)) : null,
        pace: isChanged
          ? withExpected(
              even!,
              actual,
              sum(({ pace }) => pace.expected),
            )
          : even!,
      },
      changes: planChanges.filter(
        ({ name, from }) =>
          from <= days.to && rows.some((row) => row.isChanged && foldName(row.label) === foldName(name)),
      ),
    },
  };
}

const DECIMALS = 6;
