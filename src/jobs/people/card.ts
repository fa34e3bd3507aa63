import type { Calendar } from '../../core/calendar/calendar';
import { periodOf, type Days } from '../../core/calendar/period';
import { weeksOf } from '../../core/phasing/weeks';
import type { JobOutcome } from '../job-outcome';
import { dateCall } from '../reference';
import type { ActivityPlan } from './activity-plan';
import { owedIn, unitOf, type OwedTarget } from './day-targets';
import { partReference } from './part-reference';
import type { Measure, TargetBook, TargetPart } from './target-book';

/** A measure on a person's card. */
export interface CardLine {
  readonly measure: Measure;
  readonly owed: OwedTarget;
  /** The week's target as a formula on the cells that hold the plan, without its "="; null where they can't be referred to. */
  readonly formula: string | null;
}

/** A person's page for a week. */
export interface Card {
  readonly owner: string;
  readonly day: number;
  /** Monday to Sunday. */
  readonly week: Days;
  /** Whether each day of the week is worked. */
  readonly works: readonly boolean[];
  readonly lines: readonly CardLine[];
  /** The measure that the activities serve, and what they need; null where no measure is chosen. */
  readonly goal: { readonly measure: string; readonly plan: ActivityPlan | null } | null;
  /** As the worksheet functions take it; null where a holiday list changes it, which no card holds: then it is fixed. */
  readonly calendarWord: string | null;
}

/** A person's card for the week of a day: what is owed of each measure of the book. */
export function makeCard(
  book: TargetBook,
  owner: string,
  day: number,
  goal: Card['goal'],
  calendarWord: string | null,
  calendar: Calendar,
): JobOutcome<Card> {
  const week = periodOf(day, 'week');
  const works: boolean[] = [];
  for (let at = week.from; at <= week.to; at += 1) {
    const worked = calendar.count(at, at);
    if (!worked.ok) return worked;
    works.push(worked.value > 0);
  }
  const lines: CardLine[] = [];
  for (const measure of book.measures) {
    const owed = owedIn(book.line(owner, measure.name), week, measure.isRate, calendar);
    if (!owed.ok) return owed;
    const formula = calendarWord === null ? null : formulaOf(owed.value, week, measure.isRate, calendarWord);
    lines.push({ measure, owed: owed.value, formula });
  }
  return { ok: true, value: { owner, day, week, works, lines, goal, calendarWord } };
}

function formulaOf({ parts, amount }: OwedTarget, week: Days, isRate: boolean, calendarWord: string): string | null {
  const placed = parts.flatMap((part) => {
    const reference = partReference(part);
    return reference === null ? [] : [{ part, reference: reference.value }];
  });
  if (amount === null || placed.length < parts.length) return null;
  if (isRate) return placed.filter(({ part }) => part.value !== null).at(-1)!.reference;
  return placed.flatMap(({ part, reference }) => termsOf(part, reference, week, calendarWord)).join('+');
}

/** What the part gives each of its weeks that lie in this one: two where a month ends in it. */
function termsOf(part: TargetPart, reference: string, week: Days, calendarWord: string): string[] {
  if (part.value === null) return [];
  if (part.from === week.from && part.to === week.to) return [reference];
  const unit = unitOf(part.value);
  const phased = `TARGET.PHASE(${reference},${dateCall(part.from)},${dateCall(part.to)},"week",,"${calendarWord}"${
    unit === 1 || unit === 0.01 ? '' : `,${unit}`
  })`;
  return weeksOf(part, 'split').flatMap(({ from }, index) =>
    from >= week.from && from <= week.to ? [`INDEX(${phased},${index + 1},4)`] : [],
  );
}
