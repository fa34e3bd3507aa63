import type { Area } from './address';

/** What a column is about, told by its heading and the kind of its values. */
export type HeadingRole =
  | 'date'
  | 'amount'
  | 'quantity'
  | 'price'
  | 'cost'
  | 'profit'
  | 'region'
  | 'channel'
  | 'product'
  | 'category'
  | 'customer'
  | 'person'
  | 'target'
  | 'actual'
  | 'order';

/**
 * What a column is about: what its heading says, or what its values show. `period` is a column of months, quarters or
 * weeks that name no day ("1月", "Q1", "W01"), `rate` one of shares, rates, averages and the like, which must never be added up.
 * `stage`, `status` and `probability` are known from the exports of CRMs alone (`findExport`).
 */
export type ColumnRole = HeadingRole | 'period' | 'rate' | 'stage' | 'status' | 'probability';

export type ColumnKind = 'number' | 'date' | 'text';

/** How long a stretch of time is. */
export type Span = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** A cell of the table's sheet; row and column count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The unit a heading or a title names. Values stay as written; `value * factor` is in single units. */
export interface Unit {
  /** As written: "万元", "k$", "%". */
  readonly label: string;
  readonly factor: number;
}

/** Rows of a number column that count the same thing. */
export interface RowGroup {
  /** The target type ("签约额") or the unit ("¥", "条"; "–" for none). */
  readonly label: string;
  /** Indices of body rows. */
  readonly rows: readonly number[];
}

export interface Column {
  /** The heading as written, made distinct: "金额", "金额 (2)", "Column C" where there is none. */
  readonly heading: string;
  /** Counted from the first column of the table's area; columns that the reading made have numbers beyond its width. */
  readonly index: number;
  /** `null` where neither heading nor values say it. */
  readonly role: ColumnRole | null;
  readonly kind: ColumnKind;
  /**
   * How sure kind and role are, from 0 to 1. 1: the whole heading is a known word and every cell fits. About 0.7: all
   * cells are of one kind but the heading is unknown. Below 0.5 a person should be asked.
   */
  readonly confidence: number;
  /**
   * How long the stretch is that each value of a column of dates or periods names: a month for "2026-01", whose value
   * is the serial of its first day; a day for plain dates. `null` for other columns.
   */
  readonly span: Span | null;
  /**
   * Where the value of a body row stands, where it does not stand in the row's own cell of column `index`: the values of a
   * wide table come from several columns, its periods from the headings. `null` else. `placeOf` answers for both.
   */
  readonly place: ((row: number) => Place) | null;
  /**
   * One for each body row: numbers in a number column, whole serials in a date column, texts in a text column. Blank is
   * `null`, and so is a cell that could not be read (it stands in the table's problems).
   */
  readonly values: readonly (number | string | boolean | null)[];
  readonly unit: Unit | null;
  /**
   * The rows of a number column where they do not all count the same ("150万元" above "400条"): such a column must not be
   * added up. `null` where they do.
   */
  readonly groups: readonly RowGroup[] | null;
  /**
   * Whether a formula over the cells themselves (SUMIFS …) sees the same values: no numbers or dates kept as text, no
   * labels trimmed or repeated for merged cells, no error cells.
   */
  readonly asWritten: boolean;
}

type ProblemCode =
  | 'not-a-number' // value: a text in a number column
  | 'not-a-date' // value: neither a date nor blank in a date column
  | 'circular-cell' // its formula refers to the cell itself
  | 'error-cell'; // error: "#N/A" …

/** A cell that could not be read. It counts as blank. */
export interface Problem {
  /** With its sheet: "Orders!D7". */
  readonly cell: string;
  /** The heading of its column. */
  readonly heading: string;
  /** Index of the body row. */
  readonly row: number;
  readonly code: ProblemCode;
  readonly parameters: Readonly<Record<string, string | number>>;
}

type NoteCode =
  | 'filled-down' // heading, count: labels of merged groups were repeated on the rows below them
  | 'totals-set-aside' // rows: "8, 15" as numbered on the sheet
  | 'headings-repeated' // rows: headings printed again inside the table, skipped
  | 'total-differs' // heading, cell, says, should: a total is not the sum of its rows or columns
  | 'circular-total' // cell: a total whose formula refers to itself
  | 'groups-read' // heading, count: labels alone above their rows became this column
  | 'hidden-counted' // count, rows: hidden rows that count like others
  | 'made-tidy' // heading, count: so many columns of periods or members became rows, named in this column
  | 'measures-lifted' // heading, names: targets and actuals below each other became columns
  | 'columns-left-out' // headings: numbers for a whole row that its parts can't repeat
  | 'transposed' // the sheet has its fields below each other
  | 'heading-made' // heading, cell: a blank or duplicate heading was given this name
  | 'rows-differ' // heading, groups: "签约额 4–7, 有效线索 8" (rows as numbered on the sheet)
  | 'month-first' // heading: dates like 2/13/2026 were read month first
  | 'day-first'; // heading

/** Something the reading did that a reader of the table should know. */
export interface TableNote {
  readonly code: NoteCode;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** A range read into typed columns. */
export interface Table {
  readonly name: string;
  /** From the first heading row to the last row, totals rows included, titles and footnotes not. */
  readonly area: Area;
  /** Sheet row of the (last) heading row, counted from 0. */
  readonly headingRow: number;
  readonly columns: readonly Column[];
  /** Sheet row (from 0) of each body row. */
  readonly rowNumbers: readonly number[];
  /** Sheet rows (from 0) of totals, subtotals and averages: no body rows. */
  readonly totalRows: readonly number[];
  /** Sheet columns (from 0) of totals over the columns beside them: no columns of this table. */
  readonly totalColumns: readonly number[];
  /** How the table stands on its sheet: as it is, with its periods or members side by side, or with rows for columns. */
  readonly layout: 'list' | 'wide' | 'transposed';
  readonly problems: readonly Problem[];
  readonly notes: readonly TableNote[];
}
