import type { Numbers } from './column-cells';
import type { Cell, Grid } from './grid';
import { isBlank } from './is-blank';
import { longerPeriods } from './longer-periods';
import { totalLabel } from './total-label';

/** A row that holds totals, subtotals or averages of others, or parts of the row above it ("其中：新客户"). */
export interface TotalRow {
  /** Index of the line. */
  readonly line: number;
  /** What it could be the sum of; [] for averages, parts, and rows whose sums come below them. */
  readonly sums: readonly Sums[];
  /** Whether it may be the sum of all body lines that follow: nothing stands above it. */
  readonly leads: boolean;
}

/** Sums of lines, one for each column; and over how many lines. */
export interface Sums {
  readonly of: 'all' | 'since' | 'totals' | 'shown' | 'nested';
  readonly lines: number;
  readonly values: readonly number[];
}

/**
 * Finds the rows that hold totals, subtotals or averages of others, so that nothing is counted twice.
 *
 * A label decides where it is sure. Where it only may be one ("North Total", "Total Wine & More"), and where the last
 * row has numbers but no label at all, the row is a total if its numbers are sums of the rows above: of all of them, of
 * those since the subtotal before, or of the subtotals. In a column of months, a quarter is a total of those above it.
 *
 * @param lines rows of a table below its heading, titles and blank rows left out
 * @param numbers those of each column of the lines; `null` for columns without any
 * @param isHidden whether a line is hidden: a total may be that of the lines shown
 */
export function findTotalRows(
  lines: Grid,
  columns: readonly number[],
  numbers: readonly (Numbers | null)[],
  isHidden: (line: number) => boolean,
): TotalRow[] {
  const longer = longerPeriods(lines, columns, numbers);
  const sums = new RunningSums(numbers);
  const found: TotalRow[] = [];
  for (let line = 0; line < lines.length; line++) {
    const { verdict, labels } = look(lines[line]!, columns, numbers, line);
    const mayEnd = labels === 0 && line === lines.length - 1 && line > 1;
    if (verdict === 'sure' || longer.has(line) || ((verdict === 'maybe' || mayEnd) && sums.match(line))) {
      found.push({ line, sums: sums.candidates(line), leads: sums.isEmpty() });
      sums.close(line);
    } else if (verdict === 'aside') {
      found.push({ line, sums: [], leads: false });
    } else {
      sums.add(line, isHidden(line));
    }
  }
  return found;
}

type Verdict = 'no' | 'maybe' | 'sure' | 'aside';

function look(cells: readonly Cell[], columns: readonly number[], numbers: readonly (Numbers | null)[], line: number) {
  let verdict = 'no' as Verdict;
  let labels = 0;
  let english = false;
  for (let position = 0; position < columns.length; position++) {
    const cell = cells[columns[position]!];
    if (typeof cell !== 'string' || isBlank(cell) || !Number.isNaN(numbers[position]?.[line] ?? NaN)) continue;
    labels += 1;
    if (verdict === 'sure') continue;
    if (labels === 1 && ASIDE.test(cell)) verdict = 'aside';
    else {
      const own = totalLabel(cell);
      if (own === 'no') continue;
      verdict = own === 'sure' && AVERAGE.test(cell) ? 'aside' : own;
      english = /^[a-z]/i.test(cell);
    }
  }
  // "Total" beside two more labels may be a customer of that name: there its numbers must prove it.
  if (verdict === 'sure' && english && labels > 2) verdict = 'maybe';
  return { verdict, labels };
}

const AVERAGE = /平\s*均|均\s*值|average|avg/i;
/** Part of the row above, which holds it already. */
const ASIDE = /^\s*(?:其中|of which\b|thereof\b)/i;

/** What a total could be: the sum of all rows so far, of those since the last total, or of the totals so far. */
class RunningSums {
  private readonly all: Float64Array;
  private readonly shown: Float64Array;
  private readonly since: Float64Array;
  private readonly totals: Float64Array;
  /** What all sums were after each of the last totals. */
  private readonly bounds: { readonly lines: number; readonly values: Float64Array }[] = [];
  private counts = { all: 0, shown: 0, since: 0, totals: 0 };

  constructor(private readonly numbers: readonly (Numbers | null)[]) {
    const zeros = () => new Float64Array(numbers.length);
    [this.all, this.shown, this.since, this.totals] = [zeros(), zeros(), zeros(), zeros()];
  }

  isEmpty(): boolean {
    return this.counts.all === 0;
  }

  add(line: number, hidden: boolean): void {
    const { counts } = this;
    counts.all += 1;
    counts.since += 1;
    if (!hidden) counts.shown += 1;
    for (let column = 0; column < this.numbers.length; column++) {
      const number = this.numbers[column]?.[line] ?? NaN;
      if (Number.isNaN(number)) continue;
      this.all[column]! += number;
      this.since[column]! += number;
      if (!hidden) this.shown[column]! += number;
    }
  }

  close(line: number): void {
    if (this.isEmpty()) return;
    this.bounds.push({ lines: this.counts.all, values: this.all.slice() });
    if (this.bounds.length > MOST_BOUNDS) this.bounds.shift();
    this.since.fill(0);
    this.counts.since = 0;
    this.counts.totals += 1;
    for (let column = 0; column < this.numbers.length; column++) {
      const number = this.numbers[column]?.[line] ?? NaN;
      if (!Number.isNaN(number)) this.totals[column]! += number;
    }
  }

  /**
   * What a row may be the sum of. Where that is none of the plain sums, it may be that of all rows since an earlier total, as
   * in a table of three levels.
   */
  candidates(line: number): Sums[] {
    const plain = this.snapshot();
    if (plain.some(({ values }) => this.agree(line, values))) return plain;
    const nested = this.bounds
      .map(({ lines, values }): Sums => ({
        of: 'nested',
        lines: this.counts.all - lines,
        values: Array.from(values, (value, column) => this.all[column]! - value),
      }))
      .filter(({ lines, values }) => lines > 0 && this.agree(line, values));
    return [...plain, ...nested];
  }

  /** Whether at least half of the numbers of a row are these sums. */
  private agree(line: number, sums: readonly number[]): boolean {
    let [same, count] = [0, 0];
    for (let column = 0; column < this.numbers.length; column++) {
      const number = this.numbers[column]?.[line] ?? NaN;
      if (Number.isNaN(number)) continue;
      count += 1;
      if (isNear(number, sums[column]!)) same += 1;
    }
    return count > 0 && same * 2 >= count;
  }

  private snapshot(): Sums[] {
    const kinds = ['since', 'all', 'totals', 'shown'] as const;
    return kinds
      .filter((of) => this.counts[of] > 0 && (of !== 'shown' || this.counts.shown < this.counts.all))
      .map((of) => ({ of, lines: this.counts[of], values: [...this[of]] }));
  }

  /** All filled numbers but rates and prices are sums; at least half of them must be. A row of zeros proves nothing. */
  match(line: number): boolean {
    if (this.counts.all < 2) return false;
    return [this.all, this.since, this.totals, this.shown].some((sums) => {
      let [same, proof, count] = [0, false, 0];
      for (let column = 0; column < this.numbers.length; column++) {
        const number = this.numbers[column]?.[line] ?? NaN;
        if (Number.isNaN(number)) continue;
        count += 1;
        if (!isNear(number, sums[column]!)) continue;
        same += 1;
        if (number !== 0) proof = true;
      }
      return proof && same * 2 >= count;
    });
  }
}

const MOST_BOUNDS = 200;

/** Whether two sums are the same but for the noise of floating numbers. */
export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
}
