import type { Hotspot } from '../../core/variance/find-hotspots';
import type { CellInput } from '../../sheet/draft';
import type { Column } from '../../sheet/table';
import { fill } from '../../texts/fill';
import { resultHeadings } from '../../texts/headings';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { sumsFromSource, type SumWriter } from '../decompose/source-sums';
import { MOST_SUMS } from '../decompose/source-weights';
import type { Proposal } from '../proposal';
import { cellName, rangeName } from '../reference';
import { buildSheet } from '../sheet-builder';
import { basisOf, type Source } from '../source';
import { sourceLine } from '../source-line';
import type { PeriodChoices } from './compare-periods';
import type { Comparison, ItemGap } from './comparison';
import { pathConditions, putHotspots, sentenceFormula } from './sheet-parts';

/** What was compared: the two sides by name, the column of the items, and the columns read. */
export interface Compared {
  readonly before: string;
  readonly after: string;
  readonly heading: string;
  readonly columns: readonly Column[];
  /** Set when the sides are periods of an order table: amounts may then be sums over it. */
  readonly periods: PeriodChoices | null;
  /** Where the gap is, for orders. */
  readonly spots?: readonly Hotspot[];
  /** What is written where the sheet does not compute it. */
  readonly sentence?: string;
  /** What the sentence compares with where that is no target: an earlier period. */
  readonly against: string | null;
}

/** A new sheet with the difference by item and by cause: live, with prices and causes as formulas, or as values. */
export function proposeComparison(
  source: Source,
  comparison: Comparison,
  compared: Compared,
  as: 'formulas' | 'values',
  language: Language,
): Proposal {
  const { items, causes, measure } = comparison;
  const { before, after } = compared;
  const isMargin = measure === 'margin';
  const text = (name: 'explainSheet' | 'explainTitle') => fill(jobTexts[name], language, { before, after });
  const sheet = buildSheet(text('explainSheet'));
  sheet.put(0, 0, text('explainTitle'));
  sheet.put(1, 0, sourceLine(source.table, language));

  sheet.put(3, 0, '', ...causes.map(({ cause }) => resultHeadings[cause][language]), jobTexts.difference[language]);
  sheet.put(4, 0, jobTexts.causes[language]);
  sheet.put(4, causes.length + 1, { formula: `=SUM(${rangeName(4, 1, 1, causes.length)})` });

  const headingRow = 6;
  const first = headingRow + 1;
  const sumRow = first + items.length;
  const sided = (word: 'quantity' | 'price' | 'amount' | 'cost' | 'unitCost', side: string) =>
    `${side} ${jobTexts[word][language]}`;
  // quantity, price, amount of each side; with costs also cost and unit cost
  const words = ['quantity', 'price', 'amount', ...(isMargin ? (['unitCost', 'cost'] as const) : [])] as const;
  const width = words.length;
  sheet.put(
    headingRow,
    0,
    compared.heading,
    ...[before, after].flatMap((side) => words.map((word) => sided(word, side))),
    jobTexts.difference[language],
  );
  const inputs = inputsOf(source, compared, items, as);
  const gapColumn = 2 * width + 1;
  for (const [index, item] of items.entries()) {
    const row = first + index;
    const perUnit = (quantity: number, amount: number) => ({
      formula: `=IF(${cellName(row, quantity)}=0,0,${cellName(row, amount)}/${cellName(row, quantity)})`,
    });
    const values = inputs(item, row);
    const side = (at: number, which: 'before' | 'after') => [
      values[which].quantity,
      perUnit(at, at + 2),
      values[which].amount,
      ...(isMargin ? [perUnit(at, at + 4), values[which].cost] : []),
    ];
    const value = (at: number) =>
      isMargin ? `(${cellName(row, at + 2)}-${cellName(row, at + 4)})` : cellName(row, at + 2);
    const gap = { formula: `=${value(width + 1)}-${value(1)}` };
    sheet.put(row, 0, item.label, ...side(1, 'before'), ...side(width + 1, 'after'), gap);
  }
  sheet.put(sumRow, 0, jobTexts.total[language]);
  const summed = [1, 3, ...(isMargin ? [5] : [])].flatMap((column) => [column, column + width]);
  for (const column of [...summed, gapColumn]) {
    sheet.put(sumRow, column, { formula: `=SUM(${rangeName(first, column, items.length, 1)})` });
  }
  if (as === 'formulas') {
    const columns = [1, 2, width + 1, width + 2, ...(isMargin ? [4, width + 4] : [])];
    const list = columns.map((column) => rangeName(first, column, items.length, 1)).join(',');
    sheet.put(4, 1, { formula: `=TARGET.PVM(${list})` });
  } else {
    sheet.put(4, 1, ...causes.map(({ amount }) => amount));
  }
  const total = (at: number) =>
    isMargin ? `${cellName(sumRow, at + 2)}-${cellName(sumRow, at + 4)}` : cellName(sumRow, at + 2);
  const sentence = sentenceFormula(
    {
      before: total(1),
      after: total(width + 1),
      labels: rangeName(3, 1, 1, causes.length),
      contributions: rangeName(4, 1, 1, causes.length),
    },
    compared.against,
    language,
  );
  if (items.length > 0) sheet.put(2, 0, as === 'formulas' ? { formula: sentence } : (compared.sentence ?? ''));

  sheet.title();
  sheet.headings(3, headingRow);
  sheet.sums(sumRow);
  sheet.format(4, 1, 1, causes.length + 1, '#,##0');
  sheet.format(first, 1, items.length + 1, gapColumn, '#,##0');
  for (const column of [2, ...(isMargin ? [4] : [])]) {
    sheet.format(first, column, items.length, 1, '#,##0.00');
    sheet.format(first, column + width, items.length, 1, '#,##0.00');
  }
  const { periods, spots = [] } = compared;
  if (periods !== null && spots.length > 0) {
    putHotspots(sheet, sumRow + 2, source, spots, { ...periods, path: periods.path ?? [] }, as, language);
  }
  return {
    basis: basisOf(source, compared.columns),
    sheets: [sheet.draft({ columnWidths: [26, ...Array.from({ length: gapColumn }, () => 15)] })],
    changes: [],
  };
}

type Inputs = Readonly<Record<'before' | 'after', Readonly<Record<'quantity' | 'amount' | 'cost', CellInput>>>>;

/** Quantities, amounts and costs of an item as they go in: sums over the source where they count the same, else numbers. */
function inputsOf(
  source: Source,
  compared: Compared,
  items: readonly ItemGap[],
  as: 'formulas' | 'values',
): (item: ItemGap, row: number) => Inputs {
  const numbers = (item: ItemGap): Inputs => ({
    before: { quantity: item.quantityBefore, amount: item.amountBefore, cost: item.costBefore ?? 0 },
    after: { quantity: item.quantityAfter, amount: item.amountAfter, cost: item.costAfter ?? 0 },
  });
  const { periods } = compared;
  if (as === 'values' || periods === null || items.length * 6 > MOST_SUMS) return numbers;
  const { by, date, path = [], cost = null } = periods;
  const labels = [by, ...path.map(({ column }) => column)];
  const writer = (measure: Column) => sumsFromSource(source.table, measure, labels, date, DECIMALS);
  const [quantity, amount, costs] = [writer(periods.quantity), writer(periods.amount), cost && writer(cost.column)];
  const steps = pathConditions(path);
  if (steps === null || quantity === null || amount === null || (cost !== null && costs === null)) return numbers;
  return (_, row) => {
    const where = [{ column: by, cell: `$A${row + 1}` }, ...steps];
    const side = ({ from, to }: PeriodChoices['before']) => {
      const sum = (write: SumWriter) => write(where, [{ from, to }]);
      const money = sum(amount);
      const spent = costs === null ? '0' : cost!.isProfit ? `${money}-${sum(costs)}` : sum(costs);
      return {
        quantity: { formula: `=${sum(quantity)}` },
        amount: { formula: `=${money}` },
        cost: { formula: `=${spent}` },
      };
    };
    return { before: side(periods.before), after: side(periods.after) };
  };
}

const DECIMALS = 6;
