/** A coming point as a method sees it. */
export interface Coming {
  readonly mean: number;
  /** Standard deviation of the point around the mean. */
  readonly deviation: number;
}

export interface Forecast {
  readonly points: readonly Coming[];
  /** How many parameters were estimated from the history. */
  readonly estimated: number;
  /** Degrees of freedom of the deviations. */
  readonly freedom: number;
}
