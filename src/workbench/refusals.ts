import type { IRange } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../sheet/address';
import { formatArea } from '../sheet/format-area';
import { WorkbookError } from '../workbook/port';
import { areaOf, rangeOf } from './areas';
import type { Grid } from './grid';

/** Refuses to write where Excel would refuse too: on a protected sheet, over merged cells, in the rows of a filter. */
export function refuseUnlessFree(grid: Grid, sheet: FWorksheet, area: Area): void {
  const name = sheet.getSheetName();
  const { protectedSheets, filters } = grid.loaded;
  if (protectedSheets.has(sheet.getSheetId())) throw new WorkbookError('sheet-protected', name);
  const range = rangeOf(area);
  const filter = filters.get(sheet.getSheetId());
  if (filter && rowsMeet(filter, range)) throw new WorkbookError('cells-filtered', formatArea(areaOf(name, filter)));
  const merged = sheet
    .getSheet()
    .getMergeData()
    .find((merge) => rowsMeet(merge, range) && columnsMeet(merge, range));
  if (merged) throw new WorkbookError('cells-merged', formatArea(areaOf(name, merged)));
}

function rowsMeet(a: IRange, b: IRange): boolean {
  return a.startRow <= b.endRow && b.startRow <= a.endRow;
}

function columnsMeet(a: IRange, b: IRange): boolean {
  return a.startColumn <= b.endColumn && b.startColumn <= a.endColumn;
}
