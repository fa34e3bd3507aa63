import { catchUp, type CatchUpPolicy } from '../../core/pace/catch-up';
import type { Failure } from '../../core/failure';
import type { Column, Table } from '../../sheet/table';
import { catchUpTexts } from '../../texts/catch-up';
import { dateText } from '../../texts/dates';
import { fill } from '../../texts/fill';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { addUp } from '../add-up';
import type { Proposal } from '../proposal';
import { cellName, fixedCellName, rangeName } from '../reference';
import { formatFor } from '../format-for';
import { buildSheet } from '../sheet-builder';
import type { Source } from '../source';
import { sourceLine } from '../source-line';
import { bookedSums, cellsSum } from './actual-cells';
import type { PeriodsToCatchUp } from './catch-up-periods';
import { paceBasis } from './pace-basis';
import { actualColumn, ordersOf, type PaceChoices } from './pace-choices';
import { factorsOf } from './pace-rows';

export const POLICIES: readonly CatchUpPolicy[] = ['spread', 'next', 'none'];

/** What each policy asks of the periods; a failure where a policy can't place the shortfall. */
export type Policies = Readonly<
  Record<
    CatchUpPolicy,
    { readonly ok: true; readonly value: readonly number[] } | { readonly ok: false; readonly failure: Failure }
  >
>;

/** The three ways to treat a shortfall, side by side; `cap` limits the first two. */
export function catchUpPolicies({ periods, done }: PeriodsToCatchUp, cap: number | null): Policies {
  const [targets, actuals] = [periods.map(({ target }) => target), periods.map(({ actual }) => actual)];
  const of = (policy: CatchUpPolicy) => catchUp(targets, actuals, { done, policy, ...(cap === null ? {} : { cap }) });
  return { spread: of('spread'), next: of('next'), none: of('none') };
}

/** Targets less actuals of the periods that are over; negative for a surplus. */
export function shortfallOf({ periods, done }: PeriodsToCatchUp): number {
  return addUp(
    periods.slice(0, done).flatMap(({ target, actual }) => [target, -actual]),
    6,
  );
}

export interface CaughtUp {
  readonly toCatchUp: PeriodsToCatchUp;
  readonly policies: Policies;
  readonly cap: number | null;
  readonly name: string | null;
}

const HEADING_ROW = 7;

/** A new sheet with the periods, their targets and actuals, and TARGET.CATCHUP by each policy that can be met. */
export function proposeCatchUp(
  source: Source,
  choices: PaceChoices,
  { toCatchUp, policies, cap, name }: CaughtUp,
  as: 'formulas' | 'values',
  language: Language,
): Proposal {
  const { table } = source;
  const { periods, done } = toCatchUp;
  const { target, label, asOf } = choices;
  const orders = ordersOf(choices);
  const amount = actualColumn(choices);
  const text = (key: Exclude<keyof typeof catchUpTexts, 'policies'>, values = {}) =>
    fill(catchUpTexts[key], language, values);
  const sheet = buildSheet(text('sheet', { day: dateText(asOf) }));
  sheet.put(0, 0, text('title', { table: table.name, name: name ?? jobTexts.total[language] }));
  sheet.put(1, 0, sourceLine(table, language));
  sheet.put(3, 0, jobTexts.asOf[language], asOf);
  sheet.put(4, 0, text('done'), done);
  sheet.put(5, 0, text('cap'), cap ?? '');
  sheet.format(3, 1, 1, 1, 'yyyy-mm-dd');
  if (as === 'formulas') sheet.inputs(3, 1, 3, 1);
  if (name !== null) sheet.put(3, 3, label?.heading ?? '', name);
  const shown = POLICIES.filter((policy) => policies[policy].ok);
  sheet.put(
    HEADING_ROW,
    0,
    text('from'),
    text('to'),
    jobTexts.target[language],
    jobTexts.actual[language],
    ...shown.map((policy) => catchUpTexts.policies[policy][language]),
  );
  const first = HEADING_ROW + 1;
  const [targetFactor, actualFactor] = factorsOf(target, amount);
  const booked = orders && as === 'formulas' ? bookedSums(orders, periods.length, actualFactor) : null;
  periods.forEach((period, index) => {
    const row = first + index;
    const isOver = index < done;
    const [from, to] = [cellName(row, 0), cellName(row, 1)];
    const live = as === 'formulas';
    const sum =
      isOver && orders !== null && (name !== null || orders.by === null)
        ? (booked?.(name ?? '', fixedCellName(3, 4), from, to) ?? null)
        : null;
    const own =
      orders === null && isOver && live
        ? cellsSum(source, amount, period.rows, actualFactor, period.actual)
        : period.actual;
    sheet.put(
      row,
      0,
      period.days.from,
      period.days.to,
      live ? cellsSum(source, target, period.rows, targetFactor, period.target) : period.target,
      isOver ? (sum === null ? own : { formula: `=${sum}` }) : null,
    );
  });
  const range = (column: number) => rangeName(first, column, periods.length, 1);
  shown.forEach((policy, index) => {
    const outcome = policies[policy];
    const column = 4 + index;
    if (as === 'values') {
      if (outcome.ok) outcome.value.forEach((value, at) => sheet.put(first + at, column, value));
    } else {
      const limit = policy === 'none' ? '' : fixedCellName(5, 1);
      sheet.put(first, column, {
        formula: `=TARGET.CATCHUP(${range(2)},${range(3)},${fixedCellName(4, 1)},"${policy}",${limit})`,
      });
    }
  });
  const sumRow = first + periods.length;
  sheet.put(sumRow, 0, jobTexts.total[language]);
  for (let column = 2; column < 4 + shown.length; column += 1)
    sheet.put(sumRow, column, { formula: `=SUM(${range(column)})` });
  sheet.title();
  sheet.headings(HEADING_ROW);
  sheet.sums(sumRow);
  sheet.format(first, 0, periods.length, 2, 'yyyy-mm-dd');
  sheet.format(
    first,
    2,
    periods.length + 1,
    2 + shown.length,
    formatFor(periods.flatMap(({ target, actual }) => [target, actual])),
  );
  return {
    basis: paceBasis(source, choices),
    sheets: [sheet.draft({ columnWidths: [14, 14, 14, 14, 16, 16, 16] })],
    changes: [],
  };
}

/** The names that can be caught up one by one. */
export function namesOf(table: Table, label: Column | null): string[] {
  if (label === null) return [];
  return [...new Set(table.rowNumbers.map((_, row) => String(label.values[row] ?? '')))].filter((name) => name !== '');
}
