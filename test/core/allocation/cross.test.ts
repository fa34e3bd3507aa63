import fc from 'fast-check';
import { cross, type CrossOptions } from '../../../src/core/allocation/cross';
import { bestRounding, canBeFilled, plainFit, type SmallTable } from './cross/reference';

/** Amounts as rows, or the failure. */
const fill = (rows: readonly number[], columns: readonly number[], options?: CrossOptions) => {
  const result = cross(rows, columns, options);
  return result.ok ? inRows(result.value.amounts, columns.length) : result.failure;
};
const inRows = (cells: ArrayLike<number>, columns: number) =>
  Array.from({ length: cells.length / columns }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells[row * columns + column]!),
  );
const filled = (table: SmallTable, options?: CrossOptions) => {
  const result = cross(table.rows, table.columns, { seed: table.seed.flat(), ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  const { amounts, fitted } = result.value;
  return { amounts: inRows(amounts, table.columns.length), fitted: inRows(fitted, table.columns.length) };
};
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const transposed = <T>(table: readonly (readonly T[])[]) =>
  table[0]!.map((_, column) => table.map((row) => row[column]!));
const distance = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]) =>
  sum(a.flatMap((row, r) => row.map((value, c) => (value - b[r]![c]!) ** 2)));

/** Totals that fit together come from adding up a table of units. */
const totalsOf = (units: readonly (readonly number[])[]) => ({
  rows: units.map(sum),
  columns: transposed(units).map(sum),
});
const grid = <T>(value: fc.Arbitrary<T>, most = 4) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
const cell = fc.record({
  units: fc.oneof(fc.constant(0), fc.nat(9), fc.nat(2_000)),
  seed: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.01, max: 50, noNaN: true })),
});
/** Any totals and seed: often the zeros leave no room for the totals. */
const anyTable = grid(cell).map((cells): SmallTable => ({
  ...totalsOf(cells.map((row) => row.map(({ units }) => units))),
  seed: cells.map((row) => row.map(({ seed }) => seed)),
}));
/** A table that can be filled: where there are units there is a seed. */
const goodTable = grid(cell).map((cells): SmallTable => ({
  ...totalsOf(cells.map((row) => row.map(({ units, seed }) => (seed === 0 ? 0 : units)))),
  seed: cells.map((row) => row.map(({ seed }) => seed)),
}));

describe('worked examples', () => {
  test('ties go to the earlier cell', () => {
    expect(fill([5, 5], [5, 5])).toEqual([
      [3, 2],
      [2, 3],
    ]);
    expect(fill([1, 1, 1], [1, 1, 1])).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  test('the closest rounding is taken: 12.4 goes up where that saves more elsewhere', () => {
    // By hand: x(x + 28)·... the odds ratio 3 of the seed gives 17.574, 12.426; 22.426, 47.574. Up-down-down-up is off
    // by 0.426 four times, down-up-up-down by 0.574 four times.
    expect(fill([30, 70], [40, 60], { seed: [1, 1, 1, 3] })).toEqual([
      [18, 12],
      [22, 48],
    ]);
  });

  test('the census example of Bishop, Fienberg and Holland, with zeros, is fitted as in R', () => {
    // R 4.2.2: loglin(table, list(1, 2), start = seed, fit = TRUE, eps = 1e-12), test/core/allocation/cross/census.R
    const seed = [
      1306, 83, 0, 619, 765, 3, 263, 1194, 9, 173, 1372, 28, 171, 1393, 51, 159, 1372, 81, 208, 1350, 108, 1116, 4100,
      2329,
    ];
    const expected = [
      1325.2679951715, 86.7320048285, 0, 615.5569615307, 783.3931923823, 3.049846087, 253.9374826936, 1187.1788427362,
      8.8836745702, 165.127194772, 1348.550986778, 27.32181845, 173.4130590036, 1454.7138214408, 52.8731195557,
      147.213984848, 1308.1176799442, 76.6683352078, 202.3270799496, 1352.2755851999, 107.3973348506, 1105.1562420311,
      4181.0378866901, 2357.8058712788,
    ];
    const result = cross([1412, 1402, 1450, 1541, 1681, 1532, 1662, 7644], [3988, 11702, 2634], { seed });
    if (!result.ok) throw new Error(result.failure.code);
    result.value.fitted.forEach((value, index) => expect(Math.abs(value - expected[index]!)).toBeLessThan(1e-8));
  });

  test('a row or column of 0 is 0, and a single row is the column totals', () => {
    expect(fill([0, 4], [1, 3], { seed: [1, 1, 1, 1] })).toEqual([
      [0, 0],
      [1, 3],
    ]);
    expect(fill([0, 0], [0])).toEqual([[0], [0]]);
    expect(fill([6], [1, 2, 3], { seed: [9, 9, 1] })).toEqual([[1, 2, 3]]);
  });

  test('money is rounded to the unit, reductions are negated', () => {
    expect(fill([0.3, 0.6], [0.3, 0.6])).toEqual([
      [0.1, 0.2],
      [0.2, 0.4],
    ]);
    expect(fill([-50, -50], [-50, -50], { unit: 10, seed: [1, 1, 1, 1] })).toEqual([
      [-30, -20],
      [-20, -30],
    ]);
  });

  test('cells that must be empty are found beforehand, so that fitting does not creep towards them', () => {
    const result = cross([1_000, 2_000], [1_000, 2_000], { seed: [1, 1, 0, 1] });
    if (!result.ok) throw new Error(result.failure.code);
    expect([...result.value.amounts]).toEqual([1_000, 0, 0, 2_000]);
    expect(result.value.sweeps).toBeLessThan(5);
  });

  test('parts of a table that hardly depend on each other are fitted all the same', () => {
    // Sweeps alone would need millions. With x in cell 2 the others follow, and x (x + 1) = 1e-12 (1e6 − x)².
    const x = (-(1 + 2e-6) + Math.sqrt((1 + 2e-6) ** 2 + 4 * (1 - 1e-12))) / (2 * (1 - 1e-12));
    const result = cross([1e6, 1e6 + 1], [1e6 + 1, 1e6], { seed: [1, 1e-6, 1e-6, 1] });
    if (!result.ok) throw new Error(result.failure.code);
    const expected = [1e6 - x, x, 1 + x, 1e6 - x];
    result.value.fitted.forEach((value, cell) => expect(Math.abs(value - expected[cell]!)).toBeLessThan(1e-6));
    expect([...result.value.amounts]).toEqual([999_999, 1, 2, 999_999]);
    expect(result.value.sweeps).toBeLessThan(100);
  });

  test('totals up to 2^53 units are exact', () => {
    const most = Number.MAX_SAFE_INTEGER;
    for (const seed of [undefined, [3, 1, 1, 2, 7, 1], [1e-9, 1, 1, 1e9, 5, 1]]) {
      const result = cross([most - 12_345, 12_345], [1, (most - 1) / 3, most - 1 - (most - 1) / 3], { seed });
      if (!result.ok) throw new Error(JSON.stringify(result.failure));
      const amounts = inRows(Array.from(result.value.amounts), 3).map((row) => row.map(BigInt));
      const add = (values: readonly bigint[]) => Number(values.reduce((total, value) => total + value, 0n));
      expect(amounts.map(add)).toEqual([most - 12_345, 12_345]);
      expect(transposed(amounts).map(add)).toEqual([1, (most - 1) / 3, most - 1 - (most - 1) / 3]);
      expect(Math.min(...result.value.amounts)).toBeGreaterThanOrEqual(0);
    }
  });

  test('seeds of all sizes have the proportions of their decimals', () => {
    const tame = fill([60, 40], [50, 50], { seed: [2, 1, 1, 1] });
    expect(fill([60, 40], [50, 50], { seed: [2e300, 1e300, 1e300, 1e300] })).toEqual(tame);
    expect(fill([60, 40], [50, 50], { seed: [2e-300, 1e-300, 1e300, 1e300] })).toEqual(tame);
    // 600 orders of magnitude between the columns are beyond doubles
    expect(cross([60, 40], [50, 50], { seed: [2e-300, 1e300, 1e-300, 1e300] })).toMatchObject({
      failure: { code: 'not-converged', parameters: { argument: 'seed' } },
    });
  });
});

describe('what can not be filled', () => {
  test.each<[string, readonly number[], readonly number[], CrossOptions, object]>([
    [
      'totals that differ',
      [10, 5.5],
      [7, 8],
      {},
      {
        code: 'sums-differ',
        parameters: { argument: 'columnTotals', sum: 15, other: 'rowTotals', otherSum: 15.5, by: 0.5 },
      },
    ],
    [
      'a total of another sign',
      [10, -5],
      [2, 3],
      {},
      { code: 'signs-differ', parameters: { argument: 'rowTotals', row: 2, value: -5 } },
    ],
    [
      'a rise among reductions',
      [-10, -5],
      [-16, 1],
      {},
      { code: 'signs-differ', parameters: { argument: 'columnTotals', row: 2, value: 1 } },
    ],
    [
      'a total that is not whole',
      [10, 5.005],
      [15.005],
      {},
      { code: 'value-not-whole', parameters: { argument: 'rowTotals', row: 2, value: 5.005, unit: 0.01 } },
    ],
    [
      'a total that is no number',
      [10, NaN],
      [10],
      {},
      { code: 'not-finite', parameters: { argument: 'rowTotals', row: 2, value: 'NaN' } },
    ],
    [
      'a total beyond 2^53',
      [1e16],
      [1e16],
      {},
      { code: 'total-too-large', parameters: { argument: 'rowTotals', row: 1, total: 1e16, unit: 1 } },
    ],
    [
      'a sum beyond 2^53',
      [9e15, 9e15],
      [9e15, 9e15],
      {},
      { code: 'total-too-large', parameters: { argument: 'rowTotals', total: 1.8e16, unit: 1 } },
    ],
    ['a unit of 0', [1], [1], { unit: 0 }, { code: 'unit-not-positive', parameters: { argument: 'unit', unit: 0 } }],
    [
      'a negative seed',
      [3],
      [1, 2],
      { seed: [1, -1] },
      { code: 'negative', parameters: { argument: 'seed', row: 2, value: -1 } },
    ],
    [
      'a seed that is no number',
      [3],
      [1, 2],
      { seed: [1, Infinity] },
      { code: 'not-finite', parameters: { argument: 'seed', row: 2, value: 'Infinity' } },
    ],
    [
      'a seed of another size',
      [3],
      [1, 2],
      { seed: [1] },
      { code: 'count-wrong', parameters: { argument: 'seed', count: 1, expected: 2 } },
    ],
    [
      'a row without seed',
      [3, 4],
      [5, 2],
      { seed: [1, 1, 0, 0] },
      {
        code: 'margins-blocked',
        parameters: { argument: 'seed', side: 'rows', rows: '2', columns: '', rowSum: 4, columnSum: 0, by: 4 },
      },
    ],
    [
      'a column without seed, in cents and as a reduction',
      [-3, -4.5],
      [-5.5, -2],
      { seed: [1, 0, 1, 0] },
      {
        code: 'margins-blocked',
        parameters: { argument: 'seed', side: 'columns', rows: '', columns: '2', rowSum: 0, columnSum: -2, by: 2 },
      },
    ],
    [
      'rows that share too small a column',
      [50, 30, 20, 7],
      [40, 20, 20, 27],
      { seed: [1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1] },
      {
        code: 'margins-blocked',
        parameters: { argument: 'seed', side: 'rows', rows: '1, 2', columns: '1', rowSum: 80, columnSum: 40, by: 40 },
      },
    ],
    ['a table too large', new Array(3_000).fill(1), new Array(3_000).fill(1), {}, { code: 'too-many' }],
  ])('%s is told', (_, rows, columns, options, failure) => {
    expect(fill(rows, columns, options)).toMatchObject(failure);
  });

  test('is found exactly when some rows need more than the columns open to them hold', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const result = cross(table.rows, table.columns, { seed: table.seed.flat() });
        if (canBeFilled(table)) expect(result).toMatchObject({ ok: true });
        else expect(result).toMatchObject({ failure: { code: 'margins-blocked' } });
      }),
      { numRuns: 500 },
    );
  });
});

describe('every table that is filled', () => {
  test('has exact totals, zeros where the seed has, and floors or ceilings of the plain fit elsewhere', () => {
    fc.assert(
      fc.property(goodTable, (table) => {
        const { amounts, fitted } = filled(table);
        const plain = plainFit(table);
        fc.pre(plain !== null);
        expect(amounts.map(sum)).toEqual(table.rows);
        expect(transposed(amounts).map(sum)).toEqual(table.columns);
        amounts.forEach((row, r) =>
          row.forEach((amount, c) => {
            if (table.seed[r]![c] === 0) expect(amount).toBe(0);
            expect(Math.abs(fitted[r]![c]! - plain[r]![c]!)).toBeLessThan(1e-5);
            expect(amount).toBeGreaterThanOrEqual(Math.floor(plain[r]![c]! + 1e-5));
            expect(amount).toBeLessThanOrEqual(Math.ceil(plain[r]![c]! - 1e-5));
          }),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('is the closest rounding, ties to the earlier cell', () => {
    const small = fc.oneof(
      grid(fc.nat(3), 4).map(totalsOf),
      grid(fc.nat(60), 3).map(totalsOf),
      grid(fc.constantFrom(5, 7), 4).map(totalsOf),
    );
    fc.assert(
      fc.property(small, ({ rows, columns }) => {
        const total = sum(rows);
        const cells = rows.map((row) => columns.map((column) => (total === 0 ? 0 : (row * column) / total)));
        expect(fill(rows, columns)).toEqual(bestRounding(rows, columns, cells));
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(goodTable, (table) => {
        const { amounts, fitted } = filled(table);
        const best = bestRounding(table.rows, table.columns, fitted)!;
        expect(Math.abs(distance(amounts, fitted) - distance(best, fitted))).toBeLessThan(1e-4);
      }),
      { numRuns: 300 },
    );
  });

  test('without a seed has the proportions of a seed that is the same everywhere', () => {
    fc.assert(
      fc.property(grid(fc.nat(50)).map(totalsOf), ({ rows, columns }) => {
        const without = cross(rows, columns);
        const { amounts, fitted } = filled({ rows, columns, seed: rows.map(() => columns.map(() => 1)) });
        if (!without.ok) throw new Error(without.failure.code);
        expect(distance(fitted, inRows(without.value.fitted, columns.length))).toBeLessThan(1e-12);
        expect(distance(amounts, fitted)).toBeCloseTo(
          distance(inRows(without.value.amounts, columns.length), fitted),
          4,
        );
      }),
    );
  });

  test('lies on its side when rows and columns change places, is as close, and moves with its rows', () => {
    fc.assert(
      fc.property(goodTable, (table) => {
        const { amounts, fitted } = filled(table);
        const turned = filled({ rows: table.columns, columns: table.rows, seed: transposed(table.seed) });
        expect(distance(transposed(turned.fitted), fitted)).toBeLessThan(1e-10);
        expect(distance(turned.amounts, turned.fitted)).toBeCloseTo(distance(amounts, fitted), 4);
        const reversed = filled({
          ...table,
          rows: [...table.rows].reverse(),
          seed: [...table.seed].reverse(),
        });
        expect(distance([...reversed.fitted].reverse(), fitted)).toBeLessThan(1e-10);
        expect(distance(reversed.amounts, reversed.fitted)).toBeCloseTo(distance(amounts, fitted), 4);
      }),
    );
  });

  test('does not depend on the scale of the seed, nor of one of its rows', () => {
    fc.assert(
      fc.property(goodTable, fc.constantFrom(2, 1024, 2 ** -20), (table, factor) => {
        const { amounts } = filled(table);
        expect(filled({ ...table, seed: table.seed.map((row) => row.map((value) => value * factor)) }).amounts).toEqual(
          amounts,
        );
        const [first, ...rest] = table.seed;
        expect(filled({ ...table, seed: [first!.map((value) => value * factor), ...rest] }).amounts).toEqual(amounts);
      }),
    );
  });

  test('is the same in other units, its mirror image for reductions, and itself when it is its own seed', () => {
    fc.assert(
      fc.property(goodTable, (table) => {
        const { amounts } = filled(table);
        const times = (factor: number) => (values: readonly number[]) => values.map((value) => value * factor + 0);
        const scaled = (factor: number, unit: number) =>
          filled({ ...table, rows: times(factor)(table.rows), columns: times(factor)(table.columns) }, { unit })
            .amounts;
        expect(scaled(100, 100)).toEqual(amounts.map(times(100)));
        expect(scaled(-1, 1)).toEqual(amounts.map(times(-1)));
        expect(filled({ ...table, seed: amounts }).amounts).toEqual(amounts);
      }),
    );
  });
});

test('the arguments are left as they were, whatever kind of list they are', () => {
  const rows = Float64Array.of(5, 5);
  const seed = Float64Array.of(1, 2, 2, 1);
  expect(cross(rows, [5, 5], { seed })).toEqual(cross([5, 5], rows, { seed: [1, 2, 2, 1] }));
  expect([...rows, ...seed]).toEqual([5, 5, 1, 2, 2, 1]);
});

describe('seeds that sweeps alone fit slowly', () => {
  /** Numbers from 0 to 1 that look random and are the same in every run. */
  const unevenly = () => {
    let state = 1;
    return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  };
  type Of = (row: number, column: number) => number;
  const near = (most: number) => (row: number, column: number) => Number(Math.abs(row - column) <= most);
  const random = unevenly();

  /** Row and column factors (logarithms) of cells that are row factor × seed × column factor, going from cell to cell. */
  const logFactors = (
    side: number,
    held: readonly { row: number; column: number; cell: number }[],
    logs: readonly number[],
  ) => {
    const byRow = new Array<number>(side).fill(NaN);
    const byColumn = new Array<number>(side).fill(NaN);
    for (const { row: first } of held) {
      if (!Number.isNaN(byRow[first]!)) continue;
      byRow[first] = 0;
      for (let known = -1, next = 0; known !== next;) {
        known = next;
        for (const { row, column, cell } of held) {
          const [hasRow, hasColumn] = [!Number.isNaN(byRow[row]!), !Number.isNaN(byColumn[column]!)];
          if (hasRow === hasColumn) continue;
          next += 1;
          if (hasRow) byColumn[column] = logs[cell]! - byRow[row]!;
          else byRow[row] = logs[cell]! - byColumn[column]!;
        }
      }
    }
    return { byRow, byColumn };
  };

  test.each<[string, number, Of, Of]>([
    ['neighbours only', 150, near(1), () => 1_000 * random() * random()],
    [
      'neighbours of very different weight',
      80,
      (r, c) => near(1)(r, c) * 10 ** (12 * random() - 6),
      () => 999 * random(),
    ],
    ['a band of five', 120, (r, c) => near(2)(r, c) * (1 + ((r * 7 + c * 3) % 10)), () => 1_000 * random()],
    ['a triangle', 100, (r, c) => Number(c >= r), () => 1_000 * random()],
    ['a triangle filled along its edge', 40, (r, c) => Number(c >= r), (r, c) => (r === c ? 1e6 : 1.05 * random())],
    ['few cells', 150, (r, c) => Number(r === c || random() < 0.02), () => 1_000 * random()],
    [
      'ten parts in a chain',
      60,
      (r, c) => [1, 1e-9][Math.abs((r - (r % 6)) / 6 - (c - (c % 6)) / 6)] ?? 0,
      () => 1_000 * random(),
    ],
    [
      'two parts that hardly depend on each other',
      100,
      (r, c) => (r < 50 === c < 50 ? 1 : 1e-9),
      () => 1_000 * random(),
    ],
  ])('%s: totals are met, and the proportions of the seed are kept', (_, side, seedOf, unitsOf) => {
    const places = Array.from({ length: side * side }, (_, cell) => [Math.floor(cell / side), cell % side] as const);
    const seed = places.map(([row, column]) => seedOf(row, column));
    const rows = new Array<number>(side).fill(0);
    const columns = new Array<number>(side).fill(0);
    places.forEach(([row, column], cell) => {
      const units = seed[cell]! > 0 ? Math.max(0, Math.floor(unitsOf(row, column))) : 0;
      rows[row]! += units;
      columns[column]! += units;
    });
    const result = cross(rows, columns, { seed });
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    const amounts = inRows(result.value.amounts, side);
    const fitted = inRows(result.value.fitted, side);
    expect(amounts.map(sum)).toEqual(rows);
    expect(transposed(amounts).map(sum)).toEqual(columns);
    const worst = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    expect(worst(rows.map((total, row) => sum(fitted[row]!) - total))).toBeLessThan(2e-6);
    expect(worst(transposed(fitted).map((cells, column) => sum(cells) - columns[column]!))).toBeLessThan(2e-6);
    expect(worst(places.map(([row, column]) => amounts[row]![column]! - fitted[row]![column]!))).toBeLessThan(1 + 1e-6);
    const logs = places.map((_, cell) => Math.log(result.value.fitted[cell]!) - Math.log(seed[cell]!));
    const held = places.flatMap(([row, column], cell) => (fitted[row]![column]! > 0 ? [{ row, column, cell }] : []));
    const { byRow, byColumn } = logFactors(side, held, logs);
    const off = held.map(({ row, column, cell }) => logs[cell]! - byRow[row]! - byColumn[column]!);
    expect(off.length).toBeGreaterThan(2 * side);
    expect(worst(off)).toBeLessThan(1e-9);
  });
});
