import { columnName, type Area } from './address';
import { formatArea } from './format-area';
import { isCellError, type Cell, type Grid } from './grid';
import { isBlank } from './is-blank';
import { parseArea } from './parse-area';
import { placeOf } from './place-of';
import { readTable, type ReadTableOptions } from './read-table';
import { readDate } from './date-text';
import { readNumber } from './number-text';
import type { SheetOutcome } from './sheet-failure';
import type { Place, Table } from './table';

/**
 * Whether the fields of a table stand below each other, one record a column ("姓名 | 张三 | 李四" over "部门 | …" over "目标 | 40 |
 * 30"): the first column holds distinct labels, every row is of one kind, and the rows are not all of the same kind, texts
 * and numbers or dates among them.
 */
export function isTransposed(grid: Grid): boolean {
  const width = grid[0]?.length ?? 0;
  if (grid.length < 3 || width < 3 || grid.length > MOST_FIELDS) return false;
  const labels = grid.map(([first]) => first);
  if (!labels.every((label) => typeof label === 'string' && !isBlank(label) && kindOf(label) === 'text')) return false;
  if (new Set(labels).size < labels.length) return false;
  const kinds = grid.slice(1).map((row) => {
    const filled = row.slice(1).filter((cell) => !isBlank(cell));
    const [first, ...others] = filled.map(kindOf);
    return first !== undefined && filled.length * 2 >= width - 1 && others.every((kind) => kind === first)
      ? first
      : null;
  });
  if (!kinds.every((kind) => kind !== null)) return false;
  return (
    kinds.includes('text') && kinds.some((kind) => kind !== 'text') && grid[0]!.every((cell) => kindOf(cell) === 'text')
  );
}

/** Forms of people and products have few fields. */
const MOST_FIELDS = 60;

function kindOf(cell: Cell | undefined): 'text' | 'number' | 'date' | null {
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'boolean') return 'text';
  if (typeof cell !== 'string') return isCellError(cell) ? 'number' : null;
  if (readNumber(cell) !== undefined) return 'number';
  return readDate(cell) === undefined ? 'text' : 'date';
}

/** Reads a table whose fields stand below each other: each becomes a column, and every value keeps its place. */
export function readTransposed(grid: Grid, area: Area, name: string, options: ReadTableOptions): SheetOutcome<Table> {
  const turned = turnArea(area);
  const { numberFormats, unit = null, date1904 = false } = options;
  const read = readTable(turn(grid), turned, name, {
    unit,
    date1904,
    ...(numberFormats === undefined ? {} : { numberFormats: turn(numberFormats) }),
  });
  if (!read.ok) return { ok: false, failure: { ...read.failure, parameters: { area: formatArea(area) } } };
  const { value: table } = read;
  return {
    ok: true,
    value: {
      ...table,
      area: turnArea(table.area),
      headingRow: area.row,
      rowNumbers: table.rowNumbers.map(() => area.row),
      totalRows: [],
      totalColumns: table.totalRows,
      layout: 'transposed',
      columns: table.columns.map((column) => ({
        ...column,
        asWritten: false,
        place: (row) => turnPlace(placeOf(table, column, row)),
      })),
      problems: table.problems.map((problem) => ({ ...problem, cell: turnAddress(problem.cell) })),
      notes: [
        { code: 'transposed', parameters: {} },
        ...table.notes
          .filter(({ code }) => code !== 'rows-differ')
          .map(({ code, parameters: { cell, rows, ...others } }) => ({
            code,
            parameters: {
              ...others,
              ...(cell === undefined ? {} : { cell: turnAddress(String(cell)) }),
              ...(rows === undefined
                ? {}
                : {
                    rows: String(rows)
                      .split(', ')
                      .map((row) => columnName(Number(row) - 1))
                      .join(', '),
                  }),
            },
          })),
      ],
    },
  };
}

function turn<T>(cells: readonly (readonly T[])[]): T[][] {
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column]!));
}

function turnPlace({ row, column }: Place): Place {
  return { row: column, column: row };
}

function turnArea({ sheet, row, column, rows, columns }: Area): Area {
  return { sheet, row: column, column: row, rows: columns, columns: rows };
}

/** The address of a cell of the turned sheet on the real one. */
function turnAddress(address: string): string {
  const area = parseArea(address);
  return area === undefined ? address : formatArea(turnArea(area));
}
