import fc from 'fast-check';
import type { Proposal } from '../../src/jobs/proposal';
import type { Area } from '../../src/sheet/address';
import type { CellInput } from '../../src/sheet/draft';
import { applyProposal, type Applied } from '../../src/workbook/apply';
import { TakeBackConflict } from '../../src/workbook/apply-errors';
import { cellInputs } from '../../src/workbook/cell-inputs';
import type { WorkbookContent } from '../../src/workbook/content';
import { excelWorkbook } from '../../src/workbook/excel';
import { memoryWorkbook } from '../../src/workbook/memory';
import type { WorkbookPort } from '../../src/workbook/port';
import { bootHost } from '../host/boot';
import { evaluate } from '../host/evaluate';

const [rows, columns] = [6, 4];
const data: Area = { sheet: 'Data', row: 0, column: 0, rows, columns };

const start: WorkbookContent = {
  sheets: [
    {
      name: 'Data',
      cells: [
        ['a', 1, { formula: '=B1*2' }, null],
        ['b', 2, { formula: '=SEQUENCE(2)' }, { error: '#N/A' }],
        [null, true, null, '007'],
        [{ formula: '=SUM(B1:B2)' }, 0.1, 'x', null],
      ],
      formats: [
        { row: 0, column: 0, rows: 6, columns: 1, format: '@' },
        { row: 0, column: 1, rows: 2, columns: 1, format: '#,##0' },
      ],
    },
  ],
};

type Step =
  | { readonly kind: 'apply'; readonly proposal: Proposal }
  | { readonly kind: 'edit'; readonly row: number; readonly column: number }
  | { readonly kind: 'reformat'; readonly row: number; readonly column: number }
  | { readonly kind: 'edit-added' }
  | { readonly kind: 'take-back'; readonly askFirst: boolean };

const input: fc.Arbitrary<CellInput> = fc.oneof(
  fc.constantFrom<CellInput>(null, 0, 1, 'x', '007', true, { error: '#DIV/0!' }),
  fc.constantFrom('=B1+1', '=SUM(A1:B3)', '=SEQUENCE(2)', '=1/0').map((formula) => ({ formula })),
);
const row = fc.nat(rows - 1);
const column = fc.nat(columns - 1);

const change = fc.record({
  row,
  column,
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 2 }),
});
const changes = change.chain((at) => {
  const area = {
    ...at,
    sheet: 'Data',
    rows: Math.min(at.rows, rows - at.row),
    columns: Math.min(at.columns, columns - at.column),
  };
  const line = fc.array(input, { minLength: area.columns, maxLength: area.columns });
  return fc.record({ area: fc.constant(area), cells: fc.array(line, { minLength: area.rows, maxLength: area.rows }) });
});
const proposal = fc.record({
  basis: fc.constant([]),
  sheets: fc.array(
    fc.constantFrom({ name: 'Data', cells: [[1]] }, { name: 'New', cells: [[], ['x', { formula: '=1+1' }]] }),
    {
      maxLength: 2,
    },
  ),
  changes: fc.array(changes, { maxLength: 3 }),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('apply' as const), proposal }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('edit' as const), row, column }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reformat' as const), row, column }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('edit-added' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('take-back' as const), askFirst: fc.boolean() }) },
);

/** Plays the steps, keeps beside them what a workbook without any proposal would hold, and compares at the end. */
class Play {
  private readonly stack: Applied[] = [];
  private readonly editedSheets = new Set<string>();
  private unique = 0;

  private constructor(
    private readonly port: WorkbookPort,
    private readonly inputs: CellInput[][],
    private readonly formats: string[][],
  ) {}

  static async run(port: WorkbookPort, steps: readonly Step[]): Promise<void> {
    const content = await port.read(data);
    const play = new Play(
      port,
      cellInputs(content),
      content.numberFormats.map((line) => [...line]),
    );
    for (const one of steps) await play.do(one);
    while (play.stack.length > 0) await play.takeBack(false);
    await play.compare();
  }

  private async do(one: Step): Promise<void> {
    if (one.kind === 'apply') this.stack.push(await applyProposal(this.port, one.proposal));
    if (one.kind === 'edit') await this.edit(one.row, one.column);
    if (one.kind === 'reformat') await this.reformat(one.row, one.column);
    if (one.kind === 'edit-added') await this.editAdded();
    if (one.kind === 'take-back') await this.takeBack(one.askFirst);
  }

  /** No two edits are alike, so that none is mistaken for what a proposal wrote or found. */
  private async edit(atRow: number, atColumn: number): Promise<void> {
    const cell = { ...data, row: atRow, column: atColumn, rows: 1, columns: 1 };
    const value = `edit ${++this.unique}`;
    const now = await this.port.read(cell);
    await this.port.write(cell, [[value]]);
    this.inputs[atRow]![atColumn] = value;
    // the format an edit was made in stays with it
    this.formats[atRow]![atColumn] = now.numberFormats[0]![0]!;
  }

  private async reformat(atRow: number, atColumn: number): Promise<void> {
    const format = `0.0"${++this.unique}"`;
    await this.port.format({ ...data, row: atRow, column: atColumn, rows: 1, columns: 1 }, format);
    this.formats[atRow]![atColumn] = format;
  }

  private async editAdded(): Promise<void> {
    const sheet = this.stack.at(-1)?.sheets[0];
    if (sheet === undefined) return;
    await this.port.write({ sheet, row: 8, column: 3, rows: 1, columns: 1 }, [[`edit ${++this.unique}`]]);
    this.editedSheets.add(sheet);
  }

  private async takeBack(askFirst: boolean): Promise<void> {
    const last = this.stack.pop();
    if (!last) return;
    if (askFirst && (await this.takenBackOrUntouched(last))) return;
    await last.takeBack({ edits: 'keep' });
  }

  /** True when it was taken back; when it was refused the workbook must be as it was. */
  private async takenBackOrUntouched(last: Applied): Promise<boolean> {
    const before = await this.everything();
    try {
      await last.takeBack();
      return true;
    } catch (error) {
      expect(error).toBeInstanceOf(TakeBackConflict);
      expect(await this.everything()).toEqual(before);
      return false;
    }
  }

  private async everything(): Promise<unknown> {
    const names = (await this.port.listSheets()).map(({ name }) => name);
    return { names, ...(await this.port.read(data)) };
  }

  private async compare(): Promise<void> {
    const now = await this.port.read(data);
    expect(cellInputs(now)).toEqual(this.inputs);
    expect(now.numberFormats).toEqual(this.formats);
    const names = (await this.port.listSheets()).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(['Data', ...this.editedSheets]));
  }
}

describe('applying, editing and taking back in any order leave nothing but the edits', () => {
  const steps = fc.array(step, { maxLength: 14 });

  test('in a memory workbook', async () => {
    const play = (list: readonly Step[]) => Play.run(memoryWorkbook({ ...start, evaluate }), list);
    await fc.assert(fc.asyncProperty(steps, play), { numRuns: 300 });
  });

  test('in Excel', async () => {
    const play = async (list: readonly Step[]) => {
      const { Excel, Office } = await bootHost({ content: start, evaluate });
      Object.assign(globalThis, { Excel, Office });
      await Play.run(excelWorkbook(), list);
    };
    await fc.assert(fc.asyncProperty(steps, play), { numRuns: 15 });
  }, 30_000);
});
