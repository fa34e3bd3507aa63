import { makeCalendar, type Calendar } from '../../core/calendar/calendar';
import type { Days } from '../../core/calendar/period';
import { trackPace } from '../../core/pace/track-pace';
import { atOnce, type Slices } from '../../sheet/slices';
import type { Column } from '../../sheet/table';
import { dateText } from '../../texts/dates';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { addUp } from '../add-up';
import { columnNumbers } from '../column-numbers';
import { memberName } from '../dimensions';
import { foldName } from '../fold-name';
import { headingDays } from '../heading-days';
import { refuse, type JobOutcome } from '../job-outcome';
import type { Source } from '../source';
import { expectedCurve, seasonBefore, type Curve } from './expected-curve';
import { bookOrders, type Booked } from './orders';
import { actualColumn, ordersOf, paceDays, type PaceChoices } from './pace-choices';
import { paceLine } from './pace-line';
import type { PaceRow } from './pace-row';
import { plansOf } from './plan-change';
import { daysOfRows, isOwnPeriod, periodColumnOf, rowsAt } from './rows-at';

export interface PaceTable {
  readonly choices: PaceChoices;
  readonly days: Days;
  readonly rows: readonly PaceRow[];
  /** All rows together; null where they do not all count the same (签约额 above 新签客户). */
  readonly total: PaceRow | null;
  readonly seasonality: readonly number[] | null;
  /** Share of the period that is usually done by the as-of day; null where working days count alike. */
  readonly usualShare: number | null;
  /** Share of the period that working days say is done by now. */
  readonly shareByNow: number;
  /** Whether every name of the bookings has a row, now and in the months before. */
  readonly coversAll: boolean;
  /** What of the bookings of the period belongs to no row; null where the actuals are a column. */
  readonly outside: number | null;
}

/** So many rows are paced in a slice. */
const ROWS = 20;

/**
 * How far each row of a table with targets is on the as-of day, and all of them together. Rows of one name count as one.
 * Of a table with a row for each month, quarter or year, those within the period count, which is no shorter than theirs;
 * of targets whose heading names a year, the period is that year. Actuals stand in a column beside the targets or are
 * summed from a table of bookings over the period up to the as-of day, by names folded.
 */
export function paceRows(source: Source, choices: PaceChoices, language: Language): JobOutcome<PaceTable> {
  return atOnce(paceRowsSliced(source, choices, language));
}

/** As `paceRows`, in slices: with 100,000 bookings it takes some tenths of a second. */
export function* paceRowsSliced(
  source: Source,
  choices: PaceChoices,
  language: Language,
): Slices<JobOutcome<PaceTable>> {
  const { table } = source;
  const { target, label, asOf } = choices;
  const orders = ordersOf(choices);
  const actual = actualColumn(choices);
  const column = orders === null ? actual : null;
  if (column !== null && target.index === column.index) return refuse('same-column-twice', { heading: target.heading });
  const isOne = target.groups === null && (column === null || column.groups === null);
  const isGrouped = isOne && label !== null;
  const days = paceDays(choices);
  const periods = periodColumnOf(table);
  const isWhole = isOwnPeriod(table, choices.period);
  // rows that are not added up can't stand for a longer period
  const fitting = isGrouped || isWhole ? rowsAt(table, asOf, choices.fiscalYearStart, days) : [];
  const used = fitting ?? table.rowNumbers.map((_, row) => row);
  const named = headingDays(target.heading, choices.fiscalYearStart);
  const isOutside =
    named !== null &&
    (asOf < named.from || asOf > named.to || (periods === null && (days.from > named.from || days.to < named.to)));
  if (used.length === 0 || isOutside) {
    const heading = isOutside ? target.heading : (periods?.heading ?? '');
    return refuse('no-period-at', { table: table.name, heading, day: dateText(asOf) });
  }
  const targets = columnNumbers(table, target, 'not-negative', used);
  if (!targets.ok) return targets;
  const spans = periods && daysOfRows(periods, asOf, choices.fiscalYearStart);
  // the months to come have no actuals yet
  const begun = used.filter((row) => (spans?.[row]?.from ?? asOf) <= asOf);
  const actuals = column === null ? null : columnNumbers(table, column, 'any', begun);
  if (actuals !== null && !actuals.ok) return actuals;
  const calendar = makeCalendar({ base: choices.calendar, changes: choices.changes ?? [] });
  if (!calendar.ok) return calendar;

  const [targetFactor, actualFactor] = factorsOf(target, actual);
  const lines = linesOf(
    used.map((row) => memberName(label?.values[row])),
    isGrouped,
  );
  if (orders !== null && orders.by === null && lines.length > 1) {
    return refuse('names-not-shared', { table: table.name, orders: orders.source.table.name });
  }
  const booked = orders === null ? null : bookOrders(orders, actualFactor);
  yield;
  const upToNow = { from: days.from, to: Math.min(asOf, days.to) };
  const byRow = (rows: readonly number[], values: readonly number[], factor: number) =>
    new Map(rows.map((row, index) => [row, times(values[index]!, factor)]));
  const planned = byRow(used, targets.value, targetFactor);
  const happened = byRow(begun, actuals?.value ?? [], actualFactor);
  const valueOf = (values: ReadonlyMap<number, number>, places: readonly number[]) =>
    addUp(
      places.map((place) => values.get(used[place]!) ?? 0),
      DECIMALS,
    );
  const nameFor = (name: string) => (orders?.by === null ? null : foldName(name));
  const amounts = lines.map(({ name, places }) => ({
    rows: places.map((place) => used[place]!),
    name,
    label: name || jobTexts.blank[language],
    target: valueOf(planned, places),
    actual: booked?.sumOf(nameFor(name), upToNow) ?? valueOf(happened, places),
  }));

  yield;
  const season = seasonOf(booked, days, calendar.value, choices);
  const curve = curveOf(booked, days, calendar.value, choices, season);
  if (!curve.ok) return curve;
  const common = { choices, days, calendar: calendar.value, season, curve: curve.value };
  const rows: PaceRow[] = [];
  for (const [index, line] of amounts.entries()) {
    if (index % ROWS === 0) yield;
    // a change speaks of one period's target, not of the sum of several
    const plans = isWhole ? plansOf(choices.planChanges ?? [], line.label, days) : null;
    const daily = booked?.amountsOf(nameFor(line.name)) ?? null;
    const row = paceLine({ ...line, plans, daily }, common);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  yield;
  const sum = (of: (row: PaceRow) => number) => addUp(rows.map(of), DECIMALS);
  const names = new Set(amounts.map(({ name }) => foldName(name)));
  const strangers = booked === null || orders!.by === null ? null : booked.names.filter((name) => !names.has(name));
  const totalLine = {
    rows: [],
    label: jobTexts.total[language],
    target: sum((row) => row.target),
    actual: sum((row) => row.actual),
    plans: null,
    expected: rows.some(({ plans }) => plans !== null) ? sum((row) => row.pace.expected) : undefined,
    daily: booked === null ? null : together(booked, orders!.by === null ? [null] : [...names]),
  };
  const whole = trackPace([{ target: 1, actual: 0 }], asOf, {
    period: days,
    calendar: calendar.value,
    seasonality: season,
  });
  if (!whole.ok) return whole;
  const total = isOne ? paceLine(totalLine, common) : null;
  if (total !== null && !total.ok) return total;
  return {
    ok: true,
    value: {
      choices,
      days,
      rows,
      total: total?.value ?? null,
      seasonality: season ?? null,
      usualShare: curve.value === null ? null : curve.value(asOf),
      shareByNow: whole.value[0]!.expected,
      coversAll: strangers === null || strangers.length === 0,
      outside:
        strangers &&
        addUp(
          strangers.map((name) => booked!.sumOf(name, upToNow)),
          DECIMALS,
        ),
    },
  };
}

const DECIMALS = 6;

/** The lines that names make, each with the places of its rows in the list; where names are not grouped each is one. */
function linesOf(names: readonly string[], isGrouped: boolean) {
  const lines = new Map<string, { readonly name: string; readonly places: number[] }>();
  for (const [place, name] of names.entries()) {
    const key = isGrouped ? foldName(name) : String(place);
    const line = lines.get(key);
    if (line === undefined) lines.set(key, { name, places: [place] });
    else line.places.push(place);
  }
  return [...lines.values()];
}

/** Seasonal indices where they are asked for and the bookings reach back two whole years; a single month needs none. */
function seasonOf(
  booked: Booked | null,
  days: Days,
  calendar: Calendar,
  { season, period, calendar: base }: PaceChoices,
) {
  if (booked === null || season === false || period === 'month' || period === 'week') return undefined;
  const indices = seasonBefore(booked, days, calendar, base === 'CN');
  return indices.ok ? indices.value : undefined;
}

function curveOf(
  booked: Booked | null,
  days: Days,
  calendar: Calendar,
  { usual, asOf }: PaceChoices,
  season: readonly number[] | undefined,
): JobOutcome<Curve | null> {
  if (booked === null || usual !== true) return { ok: true, value: null };
  return expectedCurve(booked.amountsOf(null), days, asOf, calendar, season);
}

function together(booked: Booked, names: readonly (string | null)[]) {
  const [first, ...others] = names.map((name) => booked.amountsOf(name));
  const amounts = Array.from(first?.amounts ?? [], (amount, day) =>
    addUp([amount, ...others.map((other) => other.amounts[day]!)], DECIMALS),
  );
  return { dates: booked.days, amounts };
}

/** A whole factor moves the point only: 1.1 万 is 11000, without the noise of 1.1 × 10000. */
function times(value: number, factor: number): number {
  return factor === 1 ? value : addUp([value * factor], DECIMALS);
}

/** What each column is multiplied with so that both count in one unit; 1 and 1 where they do. */
export function factorsOf(target: Column, actual: Column): readonly [number, number] {
  const factors = [target.unit?.factor ?? 1, actual.unit?.factor ?? 1] as const;
  return factors[0] === factors[1] ? [1, 1] : factors;
}
