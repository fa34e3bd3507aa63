import { dateOf, monthLength, serialOf, weekdayOf } from '../../src/core/calendar/date';
import { probe } from '../../src/functions/probe';
import { worksheetFunctions } from '../../src/functions/registry';
import type { Area } from '../../src/sheet/address';
import { isCellError, type Cell, type CellError, type Grid } from '../../src/sheet/grid';
import { parseArea } from '../../src/sheet/parse-area';
import type { AreaNamed, Evaluate } from '../../src/workbook/memory-calculation';

type Value = Cell | Grid;

/**
 * The formulas that the jobs write, as Excel computes them: + - * / and comparisons (over arrays too), SUM, ROUND, ABS, AND, N,
 * IF, DATE, EDATE, YEAR, MONTH, INT, WEEKDAY, SEQUENCE, INDEX, CHOOSE, SUMPRODUCT, SUBSTITUTE (the first place), SUMIFS and COUNTIFS with Excel's matching, what the cards
 * need (COUNT, MATCH, ROUNDUP …), names of cells, and our own functions. What it doesn't know is `#NAME?`.
 */
export const evaluate: Evaluate = (formula, at, read, areaNamed) => {
  try {
    const parser = new Parser(formula.slice(1), at, read, areaNamed);
    const result = parser.comparison();
    return parser.atEnd() ? result : { error: '#NAME?' };
  } catch (error) {
    if (isCellError(error)) return error;
    throw error;
  }
};

class Parser {
  private position = 0;

  constructor(
    private readonly text: string,
    private readonly at: Area,
    private readonly read: (area: Area) => Grid,
    private readonly areaNamed: AreaNamed,
  ) {}

  atEnd(): boolean {
    return this.position >= this.text.length;
  }

  comparison(): Value {
    const left = this.joined();
    const sign = this.take(/<=|>=|<>|[<>=]/y);
    if (!sign) return left;
    const right = this.joined();
    return each(left, right, (a, b) => compare(sign, a ?? blankBeside(b), b ?? blankBeside(a)));
  }

  private joined(): Value {
    let left = this.sum();
    while (this.take(/&/y)) left = each(left, this.sum(), (a, b) => `${textOf(a)}${textOf(b)}`);
    return left;
  }

  private sum(): Value {
    let left = this.product();
    for (let sign = this.take(/[+-]/y); sign; sign = this.take(/[+-]/y)) {
      const plus = sign === '+';
      left = each(left, this.product(), (a, b) => (plus ? number(a) + number(b) : number(a) - number(b)));
    }
    return left;
  }

  private product(): Value {
    let left = this.factor();
    for (let sign = this.take(/[*/]/y); sign; sign = this.take(/[*/]/y)) {
      const times = sign === '*';
      left = each(left, this.factor(), (a, b) => {
        if (!times && number(b) === 0) throw { error: '#DIV/0!' };
        return times ? number(a) * number(b) : number(a) / number(b);
      });
    }
    return left;
  }

  private factor(): Value {
    if (this.take(/-/y)) return each(0, this.factor(), (a, b) => number(a) - number(b));
    if (this.take(/\(/y)) {
      const inside = this.comparison();
      this.expect(/\)/y);
      return inside;
    }
    const digits = this.take(/\d+(\.\d+)?(e[+-]?\d+)?/iy);
    if (digits) return Number(digits);
    const constants = this.take(/\{[^}]*\}/y);
    if (constants)
      return constants
        .slice(1, -1)
        .split(';')
        .map((row) => row.split(',').map(Number));
    const quoted = this.take(/"(?:[^"]|"")*"/y);
    if (quoted) return quoted.slice(1, -1).replaceAll('""', '"');
    const name = this.take(/[A-Z.]+(?=\()/y);
    if (name) return this.call(name);
    const reference = this.take(
      /(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/uy,
    );
    const named = reference ? undefined : this.take(/[\p{L}_][\p{L}\p{N}_.]*/uy);
    const area = reference ? parseArea(reference, this.at.sheet) : named && this.areaNamed(named);
    if (!area) throw { error: '#NAME?' };
    const cells = this.read(area);
    return area.rows === 1 && area.columns === 1 ? (cells[0]?.[0] ?? null) : cells;
  }

  private call(name: string): Value {
    this.expect(/\(/y);
    const given: (Value | undefined)[] = [];
    do {
      given.push(/[,)]/.test(this.text.charAt(this.position)) ? undefined : this.comparison());
    } while (this.take(/,/y));
    this.expect(/\)/y);
    const own = name.startsWith('TARGET.') && [...worksheetFunctions, probe].find(({ id }) => `TARGET.${id}` === name);
    if (own) {
      return own.call(...given.map((value) => (value === undefined ? null : gridOf(value)))) as Value;
    }
    const run = functions[name];
    if (!run) throw { error: '#NAME?' };
    return safely(() => run(given.map((value) => value ?? null)));
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }

  private expect(pattern: RegExp): void {
    if (!this.take(pattern)) throw { error: '#NAME?' };
  }
}

const functions: Readonly<Record<string, (given: Value[]) => Value>> = {
  SUM: (given) => sum(given.flatMap(flat)),
  COUNT: (given) => given.flatMap(flat).filter((cell) => typeof cell === 'number').length,
  ISNUMBER: ([value]) => typeof one(value) === 'number',
  MIN: (given) => Math.min(...given.flatMap(flat).map(number)),
  MAX: (given) => Math.max(...given.flatMap(flat).map(number)),
  OR: (given) => given.flatMap(flat).some((cell) => Boolean(cell)),
  AND: (given) => given.flatMap(flat).every((cell) => Boolean(cell)),
  N: ([value]) => (typeof one(value) === 'number' ? one(value) : 0),
  IFERROR: ([value, instead]) => (isCellError(one(value)) ? (instead ?? null) : (value ?? null)),
  INDEX: ([values, row, column]) => {
    const grid = gridOf(values ?? null);
    const [down, across] = [number(one(row)), column === null || column === undefined ? null : number(one(column))];
    // row 0 is the whole column
    if (down === 0 && across !== null) return grid.map((line) => [line[across - 1] ?? null]);
    const cell = across === null ? flat(values)[down - 1] : grid[down - 1]?.[across - 1];
    return cell === undefined ? { error: '#REF!' } : cell;
  },
  // the last number not above the value, or with 0 the place that holds it
  MATCH: ([value, list, kind]) => {
    const cells = flat(list);
    const wanted = number(one(value));
    const exact = kind !== undefined && kind !== null;
    const below = (cell: Cell) => typeof cell === 'number' && cell <= wanted;
    const at = exact ? cells.indexOf(wanted) : cells.map(below).lastIndexOf(true);
    return at < 0 ? { error: '#N/A' } : at + 1;
  },
  ROUNDUP: ([value, digits]) => {
    const scale = 10 ** number(one(digits));
    return Math.ceil(number(one(value)) * scale) / scale;
  },
  ABS: ([value]) => Math.abs(number(one(value))),
  ROUND: ([value, digits]) => round(number(one(value)), number(one(digits))),
  DATE: ([year, month, day]) => serialOf(number(one(year)), number(one(month)), number(one(day))) ?? { error: '#NUM!' },
  YEAR: ([day]) => dateOf(number(one(day))).year,
  MONTH: ([day]) => dateOf(number(one(day))).month,
  WEEKDAY: ([day]) => weekdayOf(number(one(day))),
  INT: ([value]) => Math.floor(number(one(value))),
  CHOOSE: ([which, ...choices]) => {
    const columns = flat(which).map((index) => gridOf(choices[number(index) - 1] ?? null));
    return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]?.[0] ?? null));
  },
  SUMPRODUCT: ([first, second]) => {
    const others = second === undefined ? null : flat(second);
    return sum(flat(first).map((value, index) => number(value) * (others === null ? 1 : number(others[index] ?? 0))));
  },
  SUBSTITUTE: ([text, old, by]) => textOf(one(text)).replace(textOf(one(old)), () => textOf(one(by))),
  SEQUENCE: ([rows]) => Array.from({ length: number(one(rows)) }, (_, index) => [index + 1]),
  EDATE: ([day, months]) => edate(number(one(day)), number(one(months))),
  COUNTIFS: (given) =>
    flat(given[0]).filter((_, row) =>
      given.every((range, index) => index % 2 === 1 || matches(flat(range)[row] ?? null, one(given[index + 1]))),
    ).length,
  IF: ([test, yes, no]) => {
    const tests = gridOf(test ?? null);
    if (tests.length === 1 && tests[0]!.length === 1) return one(test) ? (yes ?? null) : (no ?? null);
    // constants that put columns side by side
    const [first, second] = [gridOf(yes ?? null), gridOf(no ?? null)];
    const at = (grid: Grid, row: number, column: number) =>
      grid[row]?.[Math.min(column, (grid[0]?.length ?? 1) - 1)] ?? null;
    return Array.from({ length: Math.max(first.length, second.length) }, (_, row) =>
      tests[0]!.map((chosen, column) => at(chosen ? first : second, row, column)),
    );
  },
  SUMIFS: ([values, ...rest]) => {
    const kept = flat(values).filter((_, row) =>
      rest.every((range, index) => index % 2 === 1 || matches(flat(range)[row] ?? null, one(rest[index + 1]))),
    );
    return sum(kept);
  },
};

function edate(serial: number, months: number): number {
  const { year, month, day } = dateOf(serial);
  const count = year * 12 + month - 1 + months;
  const [then, at] = [Math.floor(count / 12), (count % 12) + 1];
  return serialOf(then, at, Math.min(day, monthLength(then, at)))!;
}

/** A criterion of SUMIFS: an operator, then a number or a pattern in any case; a text that is a number matches numbers. */
function matches(cell: Cell, criterion: Cell): boolean {
  const [, sign = '=', rest = ''] = /^(<=|>=|<>|[<>=])?(.*)$/s.exec(textOf(criterion)) ?? [];
  if (rest.trim() !== '' && Number.isFinite(Number(rest))) {
    const found = typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : cell;
    return typeof found === 'number' && compare(sign, found, Number(rest));
  }
  const pattern = rest.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\])/g, (_, plain, wild, special) =>
    plain ? `\\${plain}` : wild ? (wild === '*' ? '.*' : '.') : `\\${special}`,
  );
  const same = typeof cell === 'string' && new RegExp(`^${pattern}$`, 'is').test(cell);
  return sign === '<>' ? !same : sign === '=' && (same || (rest === '' && cell === null));
}

/** A blank cell is "" beside a text and 0 beside a number. */
function blankBeside(other: Cell): Cell {
  return typeof other === 'string' ? '' : 0;
}

function compare(sign: string, a: Cell, b: Cell): boolean {
  if (typeof a !== typeof b) return sign === '<>';
  const [x, y] = [a as number, b as number];
  if (sign === '=') return x === y;
  if (sign === '<>') return x !== y;
  return sign === '<' ? x < y : sign === '<=' ? x <= y : sign === '>' ? x > y : x >= y;
}

/** Half away from zero on the decimal that 15 digits show. */
function round(value: number, digits: number): number {
  const shown = Number(Math.abs(value).toPrecision(15));
  const whole = Math.floor(Number(`${shown}e${digits}`) + 0.5);
  return Math.sign(value) * Number(`${whole}e${-digits}`) + 0;
}

function sum(cells: readonly Cell[]): number {
  for (const cell of cells) if (isCellError(cell)) throw cell;
  return cells.reduce<number>((total, cell) => total + (typeof cell === 'number' ? cell : 0), 0);
}

function each(a: Value, b: Value, combine: (a: Cell, b: Cell) => Cell): Value {
  if (!Array.isArray(a) && !Array.isArray(b)) return safely(() => combine(a as Cell, b as Cell));
  const [left, right] = [gridOf(a), gridOf(b)];
  const at = (grid: Grid, row: number, column: number) =>
    grid[Math.min(row, grid.length - 1)]?.[Math.min(column, (grid[0]?.length ?? 1) - 1)] ?? null;
  const rows = Math.max(left.length, right.length);
  const columns = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      safely(() => combine(at(left, row, column), at(right, row, column))),
    ),
  );
}

/** An error is a value: IF may pass it by. */
function safely<T extends Value>(run: () => T): T | CellError {
  try {
    return run();
  } catch (error) {
    if (isCellError(error)) return error;
    throw error;
  }
}

function gridOf(value: Value): Grid {
  return Array.isArray(value) ? (value as Grid) : [[value as Cell]];
}

function flat(value: Value | undefined): Cell[] {
  return value === undefined ? [] : gridOf(value).flat();
}

function one(value: Value | undefined): Cell {
  return flat(value)[0] ?? null;
}

function number(value: Cell): number {
  if (isCellError(value)) throw value;
  if (typeof value === 'string') throw { error: '#VALUE!' };
  return Number(value);
}

function textOf(value: Cell): string {
  if (isCellError(value)) throw value;
  return value === null ? '' : String(value);
}
