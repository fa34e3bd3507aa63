import type { Language } from '../../texts/language';
import type { ChartSpec } from './chart-spec';

export interface DrawingProps<S extends ChartSpec> {
  readonly spec: S;
  /** Room in pixels. */
  readonly width: number;
  readonly language: Language;
}
