import { cellAddress } from '../../sheet/cell-address';
import type { CellInput } from '../../sheet/draft';
import { placeOf } from '../../sheet/place-of';
import type { Column, Place } from '../../sheet/table';
import { isCriterion } from '../decompose/is-criterion';
import { sumsFromSource } from '../decompose/source-sums';
import { namesIn } from '../dimensions';
import { foldName } from '../fold-name';
import { MOST_SUMS } from '../decompose/source-weights';
import { quoted } from '../reference';
import type { Source } from '../source';
import type { Orders } from './orders';

/** A sum of several cells is still one that people can follow. */
const MOST_CELLS = 12;

/** The numbers of a column that make one line, as a formula over their cells; the number itself where that would differ. */
export function cellsSum(
  { table, values }: Source,
  column: Column,
  rows: readonly number[],
  factor: number,
  value: number,
): CellInput {
  if (rows.length === 0 || rows.length > MOST_CELLS) return value;
  const places = rows.map((row) => placeOf(table, column, row));
  // a reference to a number kept as text ("150万元") is a text: SUM would pass it over; a month to come is blank yet
  const isNumber = ({ row, column: at }: Place) => {
    const cell = values[row - table.area.row]?.[at - table.area.column];
    return typeof cell === 'number' || (cell === null && places.length > 1);
  };
  if (!places.every(isNumber)) return value;
  const sum = places.map(({ row, column: at }) => cellAddress(table.area.sheet, row, at)).join('+');
  return { formula: `=${factor === 1 ? sum : places.length === 1 ? `${sum}*${factor}` : `(${sum})*${factor}`}` };
}

/** What the cells of the names column equal for one line: the label's own cell, or the quoted name as the bookings write it. */
export function criterionOf(by: Column, label: string, cell: string): string | null {
  const [only, another] = spellingsIn(by).get(foldName(label)) ?? [];
  if (only === undefined || another !== undefined) return null;
  return only.toLowerCase() === label.toLowerCase() ? cell : quoted(only);
}

/** The names of a column by what they mean, kept with it: a sheet asks for each of its lines. */
function spellingsIn(column: Column): ReadonlyMap<string, readonly string[]> {
  const known = spellingsOfColumns.get(column);
  if (known !== undefined) return known;
  const spellings = new Map<string, string[]>();
  for (const name of namesIn(column)) {
    const key = foldName(name);
    spellings.set(key, [...(spellings.get(key) ?? []), name]);
  }
  spellingsOfColumns.set(column, spellings);
  return spellings;
}

const spellingsOfColumns = new WeakMap<Column, ReadonlyMap<string, readonly string[]>>();

/** The label's cell for one who has booked nothing yet: what is booked later counts. Null where another spelling has. */
function unbooked(by: Column, label: string, cell: string): string | null {
  return !spellingsIn(by).has(foldName(label)) && isCriterion(label) ? cell : null;
}

/** Writes the actual of a line as a sum over the bookings between two cells with dates; null where it would differ. */
export function bookedSums(
  { source, date, amount, by }: Orders,
  lines: number,
  factor: number,
): ((label: string, cell: string, fromCell: string, toCell: string) => string | null) | null {
  if (lines > MOST_SUMS) return null;
  const write = sumsFromSource(source.table, amount, by === null ? [] : [by], date, DECIMALS);
  if (write === null) return null;
  return (label, cell, fromCell, toCell) => {
    const criterion = by === null ? '' : (criterionOf(by, label, cell) ?? unbooked(by, label, cell));
    if (criterion === null) return null;
    const sum = write(by === null ? [] : [{ column: by, cell: criterion }], { fromCell, toCell });
    return factor === 1 ? sum : `${sum}*${factor}`;
  };
}

const DECIMALS = 6;
