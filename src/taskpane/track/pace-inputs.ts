import type { PacePeriod } from '../../jobs/track/guess-track';
import type { OrderInputs } from './use-orders';

/** What the user chose; undefined stands for the default of the tables at hand. */
export interface PaceInputs {
  readonly target?: string;
  /** "" for a column of the table, else the key of a table of bookings. */
  readonly from?: string;
  readonly actual?: string;
  readonly label?: string;
  readonly period?: PacePeriod;
  readonly usual?: boolean;
  readonly orders?: OrderInputs;
}
