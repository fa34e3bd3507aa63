import { formatArea } from '../../sheet/format-area';
import type { Column, Table } from '../../sheet/table';
import { namesIn } from '../dimensions';
import { dateCall } from '../reference';
import { bodyOf } from '../source';
import { isCriterion } from './is-criterion';
import type { DayRange } from './plan-periods';

/** One condition of a sum: the column's cells equal the text in `cell`. */
export interface SumCondition {
  readonly column: Column;
  readonly cell: string;
}

/** Days between two cells that hold dates, both included. */
export interface CellBounds {
  readonly fromCell: string;
  readonly toCell: string;
}

/**
 * Writes sums over the source table as formulas, rounded to the decimals of the data:
 * `ROUND(SUMIFS(Orders!$R$2:$R$9995,Orders!$M$2:$M$9995,$A12,Orders!$C$2:$C$9995,">="&DATE(2017,1,1),…),4)`.
 */
export type SumWriter = (conditions: readonly SumCondition[], days: readonly DayRange[] | CellBounds | null) => string;

/**
 * A writer of formulas that count what the pane has counted, or null where SUMIFS would count otherwise: numbers or
 * dates kept as text, totals or blank rows inside the table, blank or merged-away labels, and labels that SUMIFS takes
 * for a pattern, a comparison, a number or a date ("A*", ">5", "007", "3/4"), or that differ in case only.
 */
export function sumsFromSource(
  table: Table,
  measure: Column,
  labels: readonly Column[],
  date: Column | null,
  decimals: number,
): SumWriter | null {
  const area = bodyOf(table, measure);
  if (area === null || area.rows !== table.rowNumbers.length) return null;
  const used = [measure, ...labels, ...(date === null ? [] : [date])];
  if (!used.every((column) => column.asWritten) || !labels.every(areCriteria)) return null;

  const range = (column: Column) => formatArea(bodyOf(table, column)!, { absolute: true });
  const rounded = (formula: string) => `ROUND(${formula},${decimals})`;
  return (conditions, days) => {
    const equals = conditions.map(({ column, cell }) => `,${range(column)},${cell}`).join('');
    if (days === null || date === null) {
      return rounded(equals === '' ? `SUM(${range(measure)})` : `SUMIFS(${range(measure)}${equals})`);
    }
    if ('fromCell' in days) {
      const within = `${range(date)},">="&${days.fromCell},${range(date)},"<"&${days.toCell}+1`;
      return rounded(`SUMIFS(${range(measure)}${equals},${within})`);
    }
    const sums = joined(days).map(
      ({ from, to }) =>
        `SUMIFS(${range(measure)}${equals},${range(date)},">="&${dateCall(from)},${range(date)},"<"&${dateCall(to + 1)})`,
    );
    return rounded(sums.length === 0 ? '0' : sums.join('+'));
  };
}

/** Adjacent ranges become one: the years 2014, 2015 and 2016 are a single condition. */
function joined(days: readonly DayRange[]): DayRange[] {
  const ranges: DayRange[] = [];
  for (const day of [...days].sort((a, b) => a.from - b.from)) {
    const before = ranges.at(-1);
    if (before !== undefined && before.to + 1 === day.from)
      ranges[ranges.length - 1] = { from: before.from, to: day.to };
    else ranges.push(day);
  }
  return ranges;
}

function areCriteria(column: Column): boolean {
  const names = namesIn(column);
  const folded = new Set([...names].map((name) => name.toLowerCase()));
  return folded.size === names.size && [...names].every(isCriterion);
}
