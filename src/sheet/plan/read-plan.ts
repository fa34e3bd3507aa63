import { lastPlace, type Line, type Plan } from '../../core/check/plan';
import type { Cell, Grid } from '../grid';
import { headingUnit } from '../heading-unit';
import { isBlank } from '../is-blank';
import { isLabelHeading } from '../is-label-heading';
import { readNumber } from '../number-text';
import { numberForm, writeLike, type NumberForm } from './number-form';
import { planHeadings } from './plan-headings';
import { planLine } from './plan-line';

/** A plan read from a sheet, with where its cells stand and how their numbers are written. */
export interface ReadPlan {
  readonly plan: Plan;
  /** Row and column of a plan's cell in the grid, counted from 0. */
  readonly place: (cell: number) => { readonly row: number; readonly column: number };
  /** A value in single units as the cell would say it: a number, or a text like the cell's own. */
  readonly write: (cell: number, value: number) => number | string;
}

/**
 * Reads a target table as it is: headings below titles, labels in text columns, numbers and texts that read as numbers
 * ("150万元", "30%"), units in headings, total rows where they stand. `null` where there is nothing to compare: no column
 * of numbers, or no row.
 */
export function readPlan(grid: Grid): ReadPlan | null {
  const { first, labels: headings } = planHeadings(grid);
  const headingOf = (column: number) => headings[column] ?? '';
  const body = grid.slice(first);
  const all = Array.from({ length: grid[0]?.length ?? 0 }, (_, column) => column);
  const columns = all.filter((column) =>
    holdsNumbers(
      body.map((cells) => cells[column] ?? null),
      headingOf(column),
    ),
  );
  const labels = all.filter((column) => !columns.includes(column));
  const units = columns.map((column) => columnUnit(body, column, headingOf(column)));
  const read = body.map((cells, row) => ({
    row: first + row,
    cells,
    written: columns.map((column, index) => writtenCell(cells[column] ?? null, units[index]!)),
  }));
  // What follows the last row of values are notes.
  const rows = read
    .slice(0, lastPlace(read, ({ written }) => written.some((cell) => cell !== null)) + 1)
    .filter(({ cells }) => !cells.every(isBlank));
  if (rows.length === 0) return null;
  const written = rows.flatMap((row) => row.written);
  const inColumn = columns.map((_, column) => rows.flatMap((row) => row.written[column] ?? []));
  const finest = inColumn.map(finestSteps);
  const plan: Plan = {
    rows: rowLines(
      rows.map(({ cells }) => cells),
      labels,
      columns[0]!,
    ),
    columns: columns.map((column, index) => {
      const line = planLine(headingOf(column));
      return units[index] === PERCENT || isPercent(inColumn[index]!) ? { ...line, additive: false } : line;
    }),
    values: Float64Array.from(written, (cell) => cell?.value ?? NaN),
    steps: Float64Array.from(written, (cell, index) => (cell === null ? 0 : finest[index % columns.length]!(cell))),
    rough: written.map(
      (cell, index) => cell !== null && (cell.kind === '%' || finest[index % columns.length]!(cell) < cell.unit),
    ),
    kinds: written.map((cell) => cell?.kind ?? ''),
  };
  return {
    plan,
    place: (cell) => ({ row: rows[Math.floor(cell / columns.length)]!.row, column: columns[cell % columns.length]! }),
    write: (cell, value) => {
      const { form, unit } = written[cell]!;
      return form === null ? Number((value / unit).toPrecision(12)) : writeLike(form, value);
    },
  };
}

interface WrittenCell {
  readonly value: number;
  readonly form: NumberForm | null;
  /** What one in the cell is worth. */
  readonly unit: number;
  readonly decimals: number;
  readonly kind: string;
}

const PERCENT = 0.01;

function writtenCell(cell: Cell, unit: number): WrittenCell | null {
  if (typeof cell === 'number')
    return { value: times(cell, unit), form: null, unit, decimals: decimalsOf(cell), kind: '' };
  if (typeof cell !== 'string') return null;
  const form = numberForm(cell);
  if (form === null) return null;
  // "30" as a text under "（万元）" is 30 万元; "30万" says its own size.
  const own = form.factor === 1 && form.kind === '' ? unit : 1;
  const scaled = own === 1 ? form : { ...form, factor: form.factor * own };
  return {
    value: times(form.value, own),
    form: scaled,
    unit: form.factor * own,
    decimals: form.decimals,
    kind: form.kind,
  };
}

function times(value: number, unit: number): number {
  return unit < 1 ? value / Math.round(1 / unit) : value * unit;
}

/** Decimal places of the shortest text that reads as the number. */
function decimalsOf(value: number): number {
  const [mantissa = '', power = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(power));
}

/** Cells of one column are shown with the same number of places, whole ones among them too. */
function finestSteps(cells: readonly WrittenCell[]) {
  const most = new Map<string, number>();
  const key = ({ unit, kind }: WrittenCell) => `${unit} ${kind}`;
  for (const cell of cells) most.set(key(cell), Math.max(most.get(key(cell)) ?? 0, cell.decimals));
  return (cell: WrittenCell) => cell.unit * 10 ** -most.get(key(cell))!;
}

function isPercent(cells: readonly WrittenCell[]): boolean {
  return cells.filter(({ kind }) => kind === '%').length * 2 > cells.length;
}

/** The unit of a heading; "(%)" over numbers up to 2 already counts in ones. */
function columnUnit(body: Grid, column: number, heading: string): number {
  const factor = headingUnit(heading)?.factor ?? 1;
  if (factor >= 1) return factor;
  const sizes = body.flatMap((cells) => {
    const cell = cells[column];
    return typeof cell === 'number' ? [Math.abs(cell)] : [];
  });
  sizes.sort((a, b) => a - b);
  return (sizes[sizes.length >> 1] ?? 0) > 2 ? factor : 1;
}

function holdsNumbers(cells: readonly Cell[], heading: string): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  // "年度" and "Year" head a column of years, or the amounts of the whole year.
  const saysYear = planLine(heading).time?.unit === 'year' && !filled.every(isYear);
  if (heading !== '' && isLabelHeading(heading) && !saysYear) return false;
  const numbers = filled.filter(
    (cell) => typeof cell === 'number' || (typeof cell === 'string' && typeof readNumber(cell) === 'number'),
  );
  return numbers.length * 2 > filled.length;
}

function isYear(cell: Cell): boolean {
  return Number(cell) >= 1990 && Number(cell) <= 2100;
}

/**
 * What the labels of rows say. A label is made of the texts on the left: the first total among them, else the first two.
 * The last one before the numbers tells how far in it stands, by its column and leading spaces, and what is measured; the
 * ones before it name the owner, once for several rows where cells are merged.
 */
function rowLines(rows: readonly (readonly Cell[])[], labels: readonly number[], firstValue: number): Line[] {
  const owner: string[] = [];
  return rows.map((cells) => {
    const all = labels.map((column) => {
      const cell = cells[column] ?? null;
      return isBlank(cell) || (typeof cell === 'string' && cell.length > LONGEST_LABEL) ? '' : String(cell);
    });
    const lines = all.map(planLine);
    const said = lines.filter(({ label }) => label !== '');
    const two = said.slice(0, 2).map(({ label }) => label);
    const line = said.find(({ role }) => role !== 'item') ?? planLine(two.join(' '));
    const last = lastPlace(all, (text) => text !== '' && labels[all.indexOf(text)]! < firstValue);
    const own = all[last] ?? '';
    all.slice(0, last).forEach((text, place) => (owner[place] = text || (owner[place] ?? '')));
    return {
      ...line,
      stem: lines[last]?.stem || line.stem,
      level: last * LONGEST_LABEL + own.search(/\S/),
      owner: owner.slice(0, Math.max(last, 0)).join(' '),
    };
  });
}

const LONGEST_LABEL = 40;
