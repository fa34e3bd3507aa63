/** The span of time that a line's amounts are for: "月度目标", "周均". */
export type Span = 'year' | 'quarter' | 'month' | 'week' | 'day';

/** A stretch of time that a line stands for, by its number: month 3, quarter 1, half 2, a weekday. A year has the number 1. */
export interface Time {
  readonly unit: 'month' | 'quarter' | 'half' | 'year' | 'week' | 'day';
  readonly number: number;
}

/** What the label of a row or a column says about it. */
export interface Line {
  readonly label: string;
  /** The label without its words for time, span and total: lines with the same stem are of one kind. */
  readonly stem: string;
  /** A `part` is one of which the line above it consists ("其中：新客户"), perhaps with others. */
  readonly role: 'item' | 'subtotal' | 'total' | 'part' | 'aside';
  /** Whether the label alone makes it a total; otherwise the numbers must prove it. */
  readonly sure: boolean;
  readonly time: Time | null;
  readonly span: Span | null;
  /** Whether the amounts of a span are averages over the longer one ("周均"). */
  readonly average: boolean;
  /** Whether its numbers may be added up: amounts and counts, not rates and prices. */
  readonly additive: boolean;
  /** How far in it stands: more than the line above it where it belongs to that one. */
  readonly level: number;
  /** What stands before its own label, such as whose measure it is in a table of owners and their measures; or "". */
  readonly owner: string;
  readonly measure: 'share' | 'attainment' | 'target' | 'actual' | 'price' | 'count' | null;
}

/** A plan as numbers with labelled rows and columns. Cells are counted row by row. */
export interface Plan {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** In single units; NaN where a cell holds no number. */
  readonly values: Float64Array;
  /** The last decimal place shown, in single units: 0.1 for 37.5, 10000 for "150万". */
  readonly steps: Float64Array;
  /** Whether a cell shows a fraction or a percentage: such numbers are often rounded, whole ones only where many are. */
  readonly rough: readonly boolean[];
  /** What is counted ("¥", "家"), "" where it is not said: amounts of different kinds are not added up. */
  readonly kinds: readonly string[];
}

/** Whether amounts may be added or compared: of one kind, or one of them says none. */
export function isOneKind(a: string, b: string): boolean {
  return a === b || a === '' || b === '';
}

/** The plan seen along one axis: its lines, and the cell of a line at a position across. */
export interface Axis {
  readonly lines: readonly Line[];
  readonly across: readonly Line[];
  readonly cell: (line: number, position: number) => number;
}

export function axesOf({ rows, columns }: Plan): readonly [Axis, Axis] {
  return [
    { lines: columns, across: rows, cell: (line, position) => position * columns.length + line },
    { lines: rows, across: columns, cell: (line, position) => line * columns.length + position },
  ];
}

/** The cells of some lines at each position across, where all of them hold numbers and the line across passes a test. */
export function filledCells<Lines extends readonly number[]>(
  { values }: Plan,
  { across, cell }: Axis,
  lines: Lines,
  passes: (across: Line) => boolean,
): { readonly [place in keyof Lines]: number }[] {
  return across.flatMap((line, position) => {
    const cells = lines.map((index) => cell(index, position));
    return passes(line) && cells.every((one) => !Number.isNaN(values[one]!))
      ? [cells as { readonly [place in keyof Lines]: number }]
      : [];
  });
}

/** The place of the last item that passes a test, -1 where none does. */
export function lastPlace<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let place = items.length - 1;
  while (place >= 0 && !passes(items[place]!)) place -= 1;
  return place;
}
