import { checkArea } from '../../src/jobs/check/check-area';
import type { Cell } from '../../src/sheet/grid';
import { checkAside } from '../../src/taskpane/check/check-aside';
import type { CheckAnswer, CheckHelper, CheckOrder, CheckTask } from '../../src/taskpane/check/check-order';
import { serveCheck } from '../../src/taskpane/check/serve-check';
import { Cancelled, noSteps } from '../../src/workbook/steps';

/** Months of each person with their year, one of them ten times too large: 28,000 cells. */
function plan(): CheckTask {
  const people = Array.from({ length: 2_000 }, (_, row): Cell[] => {
    const months = Array.from({ length: 12 }, (__, month) => 1_000 + ((row * 37 + month * 91) % 977));
    return [`员工 ${row}`, ...months, months.reduce((sum, one) => sum + one, 0) * (row === 1_500 ? 10 : 1)];
  });
  const heading: Cell[] = ['姓名', ...Array.from({ length: 12 }, (_, month) => `${month + 1}月`), '全年'];
  const grid = [heading, ...people];
  const formulas = grid.map((cells, row) => cells.map((_, column) => (row === 1_501 && column === 13 ? '=1' : null)));
  const area = { sheet: '计划', row: 4, column: 2, rows: grid.length, columns: 14 };
  return { grid, formulas, area, language: 'zh', fiscalYearStart: 1 };
}

/** All that passes is plain data. */
const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** What a Worker does, in the test's own thread; what passes is copied as between threads. */
function helper(answer: (order: CheckOrder) => Promise<CheckAnswer | null> = serveCheck()) {
  const seen = { orders: 0, ended: false };
  const made: CheckHelper = {
    onmessage: null,
    onerror: null,
    postMessage: (order) => {
      seen.orders += 1;
      void answer(copied(order)).then((data) => {
        if (data !== null && !seen.ended) made.onmessage?.({ data: copied(data) });
      });
    },
    terminate: () => void (seen.ended = true),
  };
  return { made, seen };
}

test('a table checked aside, handed over in slices, gives what it gives at once', async () => {
  const { grid, area, language, formulas } = plan();
  const { made, seen } = helper();
  const checked = await checkAside(plan(), noSteps, () => made);
  expect(checked).toEqual(checkArea(grid, area, language, formulas, 1));
  expect(checked?.findings.map((one) => [one.area.row, one.area.column, one.isCertain])).toEqual([[1_505, 15, false]]);
  expect(seen).toEqual({ orders: 3, ended: true });
});

test('asking to stop ends the Worker where it stands', async () => {
  const { made, seen } = helper(() => new Promise(() => undefined));
  let steps = 0;
  const stopped = checkAside(
    plan(),
    {
      step: async () => {
        steps += 1;
        if (steps > 3) throw new Cancelled();
      },
    },
    () => made,
  );
  await expect(stopped).rejects.toThrow(Cancelled);
  expect(seen.ended).toBe(true);
});

test('without a Worker, or where its script is lost, the table is checked all the same', async () => {
  const { grid, area, language, formulas } = plan();
  const at = checkArea(grid, area, language, formulas, 1);
  expect(await checkAside(plan(), noSteps, () => undefined)).toEqual(at);
  const { made } = helper(() => new Promise(() => undefined));
  const lost = checkAside(plan(), noSteps, () => made);
  made.onerror?.();
  expect(await lost).toEqual(at);
});

test('what goes wrong in the Worker is told', async () => {
  const { made } = helper(async (order) => ('question' in order ? { failed: 'out of memory' } : null));
  await expect(checkAside(plan(), noSteps, () => made)).rejects.toThrow('out of memory');
});
