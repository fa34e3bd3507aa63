import type { Numbers } from './column-cells';
import type { Grid } from './grid';
import { isBlank } from './is-blank';
import { readPeriod } from './read-period';
import type { Span } from './table';

/**
 * The lines of a column of periods that stand for a longer stretch than most ("一季度" below 1月, 2月 and 3月): the first
 * column of labels decides, if every label in it is a period or a total of others, and a longer one follows shorter ones.
 */
export function longerPeriods(
  lines: Grid,
  columns: readonly number[],
  numbers: readonly (Numbers | null)[],
): ReadonlySet<number> {
  const none = new Set<number>();
  const column = columns.find((_, position) => numbers[position] === null);
  if (column === undefined || lines.length > MOST_LINES) return none;
  const spans: (Span | null)[] = [];
  for (const line of lines) {
    const cell = line[column];
    const span = isBlank(cell) || typeof cell !== 'string' ? null : (readPeriod(cell.trim())?.span ?? null);
    // a label that is no period: the column is none of periods, unless it is the total at the end
    if (span === null && spans.length < lines.length - 1) return none;
    spans.push(span);
  }
  const shortest = LENGTHS.find((span) => spans.filter((one) => one === span).length > 1);
  if (shortest === undefined || spans[0] !== shortest) return none;
  return new Set(
    spans.flatMap((span, line) => (span !== null && LENGTHS.indexOf(span) > LENGTHS.indexOf(shortest) ? [line] : [])),
  );
}

const LENGTHS: readonly Span[] = ['day', 'week', 'month', 'quarter', 'half', 'year'];
/** Plans by period are short; an order list with a column of months is not one. */
const MOST_LINES = 500;
