import { payout } from '../../../src/functions/payout';
import type { CellInput } from '../../../src/sheet/draft';
import type { SheetContent } from '../../../src/workbook/content';
import { fileOf } from '../../workbench/contract-file';
import { chooseFile } from '../../workbench/running-workbench';
import type { Load } from './run-load';
import { workbenchUnderLoad, type Exposed } from './workbench-load';

const SHEETS = 40;
const ROWS = 5_000;
const BANDS = [
  [0, 0.02],
  [1, 0.05],
  [1.2, 0.08],
];
const TARGET = 50_000;

/**
 * A workbook of 40 sheets in which 5,000 cells each hold a formula of their own: what a person is paid, by a target that
 * stands in one cell and is changed in each cycle.
 */
export const cellByCell = () =>
  recalculations({
    driver: TARGET,
    rest: BANDS,
    row: (row) => [salesOf(row), { formula: `=TARGET.PAYOUT(A${row + 2},Total!$A$1,Total!$A$2:$B$4)` }],
    next: (cycle) => TARGET + cycle * 10,
    columnOf: (target) => Array.from({ length: ROWS }, (_, row) => paid(salesOf(row), target)),
    most: 15_000,
    growth: 20_000,
  });

/** The same sheets with one formula each, which spills over 5,000 cells: a total split over as many rows. */
export const spilled = () =>
  recalculations({
    driver: 1_000_000,
    rest: [],
    row: (row) => [salesOf(row), row === 0 ? { formula: `=TARGET.DECOMPOSE(Total!$A$1,A2:A${ROWS + 1})` } : null],
    next: (cycle) => 1_000_000 + cycle * 997,
    sum: (total) => total,
    most: 30_000,
    growth: 20_000,
  });

interface Recalculation {
  /** The cell that all others depend on. */
  readonly driver: number;
  readonly rest: readonly (readonly number[])[];
  readonly row: (row: number) => readonly CellInput[];
  readonly next: (cycle: number) => number;
  /** What the second column of each sheet must show, or add up to. */
  readonly columnOf?: (driver: number) => readonly number[];
  readonly sum?: (driver: number) => number;
  readonly most: number;
  readonly growth: number;
}

async function recalculations({ driver, rest, row, next, columnOf, sum, most, growth }: Recalculation): Promise<Load> {
  // without headings it would be no table, and the workbench opens none without
  const rows = [['Sales', 'Pay'], ...Array.from({ length: ROWS }, (_, index) => row(index))];
  const sheets: SheetContent[] = [{ name: 'Total', cells: [[driver], ...rest] }];
  for (let number = 1; number <= SHEETS; number++) sheets.push({ name: `Region ${number}`, cells: rows });
  const bytes = await fileOf({ sheets });
  const open = await workbenchUnderLoad();
  const { page } = open;
  await chooseFile(page, 'load.xlsx', bytes);
  await page
    .getByRole('status')
    .getByText('load.xlsx', { exact: false })
    .getByText('is open')
    .waitFor({ timeout: 300_000 });
  return {
    ...open,
    cycle: async (cycle) => {
      const value = next(cycle);
      const whole = sum !== undefined || cycle === 1 || cycle % 10 === 0;
      const columns = await page.evaluate(recalculate, { value, sheets: SHEETS, rows: ROWS, whole });
      for (const [at, column] of columns.entries()) {
        const wanted = columnOf?.(value);
        const right = wanted
          ? column.values.every((shown, index) => Math.abs(Number(shown) - wanted[column.first + index]!) < 1e-6)
          : sum?.(value) === column.sum;
        if (!right) throw new Error(`Region ${at + 1} does not follow ${value}`);
      }
    },
    most,
    growth,
  };
}

/**
 * In the page: changes the cell that all depend on, and answers what the sheets show then: in every tenth cycle and where
 * a sum is wanted all rows, else the last three, which are computed by the same formulas as the others.
 */
async function recalculate({
  value,
  sheets,
  rows,
  whole,
}: {
  value: number;
  sheets: number;
  rows: number;
  whole: boolean;
}) {
  const { port } = (window as Exposed).targetry;
  await port.write({ sheet: 'Total', row: 0, column: 0, rows: 1, columns: 1 }, [[value]]);
  const columns: { sum: number; first: number; values: readonly unknown[] }[] = [];
  for (let number = 1; number <= sheets; number++) {
    const first = whole ? 0 : rows - 3;
    const area = { sheet: `Region ${number}`, row: 1 + first, column: 1, rows: rows - first, columns: 1 };
    const { values } = await port.read(area);
    const flat = values.map(([cell]) => cell);
    columns.push({ sum: flat.reduce<number>((so, cell) => so + Number(cell), 0), first, values: flat });
  }
  return columns;
}

function salesOf(row: number): number {
  return 20_000 + ((row * 7919) % 60_000);
}

/** The same function outside of the grid. */
function paid(sales: number, target: number): number {
  const answer = payout.call(sales, target, BANDS);
  if ('error' in answer) throw new Error(answer.text);
  return Number(answer[0]?.[0]);
}
