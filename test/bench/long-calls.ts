type Arguments = readonly unknown[];

/** A call of each function with lists of that many rows (CROSS: cells; PHASE: at most 100 years of days). */
export const longCalls: Readonly<Record<string, (rows: number) => Arguments>> = {
  DECOMPOSE: (rows) => [rows * 137, decimals(rows)],
  CASCADE: (rows) => [rows * 137, table(rows, (row) => [`r${row % 10}`, `c${row % 100}`, `p${row}`]), decimals(rows)],
  CROSS: (cells) => {
    const totals = whole(Math.floor(Math.sqrt(cells)));
    return [
      totals,
      [...totals].reverse(),
      table(totals.length, (row) => totals.map((_, column) => uneven(row + column))),
    ];
  },
  SCORE: (rows) => [table(rows, (row) => [uneven(row), uneven(row + 1), uneven(row + 2)]), [[0.5, 0.3, 0.2]]],
  RECONCILE: (rows) => [whole(rows), whole(rows).reverse()],
  GOALS: (rows) => [decimals(rows)],
  WORKDAYS: (rows) => [FROM, FROM + 364, table(rows, (row) => [FROM + (row % 300)])],
  SEASONALITY: (rows) => [whole(rows)],
  PHASE: (rows) => [1e7, FROM, FROM + Math.min(rows, 36_525) - 1, 'day'],
  PACE: (rows) => [whole(rows), decimals(rows), FROM + 162, null, null, 'CN'],
  LANDING: (rows) => [rows * 100, table(rows, (row) => [FROM + (row % 160), uneven(row)]), FROM + 162, 'year', 'CN'],
  CATCHUP: (rows) => [whole(rows), whole(rows / 2)],
  PROJECT: (rows) => [decimals(rows), 12],
  BRIDGE: (rows) => [
    table(rows, (row) => [uneven(row), uneven(row + 1), uneven(row + 2)]),
    table(rows, (row) => [uneven(row + 3), uneven(row + 4), uneven(row + 5)]),
  ],
  PVM: (rows) => [whole(rows), decimals(rows), whole(rows).reverse(), decimals(rows).reverse()],
  RATEMIX: (rows) => [whole(rows), rates(rows), whole(rows).reverse(), rates(rows).reverse()],
  HOTSPOT: (rows) => [
    [['region', 'product'], ...table(rows, (row) => [`r${row % 7}`, `p${row % 5_000}`])],
    decimals(rows),
    table(rows, (row) => [uneven(row) * (row % 7 === 0 ? 2 : 1)]),
  ],
  WATCH: (rows) => [decimals(rows)],
  FUNNEL: (rows) => [100, table(rows, () => [1 - 1e-7])],
  BOTTLENECK: (rows) => [table(rows + 1, () => [5]), table(rows, (row) => [row === 9 ? 1 : 0.99])],
  TIER: (rows) => [decimals(rows)],
  CUSTOMERS: (rows) => [
    table(rows, (row) => [`customer ${row % (rows / 4)}`]),
    table(rows, (row) => [FROM - 700 + ((row * 37) % 900)]),
    FROM,
    FROM + 364,
  ],
  PAYOUT: (rows) => [
    whole(rows),
    whole(rows).reverse(),
    [
      [0.8, 0.01],
      [1, 0.02],
    ],
  ],
  CHECK: (cells) => [
    [
      ['团队', ...MONTHS],
      ...table(cells / 13, (row) => [`${row}队`, ...MONTHS.map((_, month) => uneven(row + month))]),
    ],
  ],
  EXPLAIN: (rows) => [
    rows * 500,
    rows * 400,
    table(rows, (row) => [`区域 ${row}`]),
    table(rows, (row) => [-uneven(row)]),
  ],
};

const FROM = 46_023;
const MONTHS = Array.from({ length: 12 }, (_, month) => `${month + 1}月`);

function uneven(row: number): number {
  return ((row * 2_654_435_761) % 1_000) + 1;
}

function table(rows: number, cellsOf: (row: number) => unknown[]): unknown[][] {
  return Array.from({ length: rows }, (_, row) => cellsOf(row));
}

const whole = (rows: number) => table(rows, (row) => [uneven(row)]);
const decimals = (rows: number) => table(rows, (row) => [uneven(row) + (row % 100) / 100]);
const rates = (rows: number) => table(rows, (row) => [uneven(row) / 1_001]);
