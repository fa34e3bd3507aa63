import { succeed } from '../core/outcome';
import type { Area } from './address';
import { assignRoles } from './assign-roles';
import { bodyLines } from './body-lines';
import { cellUnits } from './cell-unit';
import { cellAddress } from './cell-address';
import { columnConfidence } from './column-confidence';
import { numbersOf } from './column-cells';
import { fillDown } from './fill-down';
import { fillMerged } from './fill-merged';
import { findHeading } from './find-heading';
import { formatArea } from './format-area';
import type { Cell, Grid } from './grid';
import { groupColumn } from './group-column';
import { isBlank } from './is-blank';
import { isAdditive } from './is-additive';
import { isRateHeading } from './is-rate-heading';
import { groupList, markGroups } from './mark-groups';
import { mergedCells } from './merged-cells';
import { nameHeadings } from './name-headings';
import { ownUnit } from './own-unit';
import { readColumn } from './read-column';
import { setAside, type IndentedLines } from './set-aside';
import { atOnce, type Slices } from './slices';
import type { SheetFailureCode, SheetOutcome } from './sheet-failure';
import type { Column, ColumnKind, ColumnRole, Place, Problem, Span, Table, TableNote, Unit } from './table';
import { textReader } from './text-reader';

/** A cell of a sheet that is indented, and how far. */
export interface Indented extends Place {
  readonly level: number;
}

export interface ReadTableOptions {
  /** Number formats of the same cells, which tell dates from numbers. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** A unit said above the table ("单位：万元"): it holds for amounts whose heading names none. */
  readonly unit?: Unit | null;
  /** Rows of the sheet (from 0) that are hidden, by hand or by a filter. They count like others; a note names them. */
  readonly hiddenRows?: readonly number[];
  /** Merged areas of the sheet, where they are known. */
  readonly merged?: readonly Area[];
  /** Cells of the sheet whose labels are indented, where that is known. */
  readonly indents?: readonly Indented[];
  /** Whether the workbook counts days from 1904. Dates are read into serials of the 1900 system. */
  readonly date1904?: boolean;
}

/**
 * Reads an area of a sheet into a table of typed columns, one for each column of the sheet.
 *
 * The heading is looked for below titles and notes; footnotes, blank rows and repeated headings are left out; totals,
 * subtotals and the parents of an outline are set aside (`totalRows`) and checked against the rows they sum up. Labels that
 * stand alone above their rows become a column. Every column gets a kind by the majority of its cells, a role by its
 * heading and kind, and its unit. What could not be read is `null` and listed in `problems`; what the reading changed or
 * found is in `notes`. Blank is `null`, never 0.
 *
 * @param grid the cells of `area`
 * @returns the table, or a failure: `empty-area`, `no-heading`, `no-rows` or `only-errors`, with the area's address
 */
export function readTable(grid: Grid, area: Area, name: string, options: ReadTableOptions = {}): SheetOutcome<Table> {
  return atOnce(readTableSliced(grid, area, name, options));
}

/** As `readTable`, in slices of about a column each. */
export function* readTableSliced(
  grid: Grid,
  area: Area,
  name: string,
  options: ReadTableOptions,
): Slices<SheetOutcome<Table>> {
  if (grid.length !== area.rows || grid.some((row) => row.length !== area.columns)) {
    throw new RangeError(`readTable: ${formatArea(area)} needs ${area.rows} × ${area.columns} cells`);
  }
  const refuse = (code: SheetFailureCode) =>
    ({ ok: false, failure: { code, parameters: { area: formatArea(area) } } }) as const;
  if (grid.every((row) => row.every(isBlank))) return refuse('empty-area');
  const merged = mergedCells(options.merged ?? [], area);
  const heading = findHeading(grid, merged);
  if (heading === undefined) return refuse('no-heading');

  const { lines: rows, repeated, last, columns: used } = bodyLines(grid, heading);
  const lines = rows.map((row) => grid[row]!);
  const read = textReader();
  const formatOf = (row: number, column: number) => options.numberFormats?.[row]?.[column] ?? '';
  const names = nameHeadings(grid, heading, area.column, formatOf, merged);
  yield;
  const numbers = yield* numbersOf(lines, used, read);
  yield;
  const additive = used.map((column) =>
    isAdditive(names[column]!.heading, rows.length > 0 ? formatOf(rows[0]!, column) : ''),
  );
  const hidden = new Set(options.hiddenRows ?? []);
  const isHidden = (line: number) => hidden.has(area.row + rows[line]!);
  const levels = levelsOf(options.indents ?? [], area, rows);
  const sorted = setAside(lines, used, numbers, additive, isHidden, levels);
  yield;
  if (sorted.body.length === 0) return refuse('no-rows');
  const body = sorted.body.map((line) => rows[line]!);
  const totals = sorted.totals.map((line) => rows[line]!);

  const notes: TableNote[] = [];
  const onSheet = (ofGrid: readonly number[]) => ofGrid.map((row) => area.row + row + 1).join(', ');
  if (totals.length > 0) notes.push({ code: 'totals-set-aside', parameters: { rows: onSheet(totals) } });
  if (repeated.length > 0) notes.push({ code: 'headings-repeated', parameters: { rows: onSheet(repeated) } });
  const unseen = body.filter((row) => hidden.has(area.row + row));
  if (unseen.length > 0)
    notes.push({ code: 'hidden-counted', parameters: { count: unseen.length, rows: onSheet(unseen) } });

  const left = used[0] ?? 0;
  const right = used.at(-1) ?? 0;
  const problems: Problem[] = [];
  const readPart = (index: number) => {
    const { heading: text, made } = names[index]!;
    const cells = body.map((row): Cell => grid[row]![index] ?? null);
    const formats = options.numberFormats && body.map((row) => formatOf(row, index));
    const own = ownUnit(text, cells, formats);
    const column = readColumn(text, cells, {
      formats,
      unit: own ?? options.unit ?? null,
      date1904: options.date1904 ?? false,
      read,
    });
    const address = (row: number) => cellAddress(area.sheet, area.row + row, area.column + index);
    if (made) notes.push({ code: 'heading-made', parameters: { heading: text, cell: address(heading.last) } });
    if (column.order !== undefined) notes.push({ code: column.order, parameters: { heading: text } });
    for (const misfit of column.misfits) {
      problems.push({ ...misfit, cell: address(body[misfit.row] ?? 0), heading: text });
    }
    const units = column.kind === 'number' ? cellUnits(cells, formats, read) : [];
    return { ...column, heading: text, index: index - left, own, units, made };
  };
  const parts: ReturnType<typeof readPart>[] = [];
  for (const index of used) {
    parts.push(readPart(index));
    yield;
  }
  if (onlyErrors(lines)) return refuse('only-errors');
  const roles = assignRoles(parts);
  const columns = parts.map((one, position): Column => {
    const { heading: text, index, kind, values, asWritten, own, made, filled, span, units } = one;
    const role = roles[position] ?? valueRole(kind, text, own, span, units, filled);
    const unit = kind === 'number' ? (own ?? (isMoney(role) ? (options.unit ?? null) : null) ?? saidUnit(units)) : null;
    const confidence = columnConfidence({ heading: text, role, made, filled, misfits: one.misfits.length });
    return { heading: text, index, role, kind, confidence, span, place: null, values, unit, groups: null, asWritten };
  });
  const grouped = groupColumn(columns, sorted, {
    cell: (line, column) => lines[line]![column] ?? null,
    place: (line, column) => ({ row: area.row + rows[line]!, column: area.column + column }),
    left,
    width: right - left + 1,
  });
  if (grouped.note !== null) notes.push(grouped.note);
  yield;
  const shift = grouped.columns.length - columns.length;
  const inMerges = fillMerged(grouped.columns, {
    merged,
    rows: body,
    columnOf: (position) => used[position - shift] ?? null,
    cell: (row, column) => grid[row]![column] ?? null,
  });
  const { columns: labelled, filled } = fillDown(inMerges.columns, new Set(inMerges.filled.keys()));
  const counts = [...inMerges.filled, ...filled.map(({ position, count }) => [position, count] as const)];
  for (const [position, count] of counts.filter(([, cells]) => cells > 0).sort(([a], [b]) => a - b)) {
    notes.push({ code: 'filled-down', parameters: { heading: grouped.columns[position]?.heading ?? '', count } });
  }
  yield;
  const complete = markGroups(labelled, [
    ...Array.from({ length: shift }, () => []),
    ...parts.map(({ units }) => units),
  ]);
  const rowNumbers = body.map((row) => area.row + row);
  for (const { heading: text, groups } of complete) {
    if (groups !== null)
      notes.push({ code: 'rows-differ', parameters: { heading: text, groups: groupList(groups, rowNumbers) } });
  }
  for (const { line, column, says, should } of sorted.differences) {
    const one = complete[column + shift];
    if (one?.kind !== 'number' || one.groups !== null || one.role === 'price' || one.role === 'rate') continue;
    const cell = cellAddress(area.sheet, area.row + rows[line]!, area.column + used[column]!);
    notes.push({ code: 'total-differs', parameters: { heading: one.heading, cell, says, should } });
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
    totalColumns: [],
    layout: 'list',
    problems,
    notes,
  });
}

/** How far in the lines of a table stand, by the first column that has indents; `null` where none has. */
function levelsOf(indents: readonly Indented[], area: Area, rows: readonly number[]): IndentedLines | null {
  const own = new Set(rows.map((row) => area.row + row));
  const inside = ({ row, column }: Indented) =>
    own.has(row) && column >= area.column && column < area.column + area.columns;
  const column = indents.filter(inside).reduce((leftmost, one) => Math.min(leftmost, one.column), Infinity);
  if (column === Infinity) return null;
  const of = new Map(indents.filter((one) => one.column === column).map(({ row, level }) => [row - area.row, level]));
  return { column: column - area.column, levels: rows.map((row) => of.get(row) ?? 0) };
}

/** Whether the body holds error cells and labels only where numbers should be: not one number or date. */
function onlyErrors(lines: Grid): boolean {
  let errors = 0;
  for (const line of lines) {
    for (const cell of line) {
      if (typeof cell === 'number' || typeof cell === 'boolean') return false;
      if (typeof cell === 'object' && cell !== null) errors += 1;
    }
  }
  return errors > 0 && errors * 2 >= lines.reduce((sum, line) => sum + line.filter((cell) => !isBlank(cell)).length, 0);
}

/** What the values say where no heading word does. */
function valueRole(
  kind: ColumnKind,
  heading: string,
  unit: Unit | null,
  span: Span | null,
  units: readonly (string | null)[],
  filled: number,
): ColumnRole | null {
  if (kind !== 'number') return kind === 'text' && span !== null ? 'period' : null;
  if (isRateHeading(heading) || unit?.label === '%' || unit?.label === '‰') return 'rate';
  const shares = units.filter((one) => one === '%').length;
  return shares > 0 && shares * 2 > filled ? 'rate' : null;
}

/** The currency or counting word that every filled cell names, in its text or number format: values count in ones. */
function saidUnit(units: readonly (string | null)[]): Unit | null {
  const [first = null] = units;
  return first !== null && first !== '%' && units.every((unit) => unit === first) ? { label: first, factor: 1 } : null;
}

/** What a unit of money above a table is about. */
function isMoney(role: ColumnRole | null): boolean {
  return role !== null && MONEY.has(role);
}

const MONEY: ReadonlySet<ColumnRole> = new Set(['amount', 'cost', 'profit', 'target', 'actual']);
