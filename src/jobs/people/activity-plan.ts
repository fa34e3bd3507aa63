import type { Calendar } from '../../core/calendar/calendar';
import type { Days } from '../../core/calendar/period';
import { checkActivity } from '../../core/funnel/check-activity';
import { checkCapacity, type Capacity } from '../../core/funnel/check-capacity';
import { perPeriod } from '../../core/funnel/per-period';
import type { JobOutcome } from '../job-outcome';
import { ACTIVITY_KINDS, historyOf, type ActivityHistory, type ActivityKind, type ActivityLog } from './activity-log';
import type { TargetBook, TargetPart } from './target-book';

/** What people typed for an activity; null for nothing. */
export interface ActivityInput {
  /** Planned for a working day. */
  readonly planned: number | null;
  /** Results per activity, in place of the history's. */
  readonly rate: number | null;
  /** What a person can do in a working day, in place of what the person usually does. */
  readonly perDay: number | null;
}

export interface ActivityNeed {
  readonly kind: ActivityKind;
  /** Results per activity; null where neither history nor anybody says it. */
  readonly rate: number | null;
  readonly rateFrom: 'own' | 'team' | 'typed' | null;
  /** The activities and results that the rate comes from. */
  readonly history: { readonly results: number; readonly count: number } | null;
  /** Needed in the goal's period, in the week, on a working day; null without a rate. */
  readonly needed: number | null;
  readonly perWeek: number | null;
  readonly perDay: number | null;
  readonly planned: number | null;
  /** The test of what is planned over the period: the rate that it takes for granted, and what is missing. */
  readonly fit: { readonly activities: number; readonly impliedRate: number | null; readonly short: number } | null;
  /** What the person usually does in a working day, to one decimal, and what somebody typed in its place. */
  readonly usual: number | null;
  readonly typedAble: number | null;
  /** Whether that is enough. */
  readonly capacity: Capacity | null;
}

/** The activities that a person's results need. */
export interface ActivityPlan {
  readonly goal: number;
  /** The goal's own period: the month or the week of its target. */
  readonly part: TargetPart;
  readonly days: number;
  readonly weekDays: number;
  readonly needs: readonly ActivityNeed[];
}

export interface ActivityQuestion {
  readonly owner: string;
  /** The measure that the activities serve: new customers. */
  readonly measure: string;
  readonly day: number;
  readonly week: Days;
  readonly log: ActivityLog | null;
  readonly inputs: Partial<Readonly<Record<ActivityKind, ActivityInput>>>;
}

/**
 * Back-solves a person's visits, calls, e-mails, exhibitions and online campaigns from the results owed in the period of the
 * as-of day, at the rates of the person's history up to that day, else the team's. `null` where the person has no target.
 *
 * Each kind is asked for beside the others, in the mix of history: 9 customers from 100 visits and 500 calls take 12 visits
 * and 56 calls for each.
 */
export function planActivities(
  book: TargetBook,
  question: ActivityQuestion,
  calendar: Calendar,
): JobOutcome<ActivityPlan | null> {
  const { owner, measure, day, week, log, inputs } = question;
  const part = book.line(owner, measure)?.parts.find(({ from, to }) => from <= day && day <= to);
  if (part === undefined || part.value === null) return { ok: true, value: null };
  const days = calendar.count(part.from, part.to);
  if (!days.ok) return days;
  const weekDays = calendar.count(week.from, week.to);
  if (!weekDays.ok) return weekDays;
  const own = log === null ? null : historyOf(log, owner, day);
  const team = log === null ? null : historyOf(log, null, day);
  const needs: ActivityNeed[] = [];
  for (const kind of ACTIVITY_KINDS) {
    const need = needOf(kind, part.value, { own, team, input: inputs[kind] }, days.value, weekDays.value);
    if (!need.ok) return need;
    needs.push(need.value);
  }
  return { ok: true, value: { goal: part.value, part, days: days.value, weekDays: weekDays.value, needs } };
}

interface Known {
  readonly own: ActivityHistory | null;
  readonly team: ActivityHistory | null;
  readonly input: ActivityInput | undefined;
}

function needOf(
  kind: ActivityKind,
  goal: number,
  known: Known,
  days: number,
  weekDays: number,
): JobOutcome<ActivityNeed> {
  const { input, own } = known;
  const from = rateOf(kind, known);
  const usual = own === null || own.days === 0 ? null : usualOf(own, kind);
  const typedAble = input?.perDay ?? null;
  const able = typedAble ?? usual;
  const planned = input?.planned ?? null;
  const base = { kind, ...from, planned, usual, typedAble };
  if (from.rate === null || days === 0) {
    return { ok: true, value: { ...base, needed: null, perWeek: null, perDay: null, fit: null, capacity: null } };
  }
  const { rate } = from;
  const needed = neededFor(goal, rate);
  if (!needed.ok) return needed;
  const perDay = perPeriod([needed.value], days);
  if (!perDay.ok) return perDay;
  const perWeek = perPeriod([needed.value * weekDays], days);
  if (!perWeek.ok) return perWeek;
  const capacity = able === null ? null : checkCapacity([{ needed: needed.value, perDay: able }], 1, days);
  if (capacity !== null && !capacity.ok) return capacity;
  const activities = planned === null ? null : planned * days;
  const fit =
    activities === null
      ? null
      : {
          activities,
          impliedRate: activities === 0 ? null : goal / activities,
          short: Math.max(0, needed.value - activities),
        };
  return {
    ok: true,
    value: {
      ...base,
      needed: needed.value,
      perWeek: perWeek.value[0]!,
      perDay: perDay.value[0]!,
      fit,
      capacity: capacity?.value[0] ?? null,
    },
  };
}

/** What is done less than once in twenty days is nothing that a day holds. */
function usualOf({ counts, days }: ActivityHistory, kind: ActivityKind): number | null {
  const usual = Number(((counts[kind] ?? 0) / days).toFixed(1));
  return usual === 0 ? null : usual;
}

/** An exhibition may bring more than one customer: what is above 1 is no rate for the funnel, but divides all the same. */
function neededFor(goal: number, rate: number): JobOutcome<number> {
  if (rate > 1) {
    const counts = perPeriod([goal], rate);
    return counts.ok ? { ok: true, value: counts.value[0]! } : counts;
  }
  const check = checkActivity(goal, 0, rate);
  return check.ok ? { ok: true, value: check.value.needed } : check;
}

function rateOf(kind: ActivityKind, { own, team, input }: Known): Pick<ActivityNeed, 'rate' | 'rateFrom' | 'history'> {
  if (input?.rate != null && input.rate > 0) return { rate: input.rate, rateFrom: 'typed', history: null };
  for (const [rateFrom, history] of [['own', own] as const, ['team', team] as const]) {
    const count = history?.counts[kind] ?? 0;
    const results = history?.results ?? 0;
    if (count > 0 && results > 0) return { rate: results / count, rateFrom, history: { results, count } };
  }
  return { rate: null, rateFrom: null, history: null };
}
