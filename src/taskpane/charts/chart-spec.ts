/** A day (Excel serial) and a value there. */
export interface DayValue {
  readonly day: number;
  readonly value: number;
}

/** One line over days; points need not be evenly spaced. */
export interface ChartLine {
  readonly name: string;
  readonly points: readonly DayValue[];
  /** `actual` is drawn full, `plan` in another colour, `forecast` dashed. */
  readonly look: 'actual' | 'plan' | 'forecast';
}

interface Titled {
  readonly title: string;
  /** What the chart shows in a sentence, for who does not see it; the figures stand below as a table besides. */
  readonly summary: string;
  /** A value in words, as the table and the tooltip show it. Default: thousands in groups, at most two places. */
  print?(value: number): string;
}

/** Lines over time with, where given, the limits between which a forecast is expected to fall. */
export interface LineSpec extends Titled {
  readonly kind: 'line';
  readonly lines: readonly ChartLine[];
  readonly interval?: {
    readonly low: string;
    readonly high: string;
    readonly points: readonly { readonly day: number; readonly low: number; readonly high: number }[];
  };
  /** A day on the axis and in the table: "2017-03". */
  printDay(day: number): string;
}

export interface Bar {
  readonly name: string;
  readonly value: number;
}

/** Bars from left to right, in the order given: largest first for a ranking. Values may be negative. */
export interface BarsSpec extends Titled {
  readonly kind: 'bars';
  readonly bars: readonly (Bar & { readonly before?: number })[];
  /** Headings of the table: of the values drawn, and of those of the period before, which are not drawn. */
  readonly valueName?: string;
  readonly beforeName?: string;
}

/** A bridge from one total over its causes to another (waterfall). The causes must add up to the difference. */
export interface BridgeSpec extends Titled {
  readonly kind: 'bridge';
  readonly from: Bar;
  readonly causes: readonly Bar[];
  readonly to: Bar;
}

/** Stages of a funnel from the widest to the narrowest. */
export interface FunnelSpec extends Titled {
  readonly kind: 'funnel';
  readonly stages: readonly Bar[];
}

export type ChartSpec = LineSpec | BarsSpec | BridgeSpec | FunnelSpec;
