import { printTables, type SheetCase } from './sheet-case';

/** How much of a case was understood. */
export interface Score {
  readonly columns: number;
  readonly wrongColumns: number;
  readonly values: number;
  readonly wrongValues: number;
}

/**
 * Columns count right when heading, role, kind and unit are as expected; values one by one. A column that is missing has
 * all of its values wrong, and so has one too many.
 */
export function scoreCase({ sheet, expected }: SheetCase): Score {
  const wanted = columnsIn(expected);
  const found = columnsIn(printTables(sheet));
  let [wrongColumns, values, wrongValues] = [0, 0, 0];
  for (let at = 0; at < Math.max(wanted.length, found.length); at++) {
    const [want, have] = [wanted[at], found[at]];
    const count = Math.max(want?.values.length ?? 0, have?.values.length ?? 0);
    values += count;
    if (want?.meaning !== have?.meaning) wrongColumns += 1;
    for (let row = 0; row < count; row++) if (want?.values[row] !== have?.values[row]) wrongValues += 1;
  }
  return { columns: Math.max(wanted.length, found.length), wrongColumns, values, wrongValues };
}

/** The columns of printed tables: what stands before the last bar, and the values behind it. */
function columnsIn(printed: string) {
  return printed
    .split('\n')
    .filter((line) => line.startsWith('  ') && line.includes(' | '))
    .map((line) => {
      const bar = line.lastIndexOf(' | ');
      return { meaning: line.slice(0, bar).trim(), values: line.slice(bar + 3).split('; ') };
    });
}
