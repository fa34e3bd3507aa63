import type { CellBlock } from './cell-block';
import type { ColorRole } from './color-roles';

/**
 * - `bridge`: columns stacked on an invisible base, which is the first series;
 * - `line`: a line for each series over its points;
 * - `funnel`, `bars`: bars from top to bottom in the order of the cells, the funnel's close together.
 */
export type ChartKind = 'bridge' | 'line' | 'funnel' | 'bars';

export interface ChartSeries {
  readonly name: string;
  /** The cells of its values on the chart's sheet, one column: the chart follows them. */
  readonly values: CellBlock;
  readonly color: ColorRole;
  /** Colours of single points, where they differ from the series'. */
  readonly points?: readonly (ColorRole | null)[];
  /** A broken line, so that two lines can be told apart without colour. */
  readonly dashed?: boolean;
  /** Number format of its labels, where it is not the chart's: "+#,##0;;" shows a rise with its sign and no zeros. */
  readonly labels?: string;
}

/** A chart on a sheet. Cells count from the first of its own sheet. */
export interface ChartDraft {
  /** The chart is found by it: no two charts of a workbook share it. */
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** The cells of the names of the points, one column as long as the values of the longest series. */
  readonly categories: CellBlock;
  readonly series: readonly ChartSeries[];
  /** The cells that it covers. */
  readonly at: CellBlock;
  /** Number format of its labels and its axis. */
  readonly format: string;
}
