import type { CellInput } from '../../sheet/draft';
import { resultHeadings } from '../../texts/headings';
import type { Language } from '../../texts/language';
import { fill } from '../../texts/fill';
import { setTexts, smartNames } from '../../texts/set';
import { unitDecimals } from '../decompose/total-of';
import type { WrittenAs } from '../decompose/write-head';
import { amountFormat } from '../amount-format';
import { cellName, rangeName } from '../reference';
import type { SheetBuilder } from '../sheet-builder';
import { basisText } from './basis-text';
import type { PartGoal } from './of-which';
import type { PlannedTarget, TargetPlan } from './target-plan';
import { clausesText } from '../../texts/clauses-text';

/** Cells of the head that the rows refer to. */
export interface TargetCells {
  /** `null` where the target of the year was typed: then it stands in its row. */
  readonly asked: string | null;
  readonly last: string;
  readonly unit: string;
  readonly base: string;
  readonly stretch: string;
}

const SIDES = ['base', 'target', 'stretch'] as const;
/** Columns of the table, from A on. */
const AT = {
  name: 0,
  share: 1,
  kind: 2,
  unit: 3,
  owner: 4,
  due: 5,
  goal: 6,
  last: 9,
  growth: 10,
  basis: 11,
  above: 12,
  smart: 13,
  /** Only where a part is given by its amount. */
  amount: 14,
};
export const TARGET_COLUMN = AT.goal + 1;

/** How many rows the table of targets takes, its heading included. */
export function targetRows({ targets }: TargetPlan): number {
  const count = (parts: readonly PartGoal[]): number => parts.reduce((sum, part) => sum + 1 + count(part.parts), 0);
  return targets.reduce((sum, { parts }) => sum + 1 + count(parts), 1);
}

/**
 * Writes one row for each target, and below it its parts ("其中：新客户"), those of one split side by side so that one
 * formula allocates them. Answers the row of each target by its id.
 */
export function writeTargets(
  sheet: SheetBuilder,
  row: number,
  plan: TargetPlan,
  cells: TargetCells,
  as: WrittenAs,
  language: Language,
): ReadonlyMap<string, number> {
  const say = (name: keyof typeof setTexts) => setTexts[name][language];
  const goalHeadings = SIDES.map((side) => resultHeadings[side][language]);
  sheet.put(
    row,
    0,
    say('figure'),
    say('partShareColumn'),
    say('kind'),
    say('unit'),
    say('owner'),
    say('due'),
    ...goalHeadings,
  );
  sheet.put(row, AT.last, say('lastColumn'), say('growthColumn'), say('basisColumn'), say('above'), say('smartColumn'));
  if (plan.targets.some(({ parts }) => hasAmounts(parts))) sheet.put(row, AT.amount, say('partAmountColumn'));
  sheet.headings(row);
  const rows = new Map<string, number>();
  let next = row + 1;
  for (const planned of plan.targets) {
    const at = next++;
    rows.set(planned.target.id, at);
    writeTarget(sheet, at, planned, plan, cells, as, language);
    const splits = [{ parts: planned.parts, parent: at }];
    for (const { parts, parent } of splits) {
      const first = next;
      for (const part of parts) {
        splits.push({ parts: part.parts, parent: next });
        writePart(sheet, next++, part, planned, language);
      }
      if (as === 'formulas') {
        writeShares(sheet, first, parts, parent);
        allocate(sheet, first, parts.length, parent, stepCell(planned, plan, cells));
      }
    }
  }
  return rows;
}

function writeTarget(
  sheet: SheetBuilder,
  row: number,
  { target, smart, isAsked, own }: PlannedTarget,
  plan: TargetPlan,
  cells: TargetCells,
  as: WrittenAs,
  language: Language,
): void {
  const { name, kind, lower, unit, owner, due, goal, past, above } = target;
  const kinds = lower
    ? ({ additive: 'additiveLower', rate: 'rateLower' } as const)
    : ({ additive: 'additive', rate: 'rate' } as const);
  sheet.put(row, AT.name, name, null, setTexts[kinds[kind]][language], unit, owner === '' ? null : owner, due);
  const amount = cellName(row, TARGET_COLUMN);
  const step = stepCell({ target }, plan, cells);
  const live = as === 'formulas';
  const multiple = (cell: string): CellInput => ({
    formula: `=${capped(unit, amount, roundedTo(`${amount}*${cell}`, step, target.step))}`,
  });
  if (goal !== null) {
    const [low, high] = lower ? [cells.stretch, cells.base] : [cells.base, cells.stretch];
    sheet.put(
      row,
      AT.goal,
      live && !own.base ? multiple(low) : goal.base,
      live && isAsked && cells.asked !== null ? { formula: `=${cells.asked}` } : goal.target,
      live && !own.stretch ? multiple(high) : goal.stretch,
    );
  }
  const last = past.at(-1)?.value;
  if (last !== undefined) {
    sheet.put(row, AT.last, live && isAsked ? { formula: `=${cells.last}` } : last);
    if (kind === 'additive' && last > 0 && goal !== null) {
      const lastCell = cellName(row, AT.last);
      sheet.put(row, AT.growth, live ? { formula: `=${amount}/${lastCell}-1` } : goal.target / last - 1);
    }
  }
  const failing = smart.results.filter(({ state }) => state !== 'ok');
  sheet.put(
    row,
    AT.basis,
    basisText(target, isAsked ? plan : null, language),
    above === '' ? null : above,
    failing.length === 0
      ? '✓'
      : clausesText(
          failing.map(({ code, state }) => `${smartNames[code][language]} ${setTexts[state][language]}`),
          language,
        ),
  );
  const format = formatOf(target);
  for (const column of [AT.goal, AT.goal + 1, AT.goal + 2, AT.last]) sheet.format(row, column, 1, 1, format);
  sheet.format(row, AT.growth, 1, 1, '0.0%');
  sheet.format(row, AT.due, 1, 1, 'yyyy-mm-dd');
}

function writePart(
  sheet: SheetBuilder,
  row: number,
  part: PartGoal,
  { target }: PlannedTarget,
  language: Language,
): void {
  const name = fill(setTexts.partRow, language, { name: part.path.join(' / ') });
  sheet.put(row, AT.name, name, part.share, null, target.unit);
  sheet.put(row, AT.goal, ...SIDES.map((side) => part.goal[side]));
  if (part.amount !== null) {
    sheet.put(row, AT.amount, part.amount);
    sheet.format(row, AT.amount, 1, 1, formatOf(target));
  }
  sheet.format(row, AT.share, 1, 1, '0.0%');
  sheet.format(row, AT.goal, 1, 3, formatOf(target));
}

/** The share of a part by amount follows that and the target, the share of the rest what the others leave. */
function writeShares(sheet: SheetBuilder, first: number, parts: readonly PartGoal[], parent: number): void {
  for (const [index, { amount, isRest }] of parts.entries()) {
    const row = first + index;
    if (amount !== null) {
      sheet.put(row, AT.share, { formula: `=${cellName(row, AT.amount)}/${cellName(parent, TARGET_COLUMN)}` });
    }
    if (!isRest) continue;
    const others = rangeName(first, AT.share, index, 1);
    sheet.put(row, AT.share, { formula: `=ROUND(1-SUM(${others}),15)` });
  }
}

function hasAmounts(parts: readonly PartGoal[]): boolean {
  return parts.some((part) => part.amount !== null || hasAmounts(part.parts));
}

/** One formula in each column of goals, which spills over the parts: their shares are the weights. */
function allocate(sheet: SheetBuilder, first: number, count: number, parent: number, step: string): void {
  if (count === 0) return;
  for (const [index] of SIDES.entries()) {
    const column = AT.goal + index;
    const formula = `=TARGET.DECOMPOSE(${cellName(parent, column)},${rangeName(first, AT.share, count, 1)},,${step})`;
    for (let row = first; row < first + count; row += 1) sheet.put(row, column, row === first ? { formula } : null);
  }
}

/** Money is rounded to the unit of the head, other measures to their own step. */
function stepCell({ target }: Pick<PlannedTarget, 'target'>, { unit }: TargetPlan, cells: TargetCells): string {
  return target.step === unit ? cells.unit : String(target.step);
}

/** The outer ROUND takes off what `ROUND(…)*0.01` leaves behind in the last digits. */
function roundedTo(formula: string, stepCell: string, step: number): string {
  const product = `ROUND(${formula}/${stepCell},0)*${stepCell}`;
  return unitDecimals(step) === 0 ? product : `ROUND(${product},${unitDecimals(step)})`;
}

/** A share above 100 % makes no goal, unless the target itself was set there. */
function capped(unit: string, target: string, formula: string): string {
  return unit === '%' ? `MIN(MAX(1,${target}),${formula})` : formula;
}

function formatOf({ unit, step }: { readonly unit: string; readonly step: number }): string {
  if (unit === '%') return '0.0%';
  return amountFormat(unitDecimals(step));
}
