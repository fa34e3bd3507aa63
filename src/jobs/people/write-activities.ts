import { dateText } from '../../texts/dates';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { peopleTexts as texts } from '../../texts/people';
import { cellName, fixedCellName } from '../reference';
import type { SheetBuilder } from '../sheet-builder';
import type { ActivityNeed } from './activity-plan';
import type { Card } from './card';
import { CARD, type CardTyped } from './card-typed';

const AT = CARD.activity;

/**
 * The section of activities: what the goal needs of each at its rate, a week and a day, live on the goal and the rate; what is
 * planned, typed by people, and the tests whether that is enough and can be done.
 *
 * @returns the next free row
 */
export function writeActivities(
  sheet: SheetBuilder,
  first: number,
  { measure, plan }: NonNullable<Card['goal']>,
  typed: CardTyped,
  language: Language,
): number {
  sheet.put(first, 0, texts.activitySection[language]);
  const goalRow = first + 1;
  sheet.put(goalRow, 0, texts.result[language], measure, texts.goal[language], plan?.goal ?? texts.noGoal[language]);
  const headingRow = first + 2;
  sheet.sections(first);
  sheet.headings(headingRow);
  if (plan === null) return headingRow;
  const { part, days, weekDays } = plan;
  sheet.put(goalRow, 4, texts.workdays[language], days, texts.week[language], weekDays);
  sheet.put(goalRow, 8, `${dateText(part.from)} – ${dateText(part.to)}`);
  const headings = [
    [0, texts.activity],
    [AT.rate, texts.rate],
    [AT.basis, texts.basis],
    [AT.needed, texts.needed],
    [AT.perWeek, texts.perWeek],
    [AT.perDay, texts.perDay],
    [AT.planned, texts.planned],
    [AT.implied, texts.implied],
    [AT.fits, texts.fits],
    [AT.usual, texts.usual],
    [AT.able, texts.able],
    [AT.feasible, texts.feasible],
  ] as const;
  for (const [column, text] of headings) sheet.put(headingRow, column, text[language]);
  plan.needs.forEach((need, index) => writeNeed(sheet, headingRow + 1 + index, goalRow, need, typed, language));
  return headingRow + 1 + plan.needs.length;
}

function writeNeed(
  sheet: SheetBuilder,
  row: number,
  goalRow: number,
  need: ActivityNeed,
  typed: CardTyped,
  language: Language,
): void {
  const at = (name: keyof typeof AT) => cellName(row, AT[name]);
  const [goal, days, weekDays] = [3, 5, 7].map((column) => fixedCellName(goalRow, column));
  const { kind, rate, rateFrom, history } = need;
  sheet.put(row, 0, texts.kinds[kind][language]);
  // as in the pane: what floating numbers leave below the ninth place is no activity
  const whole = (quotient: string) => ({ formula: `=IF(${at('rate')}="","",ROUNDUP(ROUND(${quotient},9),0))` });
  sheet.put(row, AT.rate, rate);
  sheet.put(
    row,
    AT.basis,
    rateFrom === null
      ? texts.noHistory[language]
      : fill(texts[`${rateFrom}Rate`], language, { results: history?.results ?? '', count: history?.count ?? '' }),
  );
  sheet.put(
    row,
    AT.needed,
    whole(`${goal}/${at('rate')}`),
    whole(`${at('needed')}*${weekDays}/${days}`),
    whole(`${at('needed')}/${days}`),
  );
  sheet.put(row, AT.planned, need.planned ?? typed.planned.get(kind) ?? '');
  const planned = `${at('planned')}*${days}`;
  const unknown = `OR(${at('planned')}="",${at('rate')}="")`;
  sheet.put(row, AT.implied, { formula: `=IF(OR(${at('planned')}="",${at('planned')}=0),"",${goal}/(${planned}))` });
  sheet.put(row, AT.fits, {
    formula: `=IF(${unknown},"",IF(${planned}>=${at('needed')},"${texts.enough[language]}","${texts.short[language]}"&(${at('needed')}-${planned})))`,
  });
  sheet.put(row, AT.usual, need.usual ?? '', need.typedAble ?? typed.able.get(kind) ?? '');
  const able = `IF(${at('able')}="",${at('usual')},${at('able')})`;
  sheet.put(row, AT.feasible, {
    formula: `=IF(OR(${able}="",${at('rate')}=""),"",IF(${at('needed')}<=${able}*${days},"${texts.canDo[language]}","${texts.tooMany[language]}"&ROUNDUP(${at('needed')}-${able}*${days},0)))`,
  });
  sheet.format(row, AT.rate, 1, 1, '0.0%');
  sheet.format(row, AT.implied, 1, 1, '0%');
}
