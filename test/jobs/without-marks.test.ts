import fc from 'fast-check';
import type { Proposal } from '../../src/jobs/proposal';
import { askable } from '../../src/texts/askable';
import { applyProposal } from '../../src/workbook/apply';
import { memoryWorkbook } from '../../src/workbook/memory';
import type { WorkbookPort } from '../../src/workbook/port';
import { aloneWork, type Work } from '../../src/workbook/work';
import { withoutMarks } from '../../src/jobs/without-marks';

/** The same with each number of its texts marked, as sentences of the pane have them. */
function marked<T>(what: T): T {
  if (typeof what === 'string') return what.replace(/\d+/g, (digits) => askable(digits, 'count')) as T;
  if (typeof what !== 'object' || what === null) return what;
  if (Array.isArray(what)) return what.map(marked) as T;
  return Object.fromEntries(Object.entries(what).map(([name, item]) => [name, marked(item)])) as T;
}

const MARK = /[\uFDD0-\uFDD2]/;

/** A port that keeps all that it is given to write, however it is named. */
function watched(port: WorkbookPort): { port: WorkbookPort; given: string[] } {
  const given: string[] = [];
  const proxy = new Proxy(port, {
    get: (target, name: keyof WorkbookPort) => {
      const member: unknown = target[name];
      if (typeof member !== 'function') return member;
      return (...all: unknown[]) => {
        given.push(JSON.stringify(all));
        return (member as (...all: unknown[]) => unknown).apply(target, all);
      };
    },
  });
  return { port: proxy, given };
}

const workbook = () =>
  memoryWorkbook({
    sheets: [
      {
        name: 'Plan 2017',
        cells: [
          ['Region', 'Target'],
          ['North', 40],
        ],
      },
    ],
  });

const proposal: Proposal = {
  basis: [],
  sheets: [
    {
      name: 'Review 2017',
      cells: [['Actual 950 is 50 below', { formula: '="100 %"' }, 12]],
      formats: [{ row: 0, column: 2, rows: 1, columns: 1, format: '0.00' }],
    },
  ],
  changes: [
    {
      area: { sheet: 'Plan 2017', row: 1, column: 0, rows: 1, columns: 2 },
      cells: [['North 1', { formula: '=40+2' }]],
    },
  ],
};
const work: Work = { ...aloneWork, what: 'Review of 2017' };

test('what is marked in a proposal is written without its marks, into cells, names, titles and log alike', async () => {
  const [plain, watchedPlain] = [workbook(), watched(workbook())];
  expect(JSON.stringify([marked(proposal), marked(work.what)])).toMatch(MARK);
  await applyProposal(watchedPlain.port, marked(proposal), { ...work, what: marked(work.what) });
  await applyProposal(plain, proposal, work);
  expect(watchedPlain.given.length).toBeGreaterThan(5);
  expect(watchedPlain.given.filter((call) => MARK.test(call))).toEqual([]);
  for (const sheet of ['Plan 2017', 'Review 2017']) {
    const area = { sheet, row: 0, column: 0, rows: 3, columns: 3 };
    expect(await watchedPlain.port.read(area)).toEqual(await plain.read(area));
  }
});

test('whatever is marked anywhere comes out as it was, and what has no marks is the same object', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (what) => {
      expect(withoutMarks(marked(what))).toEqual(what);
      expect(withoutMarks(what)).toBe(what);
    }),
  );
});
