import type { Calendar } from '../../core/calendar/calendar';
import type { Days } from '../../core/calendar/period';
import { phase } from '../../core/phasing/phase';
import type { JobOutcome } from '../job-outcome';
import type { TargetLine, TargetPart } from './target-book';

/** What a person owes in some days. */
export interface OwedTarget {
  /** Null where no part of it has a target. */
  readonly amount: number | null;
  /** All days with work have a target, some have, or none. */
  readonly coverage: 'full' | 'partly' | 'none';
  /** The parts that meet the days, those without a value among them. */
  readonly parts: readonly TargetPart[];
}

/**
 * What a line owes in some days: of an amount, what falls on them when each part is phased over its working days, quarter →
 * month → week → day (`phase`), so that days, weeks and months add up; of a rate, the rate of the last part.
 *
 * Only days with work need a target. A line that is null has none at all.
 *
 * Failures: those of `phase`.
 */
export function owedIn(
  line: TargetLine | null,
  days: Days,
  isRate: boolean,
  calendar: Calendar,
): JobOutcome<OwedTarget> {
  const parts = (line?.parts ?? []).filter(({ from, to }) => from <= days.to && days.from <= to);
  const needed = calendar.count(days.from, days.to);
  if (!needed.ok) return needed;
  let covered = 0;
  let amount: number | null = null;
  for (const part of parts) {
    if (part.value === null) continue;
    const here = { from: Math.max(part.from, days.from), to: Math.min(part.to, days.to) };
    const worked = calendar.count(here.from, here.to);
    if (!worked.ok) return worked;
    covered += worked.value;
    if (isRate) {
      amount = part.value;
      continue;
    }
    const own = amountIn(part, here, calendar);
    if (!own.ok) return own;
    amount = Number(((amount ?? 0) + own.value).toFixed(DECIMALS)) + 0;
  }
  const coverage = amount === null ? 'none' : covered < needed.value ? 'partly' : 'full';
  return { ok: true, value: { amount, coverage, parts } };
}

const DECIMALS = 6;

function amountIn(part: TargetPart, { from, to }: Days, calendar: Calendar): JobOutcome<number> {
  const value = part.value ?? 0;
  if (from === part.from && to === part.to) return { ok: true, value };
  const phased = phasedDays(part, value, calendar);
  if (!phased.ok) return phased;
  const amounts = phased.value.slice(from - part.from, to - part.from + 1);
  return { ok: true, value: Number(amounts.reduce((sum, amount) => sum + amount, 0).toFixed(DECIMALS)) };
}

/** The days of a part are asked for once for each week. */
const known = new WeakMap<Calendar, WeakMap<TargetPart, JobOutcome<readonly number[]>>>();

function phasedDays(part: TargetPart, value: number, calendar: Calendar): JobOutcome<readonly number[]> {
  const ofCalendar = known.get(calendar) ?? new WeakMap<TargetPart, JobOutcome<readonly number[]>>();
  known.set(calendar, ofCalendar);
  const before = ofCalendar.get(part);
  if (before !== undefined) return before;
  const days = phase(value, part, { by: 'day', calendar, unit: unitOf(value) });
  const result: JobOutcome<readonly number[]> = days.ok
    ? { ok: true, value: days.value.map(({ amount }) => amount) }
    : days;
  ofCalendar.set(part, result);
  return result;
}

/** 1 for a whole target, so that nobody owes half a customer; else the last place that the target has. */
export function unitOf(value: number): number {
  const [, places = ''] = value.toFixed(DECIMALS).replace(/0+$/, '').split('.');
  return Number(`1e-${places.length}`);
}
