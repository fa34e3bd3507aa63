import { excelWorkbook } from '../../src/workbook/excel';
import type { WorkbookPort } from '../../src/workbook/port';
import { bootHost, type BootedHost, type BootOptions } from '../host/boot';
import { evaluate } from '../host/evaluate';
import { contract } from './contract';
import { contractWorkbook } from './contract-workbook';

async function open(options: BootOptions = {}): Promise<{ port: WorkbookPort; host: BootedHost }> {
  const host = await bootHost({ content: contractWorkbook, evaluate, ...options });
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  return { port: excelWorkbook(), host };
}

describe('the Excel adapter keeps the contract of the port', () => {
  test.each(contract)('$name', async ({ run }) => run((await open()).port));
});
