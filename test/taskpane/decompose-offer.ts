import { dimensionsOf } from '../../src/jobs/dimensions';
import { dimensionLabel } from '../../src/jobs/decompose/labels';
import { measuresOf } from '../../src/jobs/measures';
import { likeliestTable } from '../../src/taskpane/tables/likeliest-table';
import { loadTables } from '../../src/taskpane/tables/load-tables';
import { openTable } from '../../src/taskpane/tables/found-table';
import { memoryWorkbook } from '../../src/workbook/memory';
import type { SheetContent } from '../../src/workbook/content';
import type { SheetCase } from '../sheet/corpus/sheet-case';

/** What the job Decompose offers for a workbook before anybody chose anything. */
export interface DecomposeOffer {
  /** The address of the table; null where there is none. */
  readonly table: string | null;
  /** The measures, the one chosen first. */
  readonly measures: readonly string[];
  /** The dimensions of that measure, the one chosen first. */
  readonly dimensions: readonly string[];
}

/** The offer for a workbook that holds the sheet of a case. */
export async function decomposeOffer(one: SheetCase): Promise<DecomposeOffer> {
  const found = likeliestTable(await loadTables(memoryWorkbook({ sheets: [contentOf(one)] })), 'decompose');
  const opened = found && openTable(found);
  if (!opened?.ok) return { table: found?.key ?? null, measures: [], dimensions: [] };
  const measures = measuresOf(opened.value.table);
  const table = measures[0]?.table ?? opened.value.table;
  return {
    table: found!.key,
    measures: measures.map(({ column }) => column.heading),
    dimensions: dimensionsOf(table).map((dimension) => dimensionLabel(dimension, 'zh')),
  };
}

/** The sheet of a case from its first cell on. */
export function contentOf({ sheet, merged, indents }: SheetCase): SheetContent {
  const { area, values } = sheet;
  const blank = Array<null>(area.column).fill(null);
  return {
    name: area.sheet,
    cells: [...Array.from({ length: area.row }, () => []), ...values.map((row) => [...blank, ...row])],
    formats: sheet.numberFormats.flatMap((row, down) =>
      row.flatMap((format, across) =>
        format === 'General'
          ? []
          : [{ row: area.row + down, column: area.column + across, rows: 1, columns: 1, format }],
      ),
    ),
    merged,
    indents,
  };
}
