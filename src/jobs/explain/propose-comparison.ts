import { serialOf } from '../../core/calendar/date';
import type { CellInput } from '../../sheet/draft';
import { formatArea } from '../../sheet/format-area';
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
import type { YearChoices } from './compare-years';
import { causes, type Comparison, type ItemGap } from './comparison';

/** What was compared: the two sides by name, the column of the items, and the columns read. */
export interface Compared {
  readonly before: string;
  readonly after: string;
  readonly heading: string;
  readonly columns: readonly Column[];
  /** Set when the sides are years of an order table: amounts may then be sums over it. */
  readonly years: YearChoices | null;
}

/** A new sheet with the difference by item and by cause: live, with prices and causes as formulas, or as values. */
export function proposeComparison(
  source: Source,
  comparison: Comparison,
  compared: Compared,
  as: 'formulas' | 'values',
  language: Language,
): Proposal {
  const { items, effects } = comparison;
  const { before, after } = compared;
  const text = (name: 'explainSheet' | 'explainTitle') => fill(jobTexts[name], language, { before, after });
  const sheet = buildSheet(text('explainSheet'));
  sheet.put(0, 0, text('explainTitle'));
  const place = formatArea(source.table.area);
  sheet.put(1, 0, fill(jobTexts.paceSource, language, { table: source.table.name, place }));

  sheet.put(3, 0, '', ...causes.map((cause) => resultHeadings[cause][language]), jobTexts.difference[language]);
  sheet.put(4, 0, jobTexts.causes[language]);
  sheet.put(4, 6, { formula: '=SUM(B5:F5)' });

  const headingRow = 6;
  const first = headingRow + 1;
  const sumRow = first + items.length;
  const sided = (word: 'quantity' | 'price' | 'amount', side: string) => `${side} ${jobTexts[word][language]}`;
  sheet.put(
    headingRow,
    0,
    compared.heading,
    ...[before, after].flatMap((side) => [sided('quantity', side), sided('price', side), sided('amount', side)]),
    jobTexts.difference[language],
  );
  const inputs = inputsOf(source, compared, items, as);
  for (const [index, item] of items.entries()) {
    const row = first + index;
    const price = (column: number) => ({
      formula: `=IF(${cellName(row, column)}=0,0,${cellName(row, column + 2)}/${cellName(row, column)})`,
    });
    const [q0, a0, q1, a1] = inputs(item, row);
    const gap = { formula: `=${cellName(row, 6)}-${cellName(row, 3)}` };
    sheet.put(row, 0, item.label, q0, price(1), a0, q1, price(4), a1, gap);
  }
  sheet.put(sumRow, 0, jobTexts.total[language]);
  for (const column of [1, 3, 4, 6, 7]) {
    sheet.put(sumRow, column, { formula: `=SUM(${rangeName(first, column, items.length, 1)})` });
  }
  if (as === 'formulas') {
    const list = [1, 2, 4, 5].map((column) => rangeName(first, column, items.length, 1)).join(',');
    sheet.put(4, 1, { formula: `=TARGET.PVM(${list})` });
  } else {
    sheet.put(4, 1, ...causes.map((cause) => effects[cause]));
  }

  sheet.bold(0, 3, headingRow, sumRow);
  sheet.format(4, 1, 1, 6, '#,##0');
  sheet.format(first, 1, items.length + 1, 7, '#,##0');
  for (const column of [2, 5]) sheet.format(first, column, items.length, 1, '#,##0.00');
  return {
    basis: basisOf(source, compared.columns),
    sheets: [sheet.draft({ columnWidths: [26, ...Array.from({ length: 7 }, () => 15)] })],
    changes: [],
  };
}

/** Quantities and amounts of an item as they go in: sums over the source where they count the same, else numbers. */
function inputsOf(
  source: Source,
  compared: Compared,
  items: readonly ItemGap[],
  as: 'formulas' | 'values',
): (item: ItemGap, row: number) => FourInputs {
  const numbers = (item: ItemGap): FourInputs => [
    item.quantityBefore,
    item.amountBefore,
    item.quantityAfter,
    item.amountAfter,
  ];
  const { years } = compared;
  if (as === 'values' || years === null || items.length * 4 > MOST_SUMS) return numbers;
  const writer = (measure: Column) => sumsFromSource(source.table, measure, [years.by], years.date, DECIMALS);
  const [quantity, amount] = [writer(years.quantity), writer(years.amount)];
  if (quantity === null || amount === null) return numbers;
  return (_, row) => {
    const where = [{ column: years.by, cell: `$A${row + 1}` }];
    const sum = (write: SumWriter, year: number) => ({
      formula: `=${write(where, [{ from: serialOf(year, 1, 1)!, to: serialOf(year, 12, 31)! }])}`,
    });
    const { before, after } = years;
    return [sum(quantity, before), sum(amount, before), sum(quantity, after), sum(amount, after)];
  };
}

type FourInputs = readonly [CellInput, CellInput, CellInput, CellInput];

const DECIMALS = 6;
