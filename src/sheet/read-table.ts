import { succeed } from '../core/outcome';
import type { Area } from './address';
import { assignRoles } from './assign-roles';
import { columnConfidence } from './column-confidence';
import { cellUnit } from './cell-unit';
import { cellAddress } from './cell-address';
import { fillDown } from './fill-down';
import { findHeading } from './find-heading';
import { findTotalRows } from './find-total-rows';
import { formatArea } from './format-area';
import type { Grid } from './grid';
import { isBlank } from './is-blank';
import { isNoteRow } from './is-note-row';
import { isRateHeading } from './is-rate-heading';
import { groupList, markGroups } from './mark-groups';
import { nameHeadings } from './name-headings';
import { ownUnit } from './own-unit';
import { readColumn } from './read-column';
import type { SheetFailureCode, SheetOutcome } from './sheet-failure';
import type { Column, ColumnKind, ColumnRole, Problem, Table, TableNote, Unit } from './table';

export interface ReadTableOptions {
  /** Number formats of the same cells, which tell dates from numbers. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** A unit said above the table ("单位：万元"): it holds for amounts whose heading names none. */
  readonly unit?: Unit | null;
}

/**
 * Reads an area of a sheet into a table of typed columns.
 *
 * The heading is looked for below titles and notes; footnotes, blank rows and repeated headings are left out; totals
 * rows are set aside (`totalRows`). Every column gets a kind by the majority of its cells, a role by its heading and
 * kind, and its unit. What could not be read is `null` and listed in `problems`; what the reading changed is in `notes`.
 * Blank is `null`, never 0.
 *
 * @param grid the cells of `area`
 * @returns the table, or a failure: `empty-area`, `no-heading` or `no-rows`, with the area's address
 */
export function readTable(grid: Grid, area: Area, name: string, options: ReadTableOptions = {}): SheetOutcome<Table> {
  if (grid.length !== area.rows || grid.some((row) => row.length !== area.columns)) {
    throw new RangeError(`readTable: ${formatArea(area)} needs ${area.rows} × ${area.columns} cells`);
  }
  const refuse = (code: SheetFailureCode) =>
    ({ ok: false, failure: { code, parameters: { area: formatArea(area) } } }) as const;
  if (grid.every((row) => row.every(isBlank))) return refuse('empty-area');
  const heading = findHeading(grid);
  if (heading === undefined) return refuse('no-heading');

  const last = lastRow(grid, heading.last);
  const notes: TableNote[] = [];
  const { body, totals, repeated } = sortRows(grid, heading.last, last);
  if (body.length === 0) return refuse('no-rows');
  const onSheet = (rows: readonly number[]) => rows.map((row) => area.row + row + 1).join(', ');
  if (totals.length > 0) notes.push({ code: 'totals-set-aside', parameters: { rows: onSheet(totals) } });
  if (repeated.length > 0) notes.push({ code: 'headings-repeated', parameters: { rows: onSheet(repeated) } });

  const used = usedColumns(grid, heading.first, last);
  const left = used[0] ?? 0;
  const right = used.at(-1) ?? 0;
  const names = nameHeadings(grid, heading, area.column);
  const problems: Problem[] = [];
  const read = used.map((index) => {
    const { heading: text, made } = names[index] ?? { heading: '', made: false };
    const cells = body.map((row) => grid[row]?.[index] ?? null);
    const formats = options.numberFormats && body.map((row) => options.numberFormats?.[row]?.[index] ?? '');
    const own = ownUnit(text, cells, formats);
    const column = readColumn(text, cells, formats, own ?? options.unit ?? null);
    const address = (row: number) => cellAddress(area.sheet, area.row + row, area.column + index);
    if (made) notes.push({ code: 'heading-made', parameters: { heading: text, cell: address(heading.last) } });
    if (column.order !== undefined) notes.push({ code: column.order, parameters: { heading: text } });
    for (const misfit of column.misfits) {
      problems.push({ ...misfit, cell: address(body[misfit.row] ?? 0), heading: text });
    }
    const units = cells.map((cell, row) => (column.kind === 'number' ? cellUnit(cell, formats?.[row]) : null));
    const filled = cells.filter((cell) => !isBlank(cell)).length;
    return { ...column, heading: text, index: index - left, own, units, made, filled };
  });
  const roles = assignRoles(read);
  const columns = read.map((one, position): Column => {
    const { heading: text, index, kind, values, asWritten, own, made, filled } = one;
    const misfits = one.misfits.length;
    const role = roles[position] ?? (isRate(kind, text, own) ? 'rate' : null);
    const unit = kind === 'number' ? (own ?? (isMoney(role) ? (options.unit ?? null) : null)) : null;
    const confidence = columnConfidence({ heading: text, role, made, filled, misfits });
    return {
      heading: text,
      index,
      role,
      kind,
      confidence,
      span: null,
      place: null,
      values,
      unit,
      groups: null,
      asWritten,
    };
  });
  const { columns: labelled, filled } = fillDown(columns);
  for (const { position, count } of filled) {
    notes.push({ code: 'filled-down', parameters: { heading: columns[position]?.heading ?? '', count } });
  }
  const complete = markGroups(
    labelled,
    read.map(({ units }) => units),
  );
  const rowNumbers = body.map((row) => area.row + row);
  for (const { heading: text, groups } of complete) {
    if (groups !== null)
      notes.push({ code: 'rows-differ', parameters: { heading: text, groups: groupList(groups, rowNumbers) } });
  }
  return succeed({
    name,
    area: {
      sheet: area.sheet,
      row: area.row + heading.first,
      column: area.column + left,
      rows: last - heading.first + 1,
      columns: right - left + 1,
    },
    headingRow: area.row + heading.last,
    columns: complete,
    rowNumbers,
    totalRows: totals.map((row) => area.row + row),
    problems,
    notes,
  });
}

/** The last row of the table: footnotes and blank rows below it are cut off. */
function lastRow(grid: Grid, heading: number): number {
  let last = grid.length - 1;
  while (last > heading && ((grid[last] ?? []).every(isBlank) || isNoteRow(grid[last] ?? [], grid[heading + 1])))
    last -= 1;
  return last;
}

function sortRows(grid: Grid, heading: number, last: number) {
  const filled: number[] = [];
  const repeated: number[] = [];
  for (let row = heading + 1; row <= last; row++) {
    const cells = grid[row] ?? [];
    if (cells.every(isBlank)) continue;
    (cells.every((cell, column) => cell === grid[heading]?.[column]) ? repeated : filled).push(row);
  }
  const totalOnes = new Set(findTotalRows(filled.map((row) => grid[row] ?? [])));
  return {
    body: filled.filter((_, index) => !totalOnes.has(index)),
    totals: filled.filter((_, index) => totalOnes.has(index)),
    repeated,
  };
}

/** Columns with a heading or a value, from the heading down. */
function usedColumns(grid: Grid, first: number, last: number): number[] {
  const used = new Set<number>();
  for (let row = first; row <= last; row++) {
    grid[row]?.forEach((cell, column) => {
      if (!isBlank(cell)) used.add(column);
    });
  }
  return [...used].sort((a, b) => a - b);
}

function isRate(kind: ColumnKind, heading: string, unit: Unit | null): boolean {
  return kind === 'number' && (isRateHeading(heading) || unit?.label === '%' || unit?.label === '‰');
}

/** What a unit of money above a table is about. */
function isMoney(role: ColumnRole | null): boolean {
  return role !== null && MONEY.has(role);
}

const MONEY: ReadonlySet<ColumnRole> = new Set(['amount', 'cost', 'profit', 'target', 'actual']);
