import type { CellInput } from '../../sheet/draft';
import type { Grid } from '../../sheet/grid';

/** A sheet of ours as it stands, from its first cell on, with what people have typed into it. */
export interface KeptSheet {
  readonly sheet: string;
  readonly values: Grid;
  readonly formulas: readonly (readonly (string | null)[])[];
}

/** What stands in a cell: its formula, else its value. */
export function inputAt({ values, formulas }: KeptSheet, row: number, column: number): CellInput {
  const formula = formulas[row]?.[column] ?? null;
  return formula === null ? (values[row]?.[column] ?? null) : { formula };
}
