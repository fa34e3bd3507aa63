import { dateOf } from '../core/calendar/date';
import { columnName } from './address';
import type { Cell, Grid } from './grid';
import { isBlank } from './is-blank';
import { noMerges, type MergedCells } from './merged-cells';
import { isUnitLabel, type HeadingRows } from './pair-heading-rows';

/**
 * One distinct heading for each column of a grid. Several heading rows are joined ("2025 Q1"), a group label standing
 * over several columns as merged cells do, a unit below a label in brackets ("目标 (万元)"). Date serials are written as dates ("2026-01", or "2026-01-15"). A blank heading is
 * named after its column on the sheet ("Column C"), a repeated one is numbered ("金额 (2)").
 *
 * @param firstColumn the sheet column (from 0) of the grid's first one
 * @param formatOf the number format of a cell of the grid
 * @param merged the merged cells of the grid: a label that is one of them stands over just its columns
 */
export function nameHeadings(
  grid: Grid,
  rows: HeadingRows,
  firstColumn: number,
  formatOf: (row: number, column: number) => string = () => '',
  merged: MergedCells = noMerges,
): readonly { readonly heading: string; readonly made: boolean }[] {
  const lines = grid
    .slice(rows.first, rows.last + 1)
    .map((line, row) => line.map((cell, column) => shown(cell, formatOf(rows.first + row, column))));
  const written = joinLines(lines, serialTest(lines.flat()), merged.from(rows.first, 0));
  const taken = new Set<string>();
  return written.map((text, column) => {
    const wanted = text === '' ? `Column ${columnName(firstColumn + column)}` : text;
    let heading = wanted;
    for (let count = 2; taken.has(heading) || (heading !== text && written.includes(heading)); count++) {
      heading = `${wanted} (${count})`;
    }
    taken.add(heading);
    return { heading, made: heading !== text };
  });
}

/** A number as its format shows it where the format adds words: 1 under `0"月"` is "1月". */
function shown(cell: Cell, format: string): Cell {
  const words = typeof cell === 'number' ? WORDS.exec(format)?.groups : undefined;
  return words === undefined ? cell : `${words.before ?? ''}${String(cell)}${words.after ?? words.bare ?? ''}`;
}

const WORDS = /^(?:"(?<before>[^"]*)")?[0#]+(?:"(?<after>[^"]*)"|(?<bare>[月周季年日号]))?$/;

/**
 * The labels over each column from top to bottom, each once; a label goes on to the right over blanks below its own group,
 * to the end of its merged cell where that is known.
 */
function joinLines(lines: Grid, isSerial: (value: number) => boolean, merged: MergedCells): string[] {
  const groups = lines.map(() => '');
  const ends = lines.map(() => Infinity);
  return (lines[0] ?? []).map((_, column) => {
    const parts: string[] = [];
    lines.forEach((line, level) => {
      const isLast = level === lines.length - 1;
      const own = textOf(line[column], isSerial);
      if (column >= ends[level]!) groups.fill('', level);
      if (own !== '') {
        const merge = merged.at(level, column);
        const isWide = merge !== undefined && merge.columns > 1;
        ends[level] = isWide ? merge.column + merge.columns : Infinity;
        // a label merged down to the last line stands over its own column only
        const alone =
          !isLast &&
          !isWide &&
          lines.slice(level + 1).every((below) => isBlank(below[column]) || isUnitLabel(below[column]));
        groups[level] = isLast || alone ? '' : own;
        groups.fill('', level + 1);
      }
      const text = own === '' ? groups[level]! : own;
      const isUnit = isLast && level > 0 && own !== '' && parts.length > 0 && isUnitLabel(line[column]);
      if (isUnit) parts.push(/^[(（[【]/.test(text) ? text : `(${text})`);
      else if (text !== '' && text !== parts.at(-1)) parts.push(text);
    });
    // what stands over nothing ("备注" beside "目标" over its parts) is no part of the group on its left
    const own = lines.map((line) => textOf(line[column], isSerial)).filter((text) => text !== '');
    return own.length === 0 ? '' : parts.join(' ');
  });
}

function textOf(cell: Cell | undefined, isSerial: (value: number) => boolean): string {
  if (isBlank(cell)) return '';
  if (typeof cell === 'number' && isSerial(cell)) {
    const { year, month, day } = dateOf(cell);
    const twoDigits = (part: number) => String(part).padStart(2, '0');
    return `${year}-${twoDigits(month)}${day === 1 ? '' : `-${twoDigits(day)}`}`;
  }
  return String(cell).replace(/\s+/g, ' ').trim();
}

/** Numbers of a heading row are years and months, or else all of them dates. */
function serialTest(cells: readonly (Cell | undefined)[]): (value: number) => boolean {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const areDates = numbers.length > 1 && numbers.every((number) => number >= 29_221 && number <= 73_050);
  return () => areDates;
}
