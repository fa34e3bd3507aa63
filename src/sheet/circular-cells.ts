import { columnName } from './address';
import { parseArea } from './parse-area';
import type { Place } from './table';

/** Formulas of cells: `null` where there is none. The first stands at `row` and `column` of its sheet. */
export interface SheetFormulas {
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly row: number;
  readonly column: number;
}

/**
 * Cells whose formula refers to the cell itself, directly or through formulas on the same sheet ("=SUM(B2:B5)" in B5): Excel
 * shows 0 there, which is no number of anybody's. References to other sheets and names are not followed, nor are more
 * formulas than a plan has.
 */
export function circularCells({ formulas, row, column }: SheetFormulas): Place[] {
  const cells = new Map<string, { readonly place: Place; readonly ranges: readonly Range[] }>();
  formulas.forEach((line, r) =>
    line.forEach((formula, c) => {
      // a list of 100,000 computed rows is no plan with totals
      if (formula === null || cells.size >= MOST_FORMULAS) return;
      const place = { row: row + r, column: column + c };
      cells.set(keyOf(place), { place, ranges: rangesIn(formula) });
    }),
  );
  const selfish = [...cells.values()].filter(({ place, ranges }) => ranges.some((range) => holds(range, place)));
  const found = new Set(selfish.map(({ place }) => keyOf(place)));
  // two totals that hold each other: only formulas can, and a sheet has few that add up
  const adding = [...cells.values()].filter(({ ranges }) => ranges.length > 0).slice(0, MOST_FOLLOWED);
  for (const a of adding) {
    for (const b of adding) {
      if (a === b || found.has(keyOf(a.place))) continue;
      if (a.ranges.some((range) => holds(range, b.place)) && b.ranges.some((range) => holds(range, a.place)))
        found.add(keyOf(a.place)).add(keyOf(b.place));
    }
  }
  return [...cells.values()].filter(({ place }) => found.has(keyOf(place))).map(({ place }) => place);
}

const MOST_FORMULAS = 20_000;
const MOST_FOLLOWED = 500;

type Range = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** The ranges of a formula on its own sheet; texts in it are none. */
function rangesIn(formula: string): Range[] {
  const bare = formula.replace(/"[^"]*"/g, '');
  return [...bare.matchAll(REFERENCE)].flatMap(([reference]) => {
    const area = parseArea(reference);
    if (area === undefined) return [];
    return [
      { top: area.row, left: area.column, bottom: area.row + area.rows - 1, right: area.column + area.columns - 1 },
    ];
  });
}

const REFERENCE = /(?<![A-Za-z0-9_.!$'])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(!.])/g;

function holds({ top, left, bottom, right }: Range, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function keyOf({ row, column }: Place): string {
  return `${columnName(column)}${row + 1}`;
}
