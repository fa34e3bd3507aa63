import { applyProposal } from '../../src/workbook/apply';
import { readIndex } from '../../src/workbook/history-index';
import { excelWorkbook } from '../../src/workbook/excel';
import { bootHost } from '../host/boot';
import { inWindow } from '../host/in-window';
import { START, worker } from '../faults/scenario';

const ROWS = 200_000;

describe('a plan of 200,000 rows', () => {
  test('is written in requests under 5 MB, read back in answers under 5 MB, and taken back', async () => {
    const host = await bootHost();
    const cells = Array.from({ length: ROWS }, (_, row) => [`客户 ${row}`, row * 1.25, row % 7 === 0 ? null : '华东']);
    await inWindow(host, async () => {
      const port = excelWorkbook();
      const proposal = { basis: [], sheets: [{ name: 'Plan', cells }], changes: [] };
      const applied = await applyProposal(port, proposal, worker('a', { now: START }));
      const biggest = (of: 'requestBytes' | 'answerBytes') => Math.max(...host.traffic.map((each) => each[of]));
      expect(biggest('requestBytes')).toBeLessThan(2_000_000);
      expect(biggest('answerBytes')).toBeLessThan(5_000_000);
      const last = { sheet: 'Plan', row: ROWS - 2, column: 0, rows: 2, columns: 3 };
      expect((await port.read(last)).values).toEqual(cells.slice(-2));
      expect(await port.usedArea('Plan')).toMatchObject({ rows: ROWS, columns: 3 });
      // row by row, what was written is kept in short, so that it can be told from edits after the file was closed
      const [entry] = (await readIndex(port)).entries;
      expect(entry).toMatchObject({ state: 'done', cells: 600_000 });
      expect(entry!.pieces.after).toBeGreaterThan(0);
      expect(entry!.size).toBeLessThan(4_000_000);
      await port.write({ ...last, rows: 1, columns: 1 }, [['somebody else']]);
      await expect(applied.takeBack()).rejects.toMatchObject({ places: [`Plan!A${ROWS - 1}:C${ROWS - 1}`] });
      await applied.takeBack({ edits: 'overwrite' });
      expect((await port.listSheets()).map(({ name }) => name)).toEqual(['Sheet1', 'Targetry log']);
    });
  }, 300_000);
});
