import { claimsFor } from './sum-claims';
import type { Claim } from './claim';
import type { Axis, Line, Plan, Time } from './plan';

/**
 * Months = quarters = half-years = year, weeks = month, and weekdays = week, along one axis: for lines of one kind, each
 * longer stretch is the sum of the shorter ones it holds, where all of those are there. A total over months (weeks) is the
 * sum of what is there, however many, and so is the one week beside weekdays.
 *
 * @returns the claims, and the lines that are hereby explained as totals
 */
export function timeClaims(plan: Plan, axis: Axis): { readonly claims: Claim[]; readonly totals: ReadonlySet<number> } {
  const claims: Claim[] = [];
  const totals = new Set<number>();
  const claim = (total: number, parts: readonly number[]) => {
    claims.push(...claimsFor(plan, axis, total, parts));
    totals.add(total);
  };
  for (const group of groupsOf(axis.lines)) {
    const { month, quarter, half, week, day, year, whole, weekly } = group;
    const years = year.map((line) => [1, line] as const);
    for (const [longer, shorter, count] of [
      [quarter, month, 3],
      [half, quarter, 2],
      [half, month, 6],
      [years, quarter, 4],
      [years, half, 2],
      [years, month, 12],
    ] as const) {
      for (const [number, line] of longer) {
        const parts = Array.from({ length: count }, (_, index) => shorter.get((number - 1) * count + index + 1));
        if (parts.every((part) => part !== undefined)) claim(line, parts);
      }
    }
    const weeks = [...week.values(), ...weekly];
    if (day.size > 1 && weeks.length === 1) claim(weeks[0]!, [...day.values()]);
    const top = [quarter, half, month, week].find(({ size }) => size > 1);
    if (top === undefined) continue;
    // Of several subtotals each adds up its own lines only.
    for (const line of whole.filter((index) => whole.length === 1 || axis.lines[index]!.role !== 'subtotal')) {
      claim(line, [...top.values()]);
      // Months over whole quarters say the same once more, which tells a wrong month from a wrong quarter.
      if (top === quarter && month.size === 3 * quarter.size) claim(line, [...month.values()]);
    }
    if (top === week) for (const line of [...month.values()]) claim(line, [...week.values()]);
  }
  return { claims, totals };
}

interface Group extends Record<Exclude<Time['unit'], 'year'>, Map<number, number>> {
  readonly year: number[];
  readonly whole: number[];
  /** "周目标" beside weekdays. */
  readonly weekly: number[];
}

/** Lines of one stem, by what time they stand for. A stem that repeats a time (two years side by side) is cut there. */
function groupsOf(lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  const open = new Map<string, Group>();
  const fresh = (): Group => ({
    month: new Map(),
    quarter: new Map(),
    half: new Map(),
    week: new Map(),
    day: new Map(),
    year: [],
    whole: [],
    weekly: [],
  });
  const spans: number[] = [];
  lines.forEach(({ stem, time, role, additive, span }, index) => {
    if (!additive || role === 'aside' || role === 'part') return;
    if (time === null && span !== null) spans.push(index);
    if (time === null && (role === 'item' || span !== null)) return;
    let group = open.get(stem);
    const repeats = group && time && time.unit !== 'year' && group[time.unit].has(time.number);
    if (group === undefined || repeats) {
      open.set(stem, (group = fresh()));
      groups.push(group);
    }
    if (time === null) group.whole.push(index);
    else if (time.unit === 'year') group.year.push(index);
    else group[time.unit].set(time.number, index);
  });
  // "年度目标" beside "1月 … 12月" is their year, "月度目标" beside weeks their month, "周目标" beside weekdays their week.
  for (const [span, field, unit] of [
    ['year', 'year', null],
    ['month', 'whole', 'week'],
    ['week', 'weekly', 'day'],
  ] as const) {
    const alike = spans.filter((index) => lines[index]!.span === span && !lines[index]!.average);
    for (const index of alike) {
      const own = open.get(lines[index]!.stem);
      const group = own ?? (alike.length === 1 ? open.get('') : undefined);
      if (group !== undefined && (unit === null || group[unit].size > 1)) group[field].push(index);
    }
  }
  return groups;
}
