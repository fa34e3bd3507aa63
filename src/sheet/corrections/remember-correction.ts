import type { Table } from '../table';
import type { ColumnCorrection, CorrectedTable } from './corrected-table';
import { knownTable } from './known-table';

/** The remembered corrections with one more; one of the same column is replaced. The table's headings are renewed. */
export function rememberCorrection(
  remembered: readonly CorrectedTable[],
  table: Table,
  correction: ColumnCorrection,
): CorrectedTable[] {
  const known = knownTable(remembered, table);
  const others = (known?.columns ?? []).filter(({ heading }) => heading !== correction.heading);
  return [
    ...remembered.filter((other) => other !== known),
    { headings: table.columns.map(({ heading }) => heading), columns: [...others, correction] },
  ];
}
