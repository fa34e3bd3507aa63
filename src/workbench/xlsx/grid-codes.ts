import type {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';

// The numbers that Univer's data uses, written out so that reading and writing files runs without Univer.

export const on: BooleanNumber.TRUE = 1;
export const off: BooleanNumber.FALSE = 0;

export const cellTypes = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const satisfies Record<
  string,
  CellValueType
>;

export const across = {
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6,
} as const satisfies Record<string, HorizontalAlign>;

export const down = { top: 1, middle: 2, bottom: 3 } as const satisfies Record<string, VerticalAlign>;

export const wrapped: WrapStrategy.WRAP = 3;

export const lines = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
} as const satisfies Record<string, BorderStyleTypes>;

/** A level of indentation is three spaces wide in Excel; the grid's own margin comes before it. */
const levelPixels = 9;
const marginPixels = 2;

/** The left padding of a cell that is indented. */
export function indentPixels(level: number): number {
  return marginPixels + level * levelPixels;
}

export function indentLevel(padding: Nullable<{ readonly l?: Nullable<number> }>): number {
  return Math.max(0, Math.round(((padding?.l ?? 0) - marginPixels) / levelPixels));
}
