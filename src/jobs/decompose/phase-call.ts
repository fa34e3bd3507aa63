import { makeCalendar } from '../../core/calendar/calendar';
import { phase } from '../../core/phasing/phase';
import { dateCall, quoted } from '../reference';
import { CALENDAR_WORDS } from '../track/pace-choices';
import { timeKinds } from './levels';
import type { Plan } from './split-plan';
import type { Head } from './write-head';

/**
 * A plan of time alone as one TARGET.PHASE of its total, which every recalculation phases anew. Null where that does not
 * give each period what the plan gives it, to the unit, which is tried out: weights by history or typed, limits, four weeks
 * a month; and where a holiday list of one's own changes the calendar, which the call would have to repeat day by day.
 */
export function phaseCall(plan: Plan): ((head: Head) => string) | null {
  const { history, nodes, choices, total } = plan;
  const { levels, period, time, items, item } = history;
  const kinds = levels.flatMap(({ dimension }) => (dimension.kind === 'column' ? [] : [dimension.kind]));
  if (period === null || time === undefined || kinds.length < levels.length) return null;
  const { base, changes = [] } = time.calendar;
  if (typeof base !== 'string' || changes.length > 0 || time.weeks === 'four') return null;
  if (nodes.some(({ limit }) => limit !== null)) return null;
  const by = timeKinds[Math.max(...kinds.map((kind) => timeKinds.indexOf(kind)))]!;
  const isSeasonal = levels.some(({ weights }) => weights.kind === 'season');
  const seasonality = isSeasonal ? time.season?.indices : undefined;
  const calendar = makeCalendar(time.calendar);
  if (!calendar.ok) return null;

  const { from, to } = period.days;
  const options = { by, calendar: calendar.value, unit: choices.unit, weeks: time.weeks, seasonality };
  const phased = phase(total.total, { from, to }, options);
  const leaves = nodes.filter(({ level }) => level === levels.length - 1);
  if (!phased.ok || phased.value.length !== leaves.length) return null;
  const isSame = leaves.every(({ start, step }, index) => {
    const own = items[item[start]!];
    const other = phased.value[index]!;
    return own?.from === other.from && own.to === other.to && step.amount === other.amount;
  });
  if (!isSame) return null;
  const indices = seasonality === undefined ? '' : `{${seasonality.join(',')}}`;
  const weeks = time.weeks === 'split' ? '' : `,${quoted(time.weeks)}`;
  return ({ totalCell, unitCell }) =>
    `TARGET.PHASE(${totalCell},${dateCall(from)},${dateCall(to)},${quoted(by)},${indices},${quoted(CALENDAR_WORDS[base])},${unitCell}${weeks})`;
}
