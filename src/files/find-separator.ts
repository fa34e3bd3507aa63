import Papa from 'papaparse';

export type Separator = ',' | ';' | '\t';

/**
 * Which character separates the cells of a text file: the one that cuts most of its first rows into the same number of
 * cells, two or more; of equal ones the one that gives more cells. So "1,5;2,5" under "Plan;Ist" is separated by
 * semicolons, although every row but the heading has commas. A file of one column is taken as comma-separated.
 *
 * @param text with "\n" at the end of each row
 */
export function findSeparator(text: string): Separator {
  let best: { readonly separator: Separator; readonly share: number; readonly cells: number } | undefined;
  for (const separator of SEPARATORS) {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', preview: LOOKED_AT });
    const widths = data.filter((row) => row.length > 1 || row[0] !== '').map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    for (const [cells, count] of counts) {
      const share = count / widths.length;
      if (best === undefined || share > best.share || (share === best.share && cells > best.cells))
        best = { separator, share, cells };
    }
  }
  return best?.separator ?? ',';
}

const SEPARATORS: readonly Separator[] = [',', ';', '\t'];
const LOOKED_AT = 100;
