import type { Cell, Grid } from './grid';
import { isBlank } from './is-blank';
import { readNumber } from './number-text';
import { totalLabel } from './total-label';

/**
 * Finds the rows among body rows that hold totals, subtotals or averages of others, so that nothing is counted twice.
 *
 * A label decides where it is sure. Where it only may be one ("North Total", "Total Wine & More"), and where the last
 * row has numbers but no label at all, the row is a total if its numbers are sums of the rows above: of all of them, of
 * those since the subtotal before, or of the subtotals.
 *
 * @param rows body rows of a table, without its heading
 * @returns indices into `rows`, ascending
 */
export function findTotalRows(rows: Grid): number[] {
  const sums = new RunningSums();
  const found: number[] = [];
  rows.forEach((row, index) => {
    const verdicts = new Set(row.map((cell) => (typeof cell === 'string' ? verdictOn(cell, row) : 'no')));
    const numbers = row.map(numberIn);
    const unlabelledEnd = index === rows.length - 1 && index > 1 && !row.some(isLabel);
    if (verdicts.has('sure') || ((verdicts.has('maybe') || unlabelledEnd) && sums.equal(numbers))) {
      found.push(index);
      sums.close(numbers);
    } else {
      sums.add(numbers);
    }
  });
  return found;
}

/** "Total" beside two more labels may be a customer of that name: there its numbers must prove it. */
function verdictOn(label: string, row: readonly Cell[]): ReturnType<typeof totalLabel> {
  const verdict = totalLabel(label);
  return verdict === 'sure' && /^[a-z]/i.test(label) && row.filter(isLabel).length > 2 ? 'maybe' : verdict;
}

function isLabel(cell: Cell): boolean {
  return typeof cell === 'string' && !isBlank(cell) && readNumber(cell) === undefined;
}

function numberIn(cell: Cell): number | null {
  return typeof cell === 'number' ? cell : typeof cell === 'string' ? (readNumber(cell) ?? null) : null;
}

type Numbers = readonly (number | null)[];

/** What a total could be: the sum of all rows so far, of those since the last total, or of the totals so far. */
class RunningSums {
  private readonly all: number[] = [];
  private readonly since: number[] = [];
  private readonly totals: number[] = [];
  private rows = 0;

  add(numbers: Numbers): void {
    this.rows += 1;
    addTo(this.all, numbers);
    addTo(this.since, numbers);
  }

  close(numbers: Numbers): void {
    this.since.length = 0;
    addTo(this.totals, numbers);
  }

  /** All filled numbers but rates and prices are sums; at least half of them must be. A row of zeros proves nothing. */
  equal(numbers: Numbers): boolean {
    if (this.rows < 2) return false;
    return [this.all, this.since, this.totals].some((sums) => {
      let same = 0;
      let proof = false;
      let count = 0;
      numbers.forEach((number, column) => {
        if (number === null) return;
        count += 1;
        if (!near(number, sums[column] ?? 0)) return;
        same += 1;
        if (number !== 0) proof = true;
      });
      return proof && same * 2 >= count;
    });
  }
}

function addTo(sums: number[], numbers: Numbers): void {
  numbers.forEach((number, column) => {
    sums[column] = (sums[column] ?? 0) + (number ?? 0);
  });
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
}
