import type { Area } from './address';
import { formatArea } from './format-area';
import type { Grid } from './grid';
import { datePeriods } from './date-periods';
import { headingRoles } from './heading-roles';
import { liftMeasures } from './lift-measures';
import { markCircular } from './mark-circular';
import { readTableSliced, type Indented } from './read-table';
import type { SheetOutcome } from './sheet-failure';
import { atOnce, type Slices } from './slices';
import type { Table } from './table';
import { tidyTable } from './tidy-table';
import { titleAbove } from './title-above';
import { isTransposed, readTransposed } from './transposed-table';
import { yearIn } from './year-in';

/** The cells of a sheet as far as they are used. */
export interface SheetCells {
  /** Where they stand. */
  readonly area: Area;
  readonly values: Grid;
  readonly numberFormats: readonly (readonly string[])[];
  /** Rows of the sheet (from 0) that are hidden. */
  readonly hiddenRows?: readonly number[];
  readonly date1904?: boolean;
  /** Merged areas, where they are known: they say how far a label reaches. */
  readonly merged?: readonly Area[];
  /** Indented cells in columns of labels, where they are known: they say what stands under what. */
  readonly indents?: readonly Indented[];
  /** The formulas of the cells, `null` where a cell has none. */
  readonly formulas?: readonly (readonly (string | null)[])[];
}

/**
 * Reads one table of a sheet as the jobs take it: typed columns, in the unit that a line above may name, and tidy, whatever
 * stood side by side. A year that the title or the sheet's name gives ("2026年销售目标") holds for months without one:
 * below that title, 地区 | 1月 | 2月 becomes the columns 地区, 月份 (dates) and 目标.
 *
 * @param area one of the areas that `findTables` found, or what a person has selected
 */
export function recogniseTable(sheet: SheetCells, area: Area, name: string): SheetOutcome<Table> {
  return atOnce(recogniseSliced(sheet, area, name));
}

/** As `recogniseTable`, in slices: a table of 100,000 rows takes a second. */
export function* recogniseSliced(sheet: SheetCells, area: Area, name: string): Slices<SheetOutcome<Table>> {
  if (isTooLarge(area) || area.columns > MOST_COLUMNS) {
    const { rows, columns } = area;
    const parameters = { area: formatArea(area), rows, columns, limit: MOST_CELLS };
    return { ok: false, failure: { code: 'too-large', parameters } };
  }
  const { values, hiddenRows, date1904, merged, indents } = sheet;
  const numberFormats = cutCells(sheet.numberFormats, sheet.area, area, 'General');
  const { text, unit, lines } = titleAbove(values, sheet.area, area);
  const cells = cutCells(values, sheet.area, area, null);
  const options = {
    numberFormats,
    unit,
    ...(hiddenRows === undefined ? {} : { hiddenRows }),
    ...(date1904 === undefined ? {} : { date1904 }),
    ...(merged === undefined ? {} : { merged }),
    ...(indents === undefined ? {} : { indents }),
  };
  if (isTransposed(cells)) return readTransposed(cells, area, name, options);
  yield;
  const read = yield* readTableSliced(cells, area, name, options);
  if (!read.ok) return read;
  yield;
  const year = yearIn(text ?? '') ?? yearIn(area.sheet);
  const measure = [...lines, area.sheet].map(measureIn).find((word) => word !== null) ?? null;
  const tidy = liftMeasures(tidyTable(read.value, { year, unit, measure }));
  const dated = datePeriods(tidy, year);
  yield;
  const { formulas } = sheet;
  return { ok: true, value: formulas === undefined ? dated : markCircular(dated, { formulas, ...corner(sheet.area) }) };
}

/** Whether an area has more cells than can be read at once; its sheet should not even be asked for them. */
export function isTooLarge({ rows, columns }: Area): boolean {
  return rows * columns > MOST_CELLS;
}

const MOST_CELLS = 4_000_000;
const MOST_COLUMNS = 1000;

function corner({ row, column }: Area) {
  return { row, column };
}

/** The part of a grid that covers `area`; what lies outside is `blank`. The grid starts at `origin`. */
export function cutCells<T>(cells: readonly (readonly T[])[], origin: Area, area: Area, blank: T): T[][] {
  const top = area.row - origin.row;
  const left = area.column - origin.column;
  return Array.from({ length: area.rows }, (_, row) => {
    const line = left < 0 ? undefined : cells[top + row]?.slice(left, left + area.columns);
    if (line?.length === area.columns) return line;
    return Array.from({ length: area.columns }, (__, column) => cells[top + row]?.[left + column] ?? blank);
  });
}

/** What a title is about, by the last word in it that says what is measured ("2026年销售目标分解表" → "销售目标"). */
function measureIn(text: string): string | null {
  const bare = text
    .replace(/[（(].*?[)）]/g, '')
    .replace(/(?:19|20)\d\d/g, ' ')
    .replace(/(?:分解|汇总|统计|明细|跟踪|计划)?[表单]$|(?:report|plan|table|sheet|summary|overview)$/i, '');
  const words = [...bare.matchAll(WORDS)].map(([word]) => word);
  const found = words.reverse().find((word) => headingRoles(word).some(({ role }) => NUMERIC.has(role)));
  return found ?? null;
}

const WORDS =
  /销售目标|业绩目标|月度目标|年度目标|目标|预算|实际|销售额|签约额|回款额|回款|收入|业绩|销量|数量|成本|毛利|利润|金额|targets?|quota|budget|actuals?|revenue|sales|bookings|units|cost|profit/gi;
const NUMERIC: ReadonlySet<string> = new Set(['amount', 'quantity', 'cost', 'profit', 'target', 'actual']);
