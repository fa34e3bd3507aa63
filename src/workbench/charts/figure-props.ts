import type { ChartDraft } from '../../sheet/chart-draft';
import type { ChartValues } from './chart-values';

/** What is drawn, and in how much room. */
export interface FigureProps {
  readonly draft: ChartDraft;
  readonly values: ChartValues;
  readonly width: number;
  readonly height: number;
}
