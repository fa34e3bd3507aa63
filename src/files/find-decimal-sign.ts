import { csvNumber, type DecimalSign } from '../sheet/csv-number';
import type { Separator } from './find-separator';

/**
 * Which decimal sign the numbers of a file have. Commas separate the cells of most files, so there it is the point; where
 * semicolons or tabs do, what more of the numbers speak for decides ("12,5" and "1.234,50" for the comma, "12.5" for the
 * point; "1,234" and "1.234" for neither). Where nothing speaks, a file with semicolons has decimal commas: that is why
 * spreadsheets write semicolons.
 */
export function findDecimalSign(rows: readonly (readonly string[])[], separator: Separator): DecimalSign {
  if (separator === ',') return '.';
  let commas = 0;
  let points = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (!/\d[.,]\d/.test(cell)) continue;
      const asComma = csvNumber(cell, ',') !== undefined;
      const asPoint = csvNumber(cell, '.') !== undefined;
      if (asComma && !asPoint) commas += 1;
      if (asPoint && !asComma) points += 1;
    }
  }
  if (commas !== points) return commas > points ? ',' : '.';
  return separator === ';' ? ',' : '.';
}
