import { checkPlan } from '../../core/check/check-plan';
import type { Line, Plan } from '../../core/check/plan';
import type { Cause } from '../../core/check/likely-cause';
import type { Area } from '../../sheet/address';
import { isCellError, type Grid } from '../../sheet/grid';
import { readPlan } from '../../sheet/plan/read-plan';
import { askable } from '../../texts/askable';
import { findingSentence } from '../../texts/finding-sentence';
import type { Language } from '../../texts/language';

/** A cell of a sheet that does not hold with the rest of its table. */
export interface CheckedCell {
  readonly area: Area;
  /** The labels of its row and column, blanks left out. */
  readonly labels: readonly string[];
  /** As the cell has it: a number, or a text such as "5万元". */
  readonly says: string | number;
  /** Written as the cell writes its number. */
  readonly should: string | number;
  /** What the table says it should be, and the likely cause. */
  readonly reason: string;
  /** The reason with its numbers marked. */
  readonly told: string;
  /** The cells from which the table says so: those that it must hold with. */
  readonly basis: readonly Area[];
  /**
   * Whether the correction is certain enough to be offered: a typical slip explains the cell, and it holds no formula,
   * whose own mistake a value would hide.
   */
  readonly isCertain: boolean;
}

/** What the check of an area says. */
export interface CheckedArea {
  /** How many cells hold numbers. */
  readonly numbers: number;
  /** The surest first; none when all holds. */
  readonly findings: readonly CheckedCell[];
}

/**
 * Checks a target table (体检) where it stands on its sheet: see CHECK.
 *
 * @param grid the cells of `area`; error cells count as blank
 * @param formulas of the same cells; null where a cell has none
 * @param fiscalYearStart the month with which quarters and halves are counted from
 * @returns `null` where there is nothing to check: no numbers under headings
 */
export function checkArea(
  grid: Grid,
  area: Area,
  language: Language,
  formulas: readonly (readonly (string | null)[])[] = [],
  fiscalYearStart = 1,
): CheckedArea | null {
  const read = readPlan(grid.map((cells) => cells.map((cell) => (isCellError(cell) ? null : cell))));
  if (read === null) return null;
  const { plan, place, write } = read;
  const width = plan.columns.length;
  const areaAt = (cell: number): Area => {
    const { row, column } = place(cell);
    return { sheet: area.sheet, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
  };
  const findings = checkPlan(inFiscalYear(plan, fiscalYearStart)).map((finding): CheckedCell => {
    const { cell, should } = finding;
    const { row, column } = place(cell);
    const says = grid[row]?.[column] ?? '';
    return {
      area: areaAt(cell),
      labels: [plan.rows[Math.floor(cell / width)], plan.columns[cell % width]].flatMap((line) => line?.label || []),
      says: typeof says === 'number' ? says : String(says),
      should: write(cell, should),
      reason: findingSentence(read, finding, language),
      told: findingSentence(read, finding, language, askable),
      basis: finding.claim.cells
        .filter((other) => other >= 0 && other !== cell)
        .slice(0, MOST_BASIS)
        .map(areaAt),
      isCertain: SLIPS.has(finding.cause.code) && !formulas[row]?.[column],
    };
  });
  return { numbers: plan.values.filter((value) => !Number.isNaN(value)).length, findings };
}

/** Enough cells to see where a number comes from. */
const MOST_BASIS = 40;

/** Causes that say what was typed in place of the right number. */
const SLIPS: ReadonlySet<Cause['code']> = new Set([
  'ten',
  'hundred',
  'thousand',
  'ten-thousand',
  'hundred-million',
  'sign',
  'transposed',
  'per-day',
  'other-divisor',
  'not-divided',
] as const);

/** The plan with its months counted as the fiscal year counts them, so that the first three make its first quarter. */
function inFiscalYear(plan: Plan, start: number): Plan {
  if (start === 1) return plan;
  const counted = (line: Line): Line =>
    line.time?.unit === 'month'
      ? { ...line, time: { unit: 'month', number: ((line.time.number - start + 12) % 12) + 1 } }
      : line;
  return { ...plan, rows: plan.rows.map(counted), columns: plan.columns.map(counted) };
}
