import type { Area } from '../../src/sheet/address';
import { parseArea } from '../../src/sheet/parse-area';
import { isCellError, type Cell, type Grid } from '../../src/sheet/grid';
import type { Evaluate } from '../../src/workbook/memory-calculation';

/**
 * As much of a formula language as the tests need: numbers, texts, references (to other sheets too), + - * /, and the
 * functions SUM and SEQUENCE. What it doesn't know is `#NAME?`.
 */
export const evaluate: Evaluate = (formula, at, read) => {
  try {
    const parser = new Parser(formula.slice(1), at, read);
    const result = parser.expression();
    if (!parser.atEnd()) return { error: '#NAME?' };
    return result;
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
  ) {}

  atEnd(): boolean {
    return this.position >= this.text.length;
  }

  expression(): Cell | Grid {
    let left = this.term();
    for (let sign = this.take(/[+-]/y); sign; sign = this.take(/[+-]/y)) {
      const right = number(this.term());
      left = sign === '+' ? number(left) + right : number(left) - right;
    }
    return left;
  }

  private term(): Cell | Grid {
    let left = this.factor();
    for (let sign = this.take(/[*/]/y); sign; sign = this.take(/[*/]/y)) {
      const right = number(this.factor());
      if (sign === '/' && right === 0) throw { error: '#DIV/0!' };
      left = sign === '*' ? number(left) * right : number(left) / right;
    }
    return left;
  }

  private factor(): Cell | Grid {
    const digits = this.take(/\d+(\.\d+)?(e[+-]?\d+)?/iy);
    if (digits) return Number(digits);
    const quoted = this.take(/"(?:[^"]|"")*"/y);
    if (quoted) return quoted.slice(1, -1).replaceAll('""', '"');
    const name = this.take(/[A-Z]+(?=\()/iy)?.toUpperCase();
    if (name) return this.call(name);
    const reference = this.take(
      /(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/iuy,
    );
    if (reference) return this.refer(reference);
    throw { error: '#NAME?' };
  }

  private call(name: string): Cell | Grid {
    this.take(/\(/y);
    const argument = this.expression();
    if (!this.take(/\)/y)) throw { error: '#NAME?' };
    if (name === 'SUM')
      return flat(argument).reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0);
    if (name === 'SEQUENCE') return Array.from({ length: number(argument) }, (_, index) => [index + 1]);
    throw { error: '#NAME?' };
  }

  private refer(reference: string): Cell | Grid {
    const area = parseArea(reference, this.at.sheet);
    if (!area) throw { error: '#REF!' };
    const values = this.read(area);
    const only = values.length === 1 && values[0]?.length === 1 ? values[0][0] : undefined;
    return only === undefined ? values : only;
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }
}

function flat(value: Cell | Grid): readonly Cell[] {
  return Array.isArray(value) ? (value as Grid).flat() : [value as Cell];
}

function number(value: Cell | Grid): number {
  const cell = Array.isArray(value) ? (value as Grid)[0]?.[0] : (value as Cell);
  if (cell == null) return 0;
  if (isCellError(cell)) throw cell;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (typeof cell === 'number') return cell;
  throw { error: '#VALUE!' };
}
