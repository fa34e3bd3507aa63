import { dateText } from '../../texts/dates';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { cardTitle } from '../../texts/card-title';
import { peopleTexts as texts } from '../../texts/people';
import { cellName } from '../reference';
import { buildSheet, type SheetBuilder } from '../sheet-builder';
import type { Card } from './card';
import { CARD, CARRIED_LINES, FREE_LINES, type CardTyped } from './card-typed';
import { numberFormat } from './number-format';
import { writeActivities } from './write-activities';
import { writeDays, type DayRows } from './write-days';

/** The name of the sheet for a person's card. */
export function cardSheetName(owner: string, language: Language): string {
  return fill(texts.cardSheet, language, { owner });
}

/**
 * A person's card as a sheet: what the last week left, targets and daily figures, activities, the Friday review. What people
 * typed stands where it belongs; "" marks a cell for people that is empty.
 */
export function writeCard(card: Card, typed: CardTyped, source: string, language: Language): SheetBuilder {
  const sheet = buildSheet(cardSheetName(card.owner, language));
  const { from, to } = card.week;
  const days = { from: dateText(from), to: dateText(to) };
  sheet.put(0, 0, fill(cardTitle, language, { owner: card.owner, ...days }));
  sheet.put(1, 0, `${source} ${texts.cardHint[language]}`);
  const { row, today, monday, calendar } = CARD.head;
  sheet.put(row, today - 1, texts.today[language], card.day);
  sheet.put(row, monday - 1, texts.monday[language], from);
  sheet.put(row, calendar - 1, texts.calendar[language], card.calendarWord ?? '–');
  sheet.format(row, today, 1, 1, 'yyyy-mm-dd');
  sheet.format(row, monday, 1, 1, 'yyyy-mm-dd');

  let next = writeCarried(sheet, row + 2, typed, language);
  const daily = writeDays(sheet, next + 1, card, typed, language);
  next = daily.next;
  if (card.goal !== null) next = writeActivities(sheet, next + 1, card.goal, typed, language);
  writeReview(sheet, next + 1, card, typed, daily, language);
  sheet.title();
  return sheet;
}

function writeCarried(sheet: SheetBuilder, first: number, { carried }: CardTyped, language: Language): number {
  const { undone, plan, done } = CARD.carried;
  sheet.put(first, 0, texts.carriedSection[language]);
  sheet.put(first + 1, 0, texts.item[language]);
  sheet.put(first + 1, undone, texts.undoneBefore[language]);
  sheet.put(first + 1, plan, texts.improvement[language]);
  sheet.put(first + 1, done, texts.doneNow[language]);
  for (let index = 0; index < CARRIED_LINES; index += 1) {
    const line = carried[index];
    const row = first + 2 + index;
    sheet.put(row, 0, line?.item ?? '');
    sheet.put(row, undone, line?.undone ?? '');
    if (typeof line?.undone === 'number') sheet.format(row, undone, 1, 1, numberFormat(line.undone, false));
    sheet.put(row, plan, line?.plan ?? '');
    sheet.put(row, done, line?.done ?? '');
  }
  sheet.sections(first);
  sheet.headings(first + 1);
  return first + 2 + CARRIED_LINES;
}

function writeReview(
  sheet: SheetBuilder,
  first: number,
  card: Card,
  typed: CardTyped,
  { rows }: DayRows,
  language: Language,
): void {
  const { target, undone, reason, plan } = CARD.review;
  sheet.put(first, 0, texts.reviewSection[language]);
  sheet.put(first + 1, 0, texts.item[language]);
  sheet.put(
    first + 1,
    target,
    texts.target[language],
    texts.actual[language],
    texts.undone[language],
    texts.reason[language],
  );
  sheet.put(first + 1, plan, texts.improvement[language]);
  let row = first + 2;
  for (const { measure } of card.lines) {
    const at = rows.get(measure.name)!;
    const [goal, done] = [cellName(at, CARD.WEEK), cellName(at + 1, CARD.WEEK)];
    sheet.put(row, 0, measure.name);
    sheet.put(
      row,
      target,
      { formula: `=IF(ISNUMBER(${goal}),${goal},"")` },
      { formula: `=IF(ISNUMBER(${done}),${done},"")` },
    );
    sheet.put(row, undone, {
      formula: `=IF(ISNUMBER(${goal}),MAX(0,ROUND(${goal}-IF(ISNUMBER(${done}),${done},0),6)),"")`,
    });
    sheet.put(row, reason, typed.reviews.get(measure.name)?.reason ?? '');
    sheet.put(row, plan, typed.reviews.get(measure.name)?.plan ?? '');
    sheet.format(row, target, 1, 3, measure.isRate ? '0.0%' : '#,##0');
    row += 1;
  }
  for (let index = 0; index < FREE_LINES; index += 1, row += 1) {
    const line = typed.free[index];
    sheet.put(row, 0, line?.item ?? '');
    sheet.put(row, undone, line?.undone ?? '', line?.reason ?? '');
    sheet.put(row, plan, line?.plan ?? '');
  }
  sheet.sections(first);
  sheet.headings(first + 1);
}
