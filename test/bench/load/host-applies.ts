import v8 from 'node:v8';
import vm from 'node:vm';
import type { CellInput } from '../../../src/sheet/draft';
import { applyProposal } from '../../../src/workbook/apply';
import { excelWorkbook } from '../../../src/workbook/excel';
import { START, worker, type Clock } from '../../faults/scenario';
import { bootHost } from '../../host/boot';
import { evaluate } from '../../host/evaluate';
import { inWindow } from '../../host/in-window';
import { threadClock } from '../thread-clock';
import type { Load } from './run-load';

const ROWS = 500;

/** A plan is written over an older one and onto a new sheet by the real office.js, and taken back every other time. */
export async function hostApplies(): Promise<Load> {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  const host = await bootHost({ content: { sheets: [{ name: 'Plan', cells: planOf(0) }] }, evaluate });
  const computed = threadClock();
  const clock: Clock = { now: START };
  const area = { sheet: 'Plan', row: 0, column: 0, rows: ROWS, columns: 4 };
  return {
    cycle: async (cycle) => {
      clock.now += 60_000;
      await inWindow(host, async () => {
        const port = excelWorkbook();
        const { values: basis } = await port.read(area);
        const applied = await applyProposal(
          port,
          {
            basis: [{ area, values: basis }],
            sheets: [{ name: 'Report', cells: planOf(cycle).slice(0, 100), boldRows: [0], frozenRows: 1 }],
            changes: [{ area, cells: planOf(cycle) }],
          },
          worker('a', clock),
        );
        const written = (await port.read(area)).values.reduce((sum, [, target]) => sum + Number(target), 0);
        if (written !== totalOf(cycle)) throw new Error(`cycle ${cycle}: the plan adds up to ${written}`);
        if (cycle % 2 === 0) await applied.takeBack();
        else for (const sheet of applied.sheets) await port.removeSheet(sheet);
        const left = (await port.listSheets()).length;
        if (left !== 2) throw new Error(`cycle ${cycle}: ${left} sheets`);
      });
      host.forgetTraffic();
    },
    heap: async () => {
      // what timers of the library still hold goes first
      await new Promise((resolve) => setTimeout(resolve, 50));
      for (let turn = 0; turn < 2; turn++) collect();
      return v8.getHeapStatistics().used_heap_size;
    },
    computing: async () => computed(),
    end: async () => {},
    most: 2_000,
    growth: 10_000,
  };
}

function planOf(cycle: number): CellInput[][] {
  return Array.from({ length: ROWS }, (_, row) => [
    `客户 ${row}`,
    row * 10 + cycle,
    row % 7 === 0 ? null : '华东',
    { formula: `=B${row + 1}*2` },
  ]);
}

function totalOf(cycle: number): number {
  return (ROWS * (ROWS - 1) * 10) / 2 + ROWS * cycle;
}
