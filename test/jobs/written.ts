import type { Proposal } from '../../src/jobs/proposal';
import type { Cell, Grid } from '../../src/sheet/grid';
import type { CellInput } from '../../src/sheet/draft';
import { applyProposal } from '../../src/workbook/apply';
import { memoryWorkbook } from '../../src/workbook/memory';
import type { WorkbookPort } from '../../src/workbook/port';
import { evaluate } from '../host/evaluate';

export interface Written {
  readonly port: WorkbookPort;
  readonly sheet: string;
  /** The values of the new sheet as they stand now. */
  values(): Promise<Grid>;
  formulas(): Promise<string[]>;
  /** Types a value over a cell of the new sheet, or of another one. */
  type(row: number, column: number, value: CellInput, sheet?: string): Promise<void>;
}

/** Applies a proposal to a workbook that computes formulas. */
export async function written(cells: Grid, proposal: Proposal, name = 'Orders'): Promise<Written> {
  const port = memoryWorkbook({ sheets: [{ name, cells }], evaluate });
  const applied = await applyProposal(port, proposal);
  const sheet = applied.sheets[0]!;
  const content = async () => port.read((await port.usedArea(sheet))!);
  return {
    port,
    sheet,
    values: async () => (await content()).values,
    formulas: async () => (await content()).formulas.flat().filter((formula) => formula !== null),
    type: (row, column, value, where = sheet) =>
      port.write({ sheet: where, row, column, rows: 1, columns: 1 }, [[value]]),
  };
}

/** The rows below a heading row (told by its first cell) to the next blank row, without blank cells at their ends. */
export function block(values: Grid, first: Cell, skip = 0): Grid {
  const starts = values.flatMap((line, row) => (line[0] === first ? [row] : []));
  const from = (starts[skip] ?? -1) + 1;
  const end = values.findIndex((line, row) => row >= from && line.every((cell) => cell === null));
  return values.slice(from, end < 0 ? undefined : end).map(withoutBlankEnd);
}

export function withoutBlankEnd(line: readonly Cell[]): readonly Cell[] {
  const filled = line.map((cell) => cell !== null).lastIndexOf(true);
  return line.slice(0, filled + 1);
}
