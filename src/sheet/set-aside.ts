import { checkTotals, sumsOf, type TotalDifference } from './check-totals';
import type { Numbers } from './column-cells';
import { findParents } from './find-parents';
import { findSections } from './find-sections';
import { findTotalRows, type TotalRow } from './find-total-rows';
import type { Grid } from './grid';
import { indentedParents } from './indented-parents';
import { isBlank } from './is-blank';

/** The lines of a table, sorted: indices into the lines given. */
export interface SortedLines {
  readonly body: readonly number[];
  /** Totals, subtotals, averages, parts of the row above, and parents of an outline. */
  readonly totals: readonly number[];
  readonly differences: readonly TotalDifference[];
  /** Lines that name others ("华东区" alone above its customers, a parent above its parts) and the column of the name. */
  readonly groups: {
    readonly column: number;
    readonly of: ReadonlyMap<number, number>;
  } | null;
}

/** How far in the labels of one column stand, one level a line. */
export interface IndentedLines {
  readonly column: number;
  readonly levels: readonly number[];
}

/**
 * Sets aside what must not be counted with the body of a table, and checks the totals.
 *
 * @param columns those in use, as places in a line
 * @param numbers those of each of them
 * @param additive whether each can be added up
 * @param indented how far in the lines stand, where the file tells
 */
export function setAside(
  lines: Grid,
  columns: readonly number[],
  numbers: readonly (Numbers | null)[],
  additive: readonly boolean[],
  isHidden: (line: number) => boolean,
  indented: IndentedLines | null = null,
): SortedLines {
  const totalRows = findTotalRows(lines, columns, numbers, isHidden);
  const aside = new Set(totalRows.map(({ line }) => line));
  let body = lines.map((_, line) => line).filter((line) => !aside.has(line));
  const drawn =
    indented !== null && numbers.some((column) => column !== null)
      ? indentedParents(body, indented.levels, numbers, additive)
      : null;
  if (drawn !== null && indented !== null) {
    body = body.filter((line) => drawn.of.has(line));
    const [lowest, highest] = [sumsOf(body, numbers), sumsOf(drawn.roots, numbers)];
    const counted = totalRows.map((row) =>
      row.sums.length === 0 && !row.leads ? row : { ...row, leads: false, sums: [...row.sums, lowest, highest] },
    );
    const differences = [...checkTotals(counted, body, numbers, additive), ...drawn.differences];
    return {
      body,
      totals: [...aside, ...drawn.parents].sort((a, b) => a - b),
      differences: differences.sort((a, b) => a.line - b.line),
      groups: { column: indented.column, of: drawn.of },
    };
  }
  const sections = numbers.some((column) => column !== null) ? findSections(body, lines, columns) : null;
  if (sections !== null) body = body.filter((line) => sections.of.has(line));
  const differences = checkTotals(totalRows, body, numbers, additive);
  const found = sections === null ? outline(body, numbers, additive) : null;
  const parents = found !== null && isOutline(found, lines, columns, numbers) ? found : null;
  if (parents === null) {
    return { body, totals: [...aside], differences, groups: sections };
  }
  for (const line of body) if (parents.get(line) === -1) aside.add(line);
  body = body.filter((line) => !aside.has(line));
  const column = columns.find(
    (place, position) => numbers[position] === null && body.some((line) => !isBlank(lines[parents.get(line)!]![place])),
  );
  return {
    body,
    totals: [...aside].sort((a, b) => a - b),
    differences: checkTotals(leading(totalRows), body, numbers, additive),
    groups: column === undefined ? null : { column, of: parents },
  };
}

/** Totals of an outline count its lowest rows, not their parents once more. */
function leading(totalRows: readonly TotalRow[]): TotalRow[] {
  return totalRows.map((row) => ({ ...row, leads: row.sums.length > 0 }));
}

/**
 * Whether lines that add up may be an outline. In a list with two labels a line one line may be the sum of all others by
 * chance: there a parent must leave a label blank, as it stands for several.
 */
function isOutline(
  parents: ReadonlyMap<number, number>,
  lines: Grid,
  columns: readonly number[],
  numbers: readonly (Numbers | null)[],
): boolean {
  const roots = [...parents].filter(([, parent]) => parent === -1).map(([line]) => line);
  const labelled = columns.filter(
    (place, position) =>
      numbers[position] === null && [...parents.keys()].some((line) => !isBlank(lines[line]![place])),
  );
  if (roots.length > 1 || labelled.length < 2) return true;
  return roots.some((line) => labelled.some((place) => isBlank(lines[line]![place])));
}

/** Parents stand above their parts, or below them. */
function outline(body: readonly number[], numbers: readonly (Numbers | null)[], additive: readonly boolean[]) {
  return findParents(body, numbers, additive) ?? findParents([...body].reverse(), numbers, additive);
}
