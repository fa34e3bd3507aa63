import { headingRoles } from './heading-roles';
import type { ColumnRole } from './table';

/** What speaks for a column's kind and role. */
export interface ColumnEvidence {
  readonly heading: string;
  readonly role: ColumnRole | null;
  /** Whether the sheet itself gave the heading. */
  readonly made: boolean;
  /** Cells with content, and those of them that could not be read as the kind. */
  readonly filled: number;
  readonly misfits: number;
}

/**
 * How sure the meaning of a column is, from 0 to 1, in hundredths: the share of cells that fit, times 1 where the whole
 * heading is a known word, 0.85 where a part of it is, 0.7 where it is unknown and the values alone speak, 0.4 where there
 * is none. A column without any value has half of that.
 */
export function columnConfidence({ heading, role, made, filled, misfits }: ColumnEvidence): number {
  const claim = headingRoles(heading).find((one) => one.role === role);
  const words = made ? 0.4 : claim === undefined ? (role === null ? 0.7 : 0.85) : claim.strength >= 50 ? 1 : 0.85;
  const fit = filled === 0 ? 0.5 : (filled - misfits) / filled;
  return Math.round(words * fit * 100) / 100;
}
