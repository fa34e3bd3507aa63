import type { CellInput } from '../../sheet/draft';
import type { Language } from '../../texts/language';
import { peopleTexts as texts } from '../../texts/people';
import { cellName, fixedCellName, rangeName } from '../reference';
import type { SheetBuilder } from '../sheet-builder';
import { ACTIVITY_KINDS } from './activity-log';
import type { Card } from './card';
import { CARD, type CardTyped } from './card-typed';
import { unitOf } from './day-targets';

const DAYS = 7;
const { LABEL, TAG, MONDAY, WEEK, TODAY, RATIO } = CARD;
const TODAY_CELL = fixedCellName(CARD.head.row, CARD.head.today);
const MONDAY_CELL = fixedCellName(CARD.head.row, CARD.head.monday);
const CALENDAR_CELL = fixedCellName(CARD.head.row, CARD.head.calendar);

export interface DayRows {
  readonly next: number;
  /** The row of each line's target, with its actual below; by the name of the measure or the id of the activity. */
  readonly rows: ReadonlyMap<string, number>;
}

interface Line {
  readonly name: string;
  readonly label: string;
  readonly isRate: boolean;
  readonly amount: number | null;
  readonly formula: string | null;
}

/**
 * The section of targets and daily figures: a week's target split over its working days, live, and below it cells for what
 * was done. An amount's week is the sum of its days, a rate's the last one typed.
 */
export function writeDays(
  sheet: SheetBuilder,
  first: number,
  card: Card,
  typed: CardTyped,
  language: Language,
): DayRows {
  const [headingRow, dateRow, workRow] = [first + 1, first + 2, first + 3];
  const weekdays = Array.from({ length: DAYS }, (_, day) => texts.weekdays[(day + 1) as 1][language]);
  sheet.put(first, LABEL, texts.dailySection[language]);
  sheet.put(headingRow, LABEL, texts.measure[language], null, ...weekdays);
  sheet.put(headingRow, WEEK, texts.week[language], texts.today[language], texts.attainment[language]);
  sheet.put(dateRow, LABEL, texts.date[language]);
  sheet.put(workRow, LABEL, texts.workday[language]);
  for (let day = 0; day < DAYS; day += 1) {
    const date = cellName(dateRow, MONDAY + day);
    sheet.put(dateRow, MONDAY + day, { formula: `=${MONDAY_CELL}+${day}` });
    sheet.put(
      workRow,
      MONDAY + day,
      card.calendarWord === null
        ? Number(card.works[day])
        : { formula: `=TARGET.WORKDAYS(${date},${date},${CALENDAR_CELL})` },
    );
  }
  sheet.format(dateRow, MONDAY, 1, DAYS, 'm-d');
  sheet.sections(first);
  sheet.headings(headingRow);

  const rows = new Map<string, number>();
  let row = workRow + 1;
  for (const line of linesOf(card, language)) {
    rows.set(line.name, row);
    writeLine(sheet, row, line, { workRow, dateRow, hasWork: card.works.some(Boolean) }, typed);
    sheet.put(row, TAG, texts.target[language]);
    sheet.put(row + 1, TAG, texts.actual[language]);
    if (line.amount === null) sheet.put(row, MONDAY, texts.empty[language]);
    row += 2;
  }
  return { next: row, rows };
}

function linesOf({ lines, goal }: Card, language: Language): Line[] {
  const measures = lines.map(({ measure, owed, formula }) => ({
    name: measure.name,
    label: measure.name,
    isRate: measure.isRate,
    amount: owed.amount,
    formula,
  }));
  const plan = goal?.plan ?? null;
  const activities = ACTIVITY_KINDS.map((kind) => ({
    name: kind,
    label: texts.kinds[kind][language],
    isRate: false,
    amount: plan?.needs.find((need) => need.kind === kind)?.perWeek ?? null,
    formula: null,
  }));
  return goal === null ? measures : [...measures, ...activities];
}

function writeLine(
  sheet: SheetBuilder,
  row: number,
  { name, label, isRate, amount, formula }: Line,
  { workRow, dateRow, hasWork }: { readonly workRow: number; readonly dateRow: number; readonly hasWork: boolean },
  typed: CardTyped,
): void {
  const week = cellName(row, WEEK);
  const range = (at: number) => rangeName(at, MONDAY, 1, DAYS);
  const today = (at: number): CellInput => ({
    formula: `=IFERROR(INDEX(${range(at)},MATCH(${TODAY_CELL},${rangeName(dateRow, MONDAY, 1, DAYS)},0)),"")`,
  });
  sheet.put(row, LABEL, label);
  if (amount !== null) {
    const own = typed.targets.get(name);
    sheet.put(row, WEEK, formula === null ? amount : (own ?? { formula: `=${formula}` }), today(row));
    if (isRate) {
      for (let day = 0; day < DAYS; day += 1) {
        sheet.put(row, MONDAY + day, {
          formula: `=IF(${cellName(workRow, MONDAY + day)}=1,${fixedCellName(row, WEEK)},"")`,
        });
      }
    } else if (hasWork) {
      const unit = unitOf(amount);
      const unitText = unit === 1 || unit === 0.01 ? '' : `,,${unit}`;
      const empty = Array.from({ length: DAYS - 1 }, () => '');
      sheet.put(row, MONDAY, { formula: `=TARGET.DECOMPOSE(${week},${range(workRow)}${unitText})` }, ...empty);
    }
  }
  const actuals = typed.actuals.get(name) ?? [];
  for (let day = 0; day < DAYS; day += 1) sheet.put(row + 1, MONDAY + day, actuals[day] ?? '');
  const last = `IF(COUNT(${range(row + 1)})=0,"",INDEX(${range(row + 1)},MATCH(1E+99,${range(row + 1)})))`;
  const sum = `IF(COUNT(${range(row + 1)})=0,"",SUM(${range(row + 1)}))`;
  sheet.put(row + 1, WEEK, { formula: `=${isRate ? last : sum}` }, today(row + 1));
  const done = cellName(row + 1, WEEK);
  if (amount !== null) {
    sheet.put(row + 1, RATIO, { formula: `=IF(ISNUMBER(${done}),IF(${week}=0,"",${done}/${week}),"")` });
  }
  sheet.format(
    row,
    MONDAY,
    2,
    TODAY - MONDAY + 1,
    isRate ? '0.0%' : amount !== null && unitOf(amount) < 1 ? '#,##0.00' : '#,##0',
  );
  sheet.format(row + 1, RATIO, 1, 1, '0%');
}
