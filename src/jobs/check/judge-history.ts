import type { Days } from '../../core/calendar/period';
import type { Area } from '../../sheet/address';
import { dateOf } from '../../core/calendar/date';
import { addUp } from '../add-up';
import { foldName } from '../fold-name';
import type { TargetBook } from '../people/target-book';
import { judgeReach, type Reach } from '../set/judge-reach';
import type { PastYear } from '../set/target';
import { bookOrders, type Orders } from '../track/orders';
import { daysYearBefore } from '../year-before';

/** A target that history makes unlikely. */
export interface Unlikely {
  readonly owner: string;
  readonly measure: string;
  /** The first cell of the target. */
  readonly area: Area;
  readonly days: Days;
  readonly target: number;
  /** The same days a year before. */
  readonly last: number;
  readonly reach: Reach;
}

export interface History {
  /** How many targets have two years or more to compare with. */
  readonly judged: number;
  /** The furthest from what was ever reached first. */
  readonly unlikely: readonly Unlikely[];
}

/**
 * Holds the targets of a plan against what was booked on the same days of the years before: unlikely is a target that
 * asks for more growth than any of those years brought. Years count that the bookings cover whole, one after the other up
 * to the last; two are the least that can tell. Left out is what bookings can't tell: rates, counts of customers or visits,
 * and money collected where it was signed that was booked.
 */
export function judgeHistory(book: TargetBook, orders: Orders): History {
  const booked = bookOrders(orders, orders.amount.unit?.factor ?? 1);
  const isCovered = ({ from, to }: Days) =>
    (booked.days[0] ?? Infinity) <= from + QUIET_DAYS && (booked.days.at(-1) ?? -Infinity) >= to - QUIET_DAYS;
  const unlikely: Unlikely[] = [];
  let judged = 0;
  for (const owner of book.owners) {
    for (const { name: measure, isRate } of book.measures) {
      const parts = (book.line(owner, measure)?.parts ?? []).filter(({ value }) => value !== null);
      const area = parts[0]?.cells[0];
      if (isRate || area === undefined || !tells(orders.amount.heading, measure)) continue;
      const target = addUp(
        parts.map(({ value }) => value ?? 0),
        DECIMALS,
      );
      const past: PastYear[] = [];
      let days: readonly Days[] = parts.map(daysYearBefore);
      for (let year = 1; year <= MOST_YEARS && days.every(isCovered); year += 1, days = days.map(daysYearBefore)) {
        const name = orders.by === null ? null : foldName(owner);
        const value = addUp(
          days.map((one) => booked.sumOf(name, one)),
          DECIMALS,
        );
        past.unshift({ year: dateOf(days[0]!.from).year, value });
      }
      const reach = judgeReach(past, target, { kind: 'additive', lower: false });
      if (reach.verdict === 'unknown') continue;
      judged += 1;
      const whole = { from: parts[0]!.from, to: parts.at(-1)!.to };
      if (reach.verdict !== 'within')
        unlikely.push({ owner, measure, area, days: whole, target, last: past.at(-1)!.value, reach });
    }
  }
  const beyond = ({ reach }: Unlikely) => (reach.asked ?? 0) - (reach.best?.change ?? 0);
  return { judged, unlikely: unlikely.sort((a, b) => beyond(b) - beyond(a)) };
}

/** Whether a column of bookings is in the measure of a target. */
function tells(booked: string, measure: string): boolean {
  return !COUNTED.test(measure) && COLLECTED.test(measure) === COLLECTED.test(booked);
}

const COLLECTED = /回款|收款|已收|到账|collect|received/i;
const COUNTED = /(客户|线索|商机|拜访|电话)[数量]?$|家数|(customers|leads|visits|calls)$/i;
/** A period may begin or end on days without bookings. */
const QUIET_DAYS = 10;
const MOST_YEARS = 10;
const DECIMALS = 6;
