import type { CellBlock } from '../sheet/cell-block';
import { isFormula } from '../sheet/is-formula';
import type { CellInput, FormatDraft, StyleDraft } from '../sheet/draft';

/** What the rows and cells of a sheet are; rows count from 0. */
export interface Marked {
  title: boolean;
  readonly sections: number[];
  readonly headings: number[];
  readonly sums: number[];
  readonly inputs: CellBlock[];
}

/** The look of a sheet that a job writes, from what its rows are: the same for every job, and that of the report. */
export function stylesOf(
  cells: readonly (readonly CellInput[])[],
  formats: readonly FormatDraft[],
  { title, sections, headings, sums, inputs }: Marked,
): StyleDraft[] {
  const row = (at: number, look: Omit<StyleDraft, keyof CellBlock>): StyleDraft => ({
    row: at,
    column: 0,
    rows: 1,
    columns: Math.max(1, cells[at]?.length ?? 0),
    ...look,
  });
  return [
    ...(title ? [{ ...row(0, { bold: true, size: 14, color: 'accent' }), columns: 1 } as const] : []),
    ...(title && notesBelow(cells) > 0
      ? [{ row: 1, column: 0, rows: notesBelow(cells), columns: 1, color: 'muted' } as const]
      : []),
    ...sections.map((at) => row(at, { bold: true, color: 'accent' })),
    ...headings.map((at) => ({
      ...row(at, { bold: true, fill: 'head', line: true }),
      columns: widthOf(cells, formats, at),
    })),
    ...headings.flatMap((at) => overNumbers(cells, formats, at)),
    ...sums.flatMap((at) => [row(at, { bold: true }), { ...row(at, { line: true }), row: at - 1 }]),
    ...inputs.flatMap((block) => changeable(cells, block)),
  ];
}

/** How many lines of text alone follow the title. */
function notesBelow(cells: readonly (readonly CellInput[])[]): number {
  let count = 0;
  while (typeof cells[count + 1]?.[0] === 'string' && cells[count + 1]!.length === 1) count += 1;
  return count;
}

/** The cells of a block that no formula fills, column by column. */
function changeable(cells: readonly (readonly CellInput[])[], block: CellBlock): StyleDraft[] {
  const runs: StyleDraft[] = [];
  for (let column = block.column; column < block.column + block.columns; column += 1) {
    for (let row = block.row; row < block.row + block.rows; row += 1) {
      if (isFormula(cells[row]?.[column] ?? null)) continue;
      const last = runs.at(-1);
      const goesOn = last !== undefined && last.column === column && last.row + last.rows === row;
      if (goesOn) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
      else runs.push({ row, column, rows: 1, columns: 1, fill: 'input' });
    }
  }
  return runs;
}

/** Runs of headings in a row with numbers below them. */
function overNumbers(
  cells: readonly (readonly CellInput[])[],
  formats: readonly FormatDraft[],
  at: number,
): StyleDraft[] {
  const below = cells[at + 1] ?? [];
  const isNumber = (column: number) =>
    typeof below[column] === 'number' ||
    formatsIn(formats, at + 1).some((one) => one.column <= column && column < one.column + one.columns);
  const runs: StyleDraft[] = [];
  const count = widthOf(cells, formats, at);
  for (let column = 0; column < count; column += 1) {
    if (!isNumber(column)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      runs.push({ row: at, column, rows: 1, columns: 1, align: 'right' });
    }
  }
  return runs;
}

/** How far a row of headings goes: a formula may spill both headings and what stands below them. */
function widthOf(cells: readonly (readonly CellInput[])[], formats: readonly FormatDraft[], at: number): number {
  return Math.max(
    1,
    cells[at]?.length ?? 0,
    ...formatsIn(formats, at + 1).map(({ column, columns }) => column + columns),
  );
}

function formatsIn(formats: readonly FormatDraft[], row: number): FormatDraft[] {
  return formats.filter((one) => one.row <= row && row < one.row + one.rows);
}
