import type { CellBlock } from '../../sheet/cell-block';
import type { ChartDraft } from '../../sheet/chart-draft';
import type { Cell } from '../../sheet/grid';

/** A chart with the values that its cells hold now. A cell without a number is null. */
export interface ChartValues {
  readonly categories: readonly string[];
  readonly series: readonly (readonly (number | null)[])[];
}

export function chartValues(draft: ChartDraft, cell: (row: number, column: number) => Cell): ChartValues {
  const list = ({ row, column, rows, columns }: CellBlock): Cell[] =>
    Array.from({ length: rows * columns }, (_, index) =>
      cell(row + Math.floor(index / columns), column + (index % columns)),
    );
  return {
    categories: list(draft.categories).map((value) =>
      typeof value === 'string' || typeof value === 'number' ? String(value) : '',
    ),
    series: draft.series.map(({ values }) =>
      list(values).map((value) => (typeof value === 'number' && Number.isFinite(value) ? value : null)),
    ),
  };
}
