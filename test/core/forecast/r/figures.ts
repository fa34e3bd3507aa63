import figures from './ets.json';

/** A data set of R, and what R's forecast package makes of it (ets.R made the file). */
export interface RSeries {
  readonly period: number;
  readonly values: readonly number[];
  readonly chosen: string;
  readonly theta: { readonly mean: readonly number[]; readonly high: readonly number[] };
  /** Mean MASE over twelve rolling origins. */
  readonly rolling: { readonly ets: number; readonly theta: number; readonly seasonalNaive: number };
  readonly models: readonly {
    readonly model: string;
    readonly logLikelihood: number;
    readonly aicc: number;
    readonly mean: readonly number[];
    readonly deviation: readonly number[];
  }[];
}

export const rSeries: Readonly<Record<string, RSeries>> = figures;
