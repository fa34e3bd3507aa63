import type { IncentivePlan } from '../../core/customers/pay-incentives';
import { incentiveTexts } from '../../texts/incentives';
import { optionWords } from '../../texts/option-words';
import type { Language } from '../../texts/language';
import { fixedCellName } from '../reference';
import type { SheetBuilder } from '../sheet-builder';

/** Where the formulas of a sheet find each part of the plan. */
export interface PlanCells {
  readonly schedule: string;
  readonly mode: string;
  readonly cap: string;
  readonly teamShare: string;
  readonly newCustomerAward: string;
  readonly bonusFrom: string;
  readonly bonus: string;
  readonly topAward: string;
  readonly topBy: string;
  readonly nextRow: number;
}

/** Writes the plan as cells that people may change, from a row on: the bands, then one line for each other part. */
export function writeIncentivePlan(
  sheet: SheetBuilder,
  plan: IncentivePlan,
  firstRow: number,
  isLive: boolean,
  language: Language,
): PlanCells {
  const texts = incentiveTexts;
  sheet.put(firstRow, 0, texts.from[language], texts.rate[language]);
  sheet.headings(firstRow);
  const bands = firstRow + 1;
  plan.schedule.forEach(({ from, rate }, index) => sheet.put(bands + index, 0, from, rate));
  sheet.format(bands, 0, plan.schedule.length, 1, '0.0%');
  sheet.format(bands, 1, plan.schedule.length, 1, '0.00%');
  if (isLive) sheet.inputs(bands, 0, plan.schedule.length, 2);
  const last = bands + plan.schedule.length - 1;
  let row = last + 1;
  const part = (name: keyof typeof texts, value: string | number | null, format?: string): string => {
    sheet.put(row, 0, texts[name][language], value);
    if (format !== undefined) sheet.format(row, 1, 1, 1, format);
    if (isLive) sheet.inputs(row, 1, 1, 1);
    return fixedCellName(row++, 1);
  };
  return {
    schedule: `${fixedCellName(bands, 0)}:${fixedCellName(last, 1)}`,
    mode: part('mode', optionWords[plan.mode][language]),
    cap: part('cap', plan.cap, '#,##0.00'),
    teamShare: part('teamShare', plan.teamShare, '0.0%'),
    newCustomerAward: part('newCustomerAward', plan.newCustomerAward, '#,##0.00'),
    bonusFrom: part('bonusFrom', plan.bonus?.from ?? null, '0.0%'),
    bonus: part('bonus', plan.bonus?.amount ?? null, '#,##0.00'),
    topAward: part('topAward', plan.top?.amount ?? null, '#,##0.00'),
    topBy: part('topBy', texts[plan.top?.by === 'attainment' ? 'byAttainment' : 'byActual'][language]),
    nextRow: row + 1,
  };
}
