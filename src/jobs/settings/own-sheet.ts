import type { Cell } from '../../sheet/grid';

/** The sheet on which people read what Targetry keeps in the workbook, and what stands in its first cell. */
export const OWN_SHEET = 'Targetry';

/** Whether a sheet is the one that Targetry keeps: by its name, also numbered ("Targetry (2)"), and its first cell. */
export function isOwnSheet(name: string, firstCell: Cell | undefined): boolean {
  return /^targetry(?: \(\d+\))?$/i.test(name) && firstCell === OWN_SHEET;
}
