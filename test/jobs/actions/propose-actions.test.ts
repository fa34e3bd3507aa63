import { serialOf } from '../../../src/core/calendar/date';
import type { Action } from '../../../src/jobs/actions/action';
import { giveIds } from '../../../src/jobs/actions/give-ids';
import { proposeActions } from '../../../src/jobs/actions/propose-actions';
import { readActions } from '../../../src/jobs/actions/read-actions';
import type { Cell, Grid } from '../../../src/sheet/grid';
import { applyProposal } from '../../../src/workbook/apply';
import { memoryWorkbook } from '../../../src/workbook/memory';

const day = serialOf(2026, 3, 31)!;
const sheet: Cell[][] = [
  ['三月行动计划', null, null, null],
  ['行动', '责任人', '截止日期', '状态'],
  ['拜访 10 家新客户', '王芳', day, '进行中'],
  [null, null, null, null],
  ['清理逾期回款', '李强', day, '未开始'],
];
const area = { sheet: '行动', row: 0, column: 0, rows: 5, columns: 4 };

/** The cells of the sheet after a change of its plan was applied. */
async function written(
  change: (actions: readonly Action[]) => readonly Action[],
  cells: Cell[][] = sheet,
): Promise<unknown> {
  const plan = readActions(cells.map((row) => row.slice(0, 4)).slice(0, 5), area);
  if (!plan.ok) throw new Error(plan.failure.code);
  const proposal = proposeActions(cells, area, plan.value, change(plan.value.actions), 'zh');
  if (!proposal.ok) return proposal.failure;
  const port = memoryWorkbook({ sheets: [{ name: '行动', cells }] });
  const applied = await applyProposal(port, proposal.value);
  const { values } = await port.read((await port.usedArea('行动'))!);
  await applied.takeBack();
  expect((await port.read(area)).values).toEqual(cells.slice(0, 5).map((row) => row.slice(0, 4)));
  return { values, changes: proposal.value.changes.length };
}

test('ids go into a column of their own beside the table, and nothing else is touched', async () => {
  const result = await written(giveIds);
  const read = readActions(sheet, area);
  const ids = giveIds(read.ok ? read.value.actions : []).map(({ id }) => id);
  expect(result).toEqual({
    values: [
      [...sheet[0]!, null],
      [...sheet[1]!, '行动编号'],
      [...sheet[2]!, ids[0]],
      [...sheet[3]!, null],
      [...sheet[4]!, ids[1]],
    ],
    changes: 3,
  });
});

test('only the cells that say something else are written; a field without a column is left out', async () => {
  const result = await written(([first, second]) => [{ ...first!, status: 'done', budget: 500 }, second!]);
  expect(result).toMatchObject({ changes: 1 });
  expect((result as { values: Grid }).values[2]).toEqual(['拜访 10 家新客户', '王芳', day, '已完成']);
});

test('a new action goes below the last one, its day as people write it', async () => {
  const result = await written((actions) => [...actions, { ...actions[0]!, action: '复盘', end: day + 1, owner: '' }]);
  expect((result as { values: Grid }).values[5]).toEqual(['复盘', null, '2026-04-01', '进行中']);
});

test('where the room is taken, the cell is named and nothing is written', async () => {
  const beside = sheet.map((row, index) => [...row, index === 2 ? '备注' : null]);
  expect(await written(giveIds, beside)).toEqual({ code: 'no-room', parameters: { cell: '行动!E3' } });
  const below = [...sheet, ['小计', null, null, null]];
  expect(await written((actions) => [...actions, actions[0]!], below)).toEqual({
    code: 'no-room',
    parameters: { cell: '行动!A6' },
  });
});
