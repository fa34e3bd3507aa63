import type { Table } from '../table';
import type { CorrectedTable } from './corrected-table';
import { knownTable } from './known-table';

/** The remembered corrections without those of a table: its columns mean again what was understood. */
export function forgetCorrections(remembered: readonly CorrectedTable[], table: Table): CorrectedTable[] {
  const known = knownTable(remembered, table);
  return remembered.filter((other) => other !== known);
}
