import type { PeriodResults } from '../../core/customers/pay-incentives';
import type { Days } from '../../core/calendar/period';
import type { Area } from '../../sheet/address';
import type { CellInput } from '../../sheet/draft';
import type { Basis } from '../proposal';

/** The cells of a sheet that a person's formulas refer to: the name, and the first and last day that count. */
export interface PersonCells {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** What the sheet of pay says of a person, as formulas over the cells it was read from where they hold it just so. */
export interface PersonInputs {
  readonly target: CellInput;
  readonly actual: CellInput;
  readonly newCustomers: CellInput;
}

/** Who is paid, for what, and where that stands. */
export interface People {
  readonly names: readonly string[];
  /** In single units of money, whatever unit the headings name. */
  readonly results: PeriodResults;
  /** The days whose bookings count; null where the actuals are a column. */
  readonly days: Days | null;
  /** The tables that targets, actuals and new customers were read from. */
  readonly places: readonly Area[];
  readonly basis: readonly Basis[];
  /** The cells of a person's target and actual. */
  areasOf(row: number): readonly Area[];
  inputsOf(row: number, cells: PersonCells): PersonInputs;
}
