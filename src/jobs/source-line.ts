import type { Area } from '../sheet/address';
import { formatArea } from '../sheet/format-area';
import { jobTexts } from '../texts/jobs';
import { fill } from '../texts/fill';
import type { Language } from '../texts/language';

/**
 * The line below the title of a sheet that tells what it was made from.
 *
 * @param areas the table's own, unless other tables took part as well
 * @example
 * sourceLine({ name: 'Orders', area: { sheet: 'Data', row: 0, column: 0, rows: 3, columns: 2 } }, 'en')
 * // → 'Source: Orders (Data!A1:B3).'
 */
export function sourceLine(
  table: { readonly name: string; readonly area: Area },
  language: Language,
  areas: readonly Area[] = [table.area],
): string {
  return fill(jobTexts.sourceLine, language, {
    table: table.name,
    place: areas.map((area) => formatArea(area)).join(', '),
  });
}
