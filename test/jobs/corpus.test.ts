import { gatherPlan } from '../../src/jobs/decompose/gather-plan';
import { planPeriods } from '../../src/jobs/decompose/plan-periods';
import { proposePlan } from '../../src/jobs/decompose/propose-plan';
import { splitPlan } from '../../src/jobs/decompose/split-plan';
import { dateColumnOf, dimensionsOf } from '../../src/jobs/dimensions';
import { measuresOf } from '../../src/jobs/measures';
import { isCellError } from '../../src/sheet/grid';
import { likeliestTable } from '../../src/taskpane/tables/likeliest-table';
import { loadTables } from '../../src/taskpane/tables/load-tables';
import { openTable } from '../../src/taskpane/tables/found-table';
import { applyProposal } from '../../src/workbook/apply';
import { memoryWorkbook } from '../../src/workbook/memory';
import { evaluate } from '../host/evaluate';
import { sheetCases, type SheetCase } from '../sheet/corpus/sheet-case';
import { contentOf } from '../taskpane/decompose-offer';

/** Splits 10 % more than a sheet holds over the first dimension offered, and answers the new sheet. */
async function split(one: SheetCase, as: 'formulas' | 'values') {
  const port = memoryWorkbook({ sheets: [contentOf(one)], evaluate });
  const found = likeliestTable(await loadTables(port), 'decompose');
  const opened = found && openTable(found);
  if (!opened?.ok) return null;
  const measure = measuresOf(opened.value.table)[0];
  if (measure === undefined) return null;
  const { table, column } = measure;
  const date = dateColumnOf(table);
  const [first] = dimensionsOf(table);
  if (first === undefined) return null;
  const days = (date?.values ?? []).filter((value) => typeof value === 'number');
  const period = planPeriods(days, date?.span ?? 'day')[0] ?? null;
  const levels = [{ dimension: first, weights: { kind: 'same' } }] as const;
  const gathered = gatherPlan(table, column, levels, period, date, { calendar: { base: 'weekdays' }, weeks: 'split' });
  if (!gathered.ok) return { refusal: gathered.failure.code };
  const choices = {
    total: { kind: 'growth', rate: 0.1 },
    unit: 1,
    weights: { kind: 'last' },
    limits: new Map(),
  } as const;
  const preview = splitPlan(gathered.value, choices, 'zh');
  if (!preview.ok) return { refusal: preview.failure.code };
  const applied = await applyProposal(port, proposePlan(opened.value, preview.value, as, 'zh'));
  const sheet = applied.sheets[0]!;
  const { values } = await port.read((await port.usedArea(sheet))!);
  return {
    total: preview.value.total.total,
    rows: preview.value.nodes
      .filter(({ level }) => level === gathered.value.levels.length - 1)
      .map(({ label, step }) => ({
        // the label of a quarter or a month is made for the sheet
        name: first.kind === 'column' ? label : null,
        amount: step.amount,
      })),
    values,
  };
}

describe('a sheet of the corpus', () => {
  test.each(sheetCases().map((one) => [one.file.replace('.txt', ''), one] as const))(
    '%s is split exactly, and its formulas say what its values say',
    async (_, one) => {
      const live = await split(one, 'formulas');
      const fixed = await split(one, 'values');
      if (live === null || fixed === null || 'refusal' in live || 'refusal' in fixed) {
        expect(live).toEqual(fixed);
        return;
      }
      expect(live.rows.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(live.total, 6);
      expect(live.values.flat().filter((cell) => isCellError(cell))).toEqual([]);
      for (const { values } of [live, fixed]) {
        const targets = new Map(values.map((row) => [String(row[0]), row]));
        for (const { name, amount } of live.rows) {
          expect(name === null ? values.flat() : targets.get(name)).toContain(amount);
        }
      }
    },
  );
});
