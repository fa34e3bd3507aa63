import type { Column, Table } from '../../sheet/table';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { columnNumbers } from '../column-numbers';
import { memberName } from '../dimensions';
import { headingYear } from '../heading-year';
import { refuse, type JobOutcome } from '../job-outcome';
import { refuseGroups } from '../refuse-groups';
import { compare, type ComparedItem, type Comparison } from './comparison';

export interface PlanColumns<C extends Column | null = Column> {
  readonly planQuantity: C;
  readonly planPrice: C;
  readonly actualQuantity: C;
  readonly actualPrice: C;
}

/** The four columns of a table with plan and actual side by side, by headings such as 计划数量 or "2016 Price". */
export function guessPlanColumns(table: Table): PlanColumns<Column | null> {
  const numbers = table.columns.filter(({ kind }) => kind === 'number');
  const [planQuantity, actualQuantity] = planFirst(numbers.filter(({ heading }) => QUANTITY.test(heading)));
  const [planPrice, actualPrice] = planFirst(numbers.filter(({ heading }) => PRICE.test(heading)));
  return { planQuantity, planPrice, actualQuantity, actualPrice };
}

/** Compares plan and actual of a table that has quantity and price of both in columns. */
export function compareColumns(
  table: Table,
  columns: PlanColumns,
  label: Column | null,
  language: Language,
): JobOutcome<Comparison> {
  const used = [columns.planQuantity, columns.planPrice, columns.actualQuantity, columns.actualPrice];
  const twice = used.find(({ index }, at) => used.findIndex((other) => other.index === index) !== at);
  if (twice !== undefined) return refuse('same-column-twice', { heading: twice.heading });
  const differing = refuseGroups(table, used);
  if (differing !== null) return differing;
  const lists: number[][] = [];
  for (const column of used) {
    const numbers = columnNumbers(table, column, 'not-negative');
    if (!numbers.ok) return numbers;
    lists.push(numbers.value);
  }
  const items = table.rowNumbers.map((_, index): ComparedItem => {
    const [quantityBefore = 0, priceBefore = 0, quantityAfter = 0, priceAfter = 0] = lists.map((list) => list[index]);
    return {
      label: memberName(label?.values[index]) || jobTexts.blank[language],
      quantityBefore,
      amountBefore: quantityBefore * priceBefore,
      quantityAfter,
      amountAfter: quantityAfter * priceAfter,
    };
  });
  return compare(items);
}

const QUANTITY = /数量|销量|件数|quantity|qty|units|volume/i;
const PRICE = /单价|均价|价格|售价|price/i;
const PLAN = /计划|预算|目标|去年|上年|基期|plan|budget|target|last|before/i;

/**
 * The plan is the column that says so, and its actual none of another year than a target's. Else the two latest years are
 * compared, or where headings name none, the columns as they stand.
 */
function planFirst(columns: readonly Column[]): [Column | null, Column | null] {
  const plans = columns.filter(({ heading }) => PLAN.test(heading));
  const [plan] = plans;
  if (plan !== undefined && plans.length < columns.length) {
    const year = TARGET.test(plan.heading) ? yearOf(plan) : null;
    const actual = columns.find(
      (column) => !plans.includes(column) && (year === null || (yearOf(column) ?? year) === year),
    );
    return [plan, actual ?? null];
  }
  const years = columns.filter((column) => yearOf(column) !== null).sort((a, b) => yearOf(a)! - yearOf(b)!);
  const [before = null, after = null] = years.length > 1 ? years.slice(-2) : columns;
  return [before, after];
}

const TARGET = /计划|预算|目标|plan|budget|target/i;

function yearOf({ heading }: Column): number | null {
  return headingYear(heading);
}
