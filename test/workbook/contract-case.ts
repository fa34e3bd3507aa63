import assert from 'node:assert/strict';
import type { Area } from '../../src/sheet/address';
import type { WorkbookErrorCode, WorkbookPort } from '../../src/workbook/port';

/** Something that every adapter of the workbook port owes, on a fresh `contractWorkbook`. */
export interface ContractCase {
  readonly name: string;
  run(port: WorkbookPort): Promise<void>;
}

export function test(name: string, run: (port: WorkbookPort) => Promise<void>): ContractCase {
  return { name, run };
}

export function area(sheet: string, row: number, column: number, rows: number, columns: number): Area {
  return { sheet, row, column, rows, columns };
}

/** Without prototypes and keys that are undefined, as data comes out of another process. */
export function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}

export async function refuses(promise: Promise<unknown>, code: WorkbookErrorCode, place = ''): Promise<void> {
  await assert.rejects(promise, (error: { code?: unknown; place?: unknown }) => {
    assert.equal(error.code, code);
    assert.ok(String(error.place).includes(place), `"${String(error.place)}" does not name ${place}`);
    return true;
  });
}
