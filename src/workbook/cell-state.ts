import type { Area } from '../sheet/address';
import type { CellInput } from '../sheet/draft';
import { cellInputs } from './cell-inputs';
import type { WorkbookPort } from './port';

export type Inputs = readonly (readonly CellInput[])[];
export type Formats = readonly (readonly string[])[];

/** What was entered into the cells of an area, and their number formats: enough to make it so again. */
export interface CellState {
  readonly area: Area;
  readonly inputs: Inputs;
  readonly formats: Formats;
}

export async function readState(port: WorkbookPort, area: Area): Promise<CellState> {
  const content = await port.read(area);
  return { area, inputs: cellInputs(content), formats: content.numberFormats };
}
