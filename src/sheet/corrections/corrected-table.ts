import type { ColumnRole, Unit } from '../table';

/** What a person said about a column, in place of what was understood. */
export interface ColumnCorrection {
  readonly heading: string;
  /** `null` for a column that means nothing to Targetry. */
  readonly role: ColumnRole | null;
  /** `null` for single units, or none. */
  readonly unit: Unit | null;
}

/** The corrections of one table, which is known again by its headings: by most of them, wherever it stands. */
export interface CorrectedTable {
  readonly headings: readonly string[];
  readonly columns: readonly ColumnCorrection[];
}
