import type { Area } from '../../sheet/address';
import { callsTargetry, enteredFormula } from '../../sheet/entered-formula';
import { isCellError, type Grid } from '../../sheet/grid';

/** The cells of an area of a sheet with their formulas, and the areas that array formulas fill. */
export interface SheetFormulas {
  readonly area: Area;
  readonly values: Grid;
  /** `null` where a cell has no formula of its own. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly spills: readonly Area[];
}

/**
 * How a formula stands: `shows` a value (errors that say something, such as #N/A, too), is still `computed`, or is
 * `stuck`: at #NAME?, or stored under a name that a file gave it.
 */
export type CallState = 'shows' | 'computed' | 'stuck';

/** A formula that calls a function of Targetry, with the cells it fills. */
export interface Call {
  readonly area: Area;
  readonly formula: string;
  /** What its cells show. */
  readonly values: Grid;
  readonly state: CallState;
}

/** The formulas of a sheet that call functions of Targetry, also inside of others, row by row. */
export function findCalls({ area, values, formulas, spills }: SheetFormulas): Call[] {
  return formulas.flatMap((line, down) =>
    line.flatMap((formula, across): Call[] => {
      if (formula === null || !callsTargetry(formula)) return [];
      const [row, column] = [area.row + down, area.column + across];
      const spill = spills.find((one) => one.row === row && one.column === column);
      const filled = spill ?? { sheet: area.sheet, row, column, rows: 1, columns: 1 };
      const shown = values.slice(down, down + filled.rows).map((cells) => cells.slice(across, across + filled.columns));
      return [{ area: filled, formula, values: shown, state: stateOf(formula, shown) }];
    }),
  );
}

function stateOf(formula: string, values: Grid): CallState {
  const errors = values.flat().flatMap((cell) => (isCellError(cell) ? [cell.error] : []));
  if (errors.includes('#NAME?') || enteredFormula(formula) !== formula) return 'stuck';
  return errors.some((error) => COMPUTED.has(error)) ? 'computed' : 'shows';
}

const COMPUTED: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);
