import type { Page } from 'playwright-core';
import type { Area } from '../../src/sheet/address';
import { parseArea } from '../../src/sheet/parse-area';
import type { Cell } from '../../src/sheet/grid';
import { jobTexts } from '../../src/texts/jobs';
import { readIndex } from '../../src/workbook/history-index';
import type { WorkbookPort } from '../../src/workbook/port';
import type { ExposedWorkbench } from '../workbench/running-workbench';
import type { Deed } from './deed';

type Exposed = typeof window & { targetry: ExposedWorkbench };

interface SheetCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  /** The areas that array formulas fill. */
  readonly spills: readonly Area[];
}

/**
 * Keeps in mind what the sample held and which of its cells were touched since, by the deeds and by what the history
 * says that Targetry wrote. At the end all others must be as they were, and every split must add up.
 */
export class BookWatch {
  readonly #touched = new Set<string>();
  readonly #sheetsTouched = new Set<string>();
  readonly #rowsTouched = new Set<string>();
  #looseRows = 0;
  readonly #applies = new Set<number>();

  private constructor(
    private readonly page: Page,
    /** The sheet on which rows come and go: its rows are told by what they hold. */
    private readonly structural: string,
    private readonly before: ReadonlyMap<string, SheetCells>,
  ) {}

  static async on(page: Page, structural: string): Promise<BookWatch> {
    return new BookWatch(page, structural, await readBook(page));
  }

  /** To be told of each deed before it is done. */
  async expect(deed: Deed): Promise<void> {
    if (deed.do !== 'cell' && deed.do !== 'insert' && deed.do !== 'remove') return;
    this.#sheetsTouched.add(deed.sheet);
    if (deed.do === 'cell') this.#touched.add(place(deed.sheet, deed.row, deed.column));
    // a formula that is typed may fill the cells beside and below it
    if (deed.do === 'cell' && deed.text.startsWith('=TARGET.'))
      for (let row = 1; row < 3; row++) this.#touched.add(place(deed.sheet, deed.row + row, deed.column));
    if (deed.sheet !== this.structural) return;
    const rows = deed.do === 'remove' ? deed.count : deed.do === 'cell' ? 3 : 0;
    for (const row of await readRows(this.page, deed.sheet, deed.row, rows))
      this.#rowsTouched.add(JSON.stringify(row.slice(0, this.before.get(deed.sheet)?.values[0]?.length)));
  }

  /** Takes note of what Targetry says that it wrote. */
  async listen(): Promise<void> {
    const kept = await this.page.evaluate(() => (window as Exposed).targetry.port.recall('history'));
    const { entries } = await readIndex({ recall: async () => kept } as unknown as WorkbookPort);
    for (const { number, places } of entries) {
      if (this.#applies.has(number)) continue;
      this.#applies.add(number);
      for (const written of places) this.#note(written);
    }
  }

  get applies(): number {
    return this.#applies.size;
  }

  #note(written: string): void {
    const area = parseArea(written);
    if (area === undefined) {
      this.#sheetsTouched.add(written);
      return;
    }
    this.#sheetsTouched.add(area.sheet);
    if (area.sheet === this.structural) this.#looseRows += area.rows;
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++)
        this.#touched.add(place(area.sheet, area.row + row, area.column + column));
    }
  }

  /** What is not as it must be. */
  async problems(): Promise<string[]> {
    const now = await readBook(this.page);
    const problems: string[] = [];
    for (const [sheet, cells] of this.before) {
      const found = now.get(sheet);
      if (!found) problems.push(`the sheet ${sheet} is gone`);
      else
        problems.push(
          ...(sheet === this.structural ? this.#rowsLost(cells, found) : this.#cellsLost(sheet, cells, found)),
        );
    }
    for (const [sheet, cells] of now) problems.push(...brokenTotals(sheet, cells, this.#sheetsTouched.has(sheet)));
    return problems;
  }

  #cellsLost(sheet: string, before: SheetCells, now: SheetCells): string[] {
    return before.values.flatMap((cells, index) =>
      cells.flatMap((was, offset) => {
        const [row, column] = [before.row + index, before.column + offset];
        if (this.#touched.has(place(sheet, row, column)) || isComputed(before, index, offset)) return [];
        const is = now.values[row - now.row]?.[column - now.column] ?? null;
        if (JSON.stringify(is) === JSON.stringify(was)) return [];
        return [`${place(sheet, row, column)} was ${JSON.stringify(was)} and is ${JSON.stringify(is)}`];
      }),
    );
  }

  #rowsLost(before: SheetCells, now: SheetCells): string[] {
    const left = new Map<string, number>();
    for (const row of now.values) {
      const key = JSON.stringify(
        row.slice(before.column - now.column, before.column - now.column + before.values[0]!.length),
      );
      left.set(key, (left.get(key) ?? 0) + 1);
    }
    const lost: string[] = [];
    for (const row of before.values) {
      const key = JSON.stringify(row);
      const count = left.get(key) ?? 0;
      if (count > 0) left.set(key, count - 1);
      else if (!this.#rowsTouched.has(key)) lost.push(key);
    }
    return lost.length <= this.#looseRows ? [] : lost.slice(0, 5).map((row) => `the row ${row} is lost`);
  }
}

/** Formulas, and what spills from them. Only constants are compared: others may depend on what was edited. */
function isComputed({ row, column, formulas, spills }: SheetCells, index: number, offset: number): boolean {
  if (formulas[index]?.[offset] !== null) return true;
  const [down, across] = [row + index, column + offset];
  return spills.some(
    (spill) =>
      down >= spill.row &&
      down < spill.row + spill.rows &&
      across >= spill.column &&
      across < spill.column + spill.columns,
  );
}

/** Splits that do not add up: by our formulas, and by the check that each inserted sheet holds. */
function brokenTotals(sheet: string, cells: SheetCells, touched: boolean): string[] {
  const { row, column, values, formulas, spills } = cells;
  const problems: string[] = [];
  const differs: readonly unknown[] = Object.values(jobTexts.sumDiffers);
  const valueAt = (down: number, across: number) => values[down - row]?.[across - column] ?? null;
  formulas.forEach((line, index) =>
    line.forEach((formula, offset) => {
      const [down, across] = [row + index, column + offset];
      const shown = valueAt(down, across);
      if (!touched && differs.includes(shown)) problems.push(`${place(sheet, down, across)} says ${String(shown)}`);
      const total = /^=TARGET\.(?:DECOMPOSE|CASCADE)\((\$?[A-Z]+\$?\d+),/.exec(formula ?? '')?.[1];
      const from = total === undefined ? undefined : parseArea(total, sheet);
      if (from === undefined || typeof shown !== 'number') return;
      const wanted = valueAt(from.row, from.column);
      const spill = spills.find((area) => area.row === down && area.column === across);
      const { rows, columns } = spill ?? { rows: 1, columns: 1 };
      let sum = 0;
      for (let part = 0; part < rows * columns; part++)
        sum += Number(valueAt(down + Math.floor(part / columns), across + (part % columns)));
      // a total that is kept as a text is read by its number
      if (typeof wanted === 'number' && !(Math.abs(sum - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted))))
        problems.push(`${place(sheet, down, across)}: the parts add up to ${sum}, the total is ${wanted}`);
    }),
  );
  return problems;
}

function place(sheet: string, row: number, column: number): string {
  return `${sheet} R${row + 1}C${column + 1}`;
}

async function readBook(page: Page): Promise<Map<string, SheetCells>> {
  const sheets = await page.evaluate(async () => {
    const { port } = (window as Exposed).targetry;
    const read: [string, SheetCells][] = [];
    for (const { name } of await port.listSheets()) {
      const used = await port.usedArea(name);
      if (!used) continue;
      const { area, values, formulas, spills } = await port.read(used);
      read.push([name, { row: area.row, column: area.column, values, formulas, spills }]);
    }
    return read;
  });
  return new Map(sheets);
}

async function readRows(page: Page, sheet: string, row: number, rows: number): Promise<readonly (readonly Cell[])[]> {
  if (rows === 0) return [];
  return page.evaluate(
    async (at) => {
      const { port } = (window as Exposed).targetry;
      const used = await port.usedArea(at.sheet);
      return used ? (await port.read({ ...used, row: at.row, rows: at.rows })).values : [];
    },
    { sheet, row, rows },
  );
}
