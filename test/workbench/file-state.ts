import type { IWorkbookData } from '@univerjs/core';
import type { LoadedWorkbook } from '../../src/workbench/xlsx/load';
import type { GridState } from '../../src/workbench/xlsx/save';

/** What the grid would hand to saving right after opening a file, optionally changed. */
export function stateOf(loaded: LoadedWorkbook, change: (workbook: IWorkbookData) => void = () => {}): GridState {
  const workbook = structuredClone(loaded.data);
  change(workbook);
  return {
    workbook,
    arrays: new Map(),
    tables: loaded.tables,
    names: loaded.names,
    kept: loaded.kept,
    charts: loaded.charts,
    pages: new Map(),
  };
}
