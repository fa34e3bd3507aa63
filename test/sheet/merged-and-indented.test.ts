import fc from 'fast-check';
import type { Area } from '../../src/sheet/address';
import { indentedParents } from '../../src/sheet/indented-parents';
import { labelColumns } from '../../src/sheet/label-columns';
import { mayBeMerged } from '../../src/sheet/may-be-merged';
import { mergedCells } from '../../src/sheet/merged-cells';
import { parseArea } from '../../src/sheet/parse-area';
import { recogniseTable } from '../../src/sheet/recognise-table';
import { areaOf, column, gridOf } from './grid-of';

const area = (address: string): Area => parseArea(address, 'S')!;
const read = (drawing: string, merged: readonly string[], at = 'A1') => {
  const values = gridOf(drawing);
  const { row, column: left } = area(at);
  const whole = areaOf(values, 'S', row, left);
  const numberFormats = values.map((line) => line.map(() => 'General'));
  const outcome = recogniseTable({ area: whole, values, numberFormats, merged: merged.map(area) }, whole, 'T');
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
};

describe('merged cells that the file tells of', () => {
  test('are found in a part of a grid, wherever it begins', () => {
    const merged = mergedCells([area('B2:C3')], area('B2:E9'));
    expect(merged.at(1, 1)).toMatchObject({ row: 0, column: 0, rows: 2, columns: 2 });
    expect(merged.at(2, 0)).toBeUndefined();
    expect(merged.from(1, 1).at(0, 0)).toMatchObject({ row: -1, column: -1 });
    expect(mergedCells([], area('A1')).from(3, 3).at(0, 0)).toBeUndefined();
  });

  test('repeat a label on the rows they cover, also where too few rows are blank to guess it', () => {
    const table = read(
      'Region | Rep | Target\nNorth | Ann | 1\n | Bob | 2\nSouth | Cid | 3\nWest | Dan | 4\nEast | Eve | 5',
      ['A2:A3'],
    );
    expect(column(table, 'Region').values).toEqual(['North', 'North', 'South', 'West', 'East']);
    expect(column(table, 'Region').asWritten).toBe(false);
    expect(table.notes).toContainEqual({ code: 'filled-down', parameters: { heading: 'Region', count: 1 } });
  });

  test('repeat no number: one target for three people is counted once', () => {
    const table = read('Region | Rep | Target\nNorth | Ann | 300\n | Bob |\n | Cid |\nSouth | Dan | 400', [
      'A2:A4',
      'C2:C4',
    ]);
    expect(column(table, 'Target').values).toEqual([300, null, null, 400]);
    expect(column(table, 'Region').values).toEqual(['North', 'North', 'North', 'South']);
  });

  test('repeat a date, and a label that begins on a row of totals', () => {
    const table = read("Date | Rep | Sales\n'2026-03-01 | Ann | 3\n | Bob | 4\n'2026-03-02 | Ann | 5", ['A2:A3']);
    expect(column(table, 'Date').values).toEqual([46082, 46082, 46083]);
    const totals = read('Region | Rep | Sales\nNorth | 小计 | 7\n | Ann | 3\n | Bob | 4\nSouth | Cid | 5', ['A2:A4']);
    expect(column(totals, 'Region').values).toEqual(['North', 'North', 'South']);
  });

  test('make a group of headings even over columns of words', () => {
    const drawing =
      'Rep | Plan | | Next\n | What | By whom | When\nAnn | visits | Bob | soon\nCid | calls | Dan | later';
    const headings = read(drawing, ['A1:A2', 'B1:C1']).columns.map(({ heading }) => heading);
    expect(headings).toEqual(['Rep', 'Plan What', 'Plan By whom', 'Next When']);
  });

  test('over all columns beside a blank corner are a title where labels stand below', () => {
    const drawing = ' | Plan 2026 | | \nNo | Region | Rep | Target\n1 | North | Ann | 5\n2 | South | Bob | 6';
    const headings = read(drawing, ['B1:D1']).columns.map(({ heading }) => heading);
    expect(headings).toContain('Region');
  });
});

describe('whether merged cells and indents are worth asking for', () => {
  const may = (drawing: string) => {
    const grid = gridOf(drawing);
    return mayBeMerged(grid, areaOf(grid), areaOf(grid));
  };

  test('merges: only where a blank stands beside a heading with something below, or below a label', () => {
    expect(may('A | B\nx | 1\ny | 2')).toBe(false);
    expect(may('A | B\nx | 1\ny |')).toBe(false);
    expect(may('A | B\nx | 1\n | 2')).toBe(true);
    expect(may('A | Q1 | \n | Jan | Feb\nx | 1 | 2')).toBe(true);
  });

  test('indents: of the first columns up to the last with labels', () => {
    const grid = gridOf('No | Area | Rep | Target\n1 | North | Ann | 5\n2 | South | Bob | 6');
    expect(labelColumns(grid, areaOf(grid), areaOf(grid))).toMatchObject({ column: 0, columns: 3, rows: 3 });
    const numbers = gridOf('a | b\n1 | 2\n3 | 4');
    expect(labelColumns(numbers, areaOf(numbers), areaOf(numbers))).toBeNull();
  });
});

describe('an outline by indents', () => {
  test('puts every line under the nearest one above that is indented less', () => {
    const outline = indentedParents([0, 1, 2, 3, 4, 5], [0, 1, 2, 1, 0, 0], [], []);
    expect(outline).toMatchObject({ parents: [0, 1], roots: [0, 4, 5] });
    expect([...outline!.of]).toEqual([
      [2, 1],
      [3, 0],
      [4, -1],
      [5, -1],
    ]);
    expect(indentedParents([0, 1], [1, 1], [], [])).toBeNull();
  });

  test('names a parent that is the sum neither of the lines right under it nor of the lowest', () => {
    const numbers = [Float64Array.of(600, 350, 200, 140, 250, 250)];
    const { differences } = indentedParents([0, 1, 2, 3, 4, 5], [0, 1, 2, 2, 1, 2], numbers, [true])!;
    expect(differences).toEqual([{ line: 1, column: 0, says: 350, should: 340 }]);
  });

  test('is none where the parents’ numbers are their own', () => {
    expect(indentedParents([0, 1, 2], [0, 1, 1], [Float64Array.of(40, 100, 120)], [true])).toBeNull();
  });

  test('keeps what every leaf holds: parents are sums of leaves, whatever the levels', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 999 })), { minLength: 2, maxLength: 30 }),
        (rows) => {
          const lines = rows.map((_, line) => line);
          const levels = rows.map(([level]) => level);
          const drawn = indentedParents(lines, levels, [], []);
          fc.pre(drawn !== null);
          const values = Float64Array.from(rows, ([, value], line) => (drawn.of.has(line) ? value : NaN));
          for (const parent of [...drawn.parents].reverse()) {
            values[parent] = lines.slice(parent + 1).reduce(
              ({ sum, open }, line) => {
                const stays = open && levels[line]! > levels[parent]!;
                return { open: stays, sum: sum + (stays && drawn.of.has(line) ? values[line]! : 0) };
              },
              { sum: 0, open: true },
            ).sum;
          }
          const outline = indentedParents(lines, levels, [values], [true])!;
          expect(outline.differences).toEqual([]);
          expect(outline.of.size + outline.parents.length).toBe(lines.length);
          const leaves = [...outline.of.keys()].reduce((sum, line) => sum + values[line]!, 0);
          expect(outline.roots.reduce((sum, line) => sum + values[line]!, 0)).toBe(leaves);
        },
      ),
    );
  });
});
