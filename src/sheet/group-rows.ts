import { toHalfWidth } from './half-width';
import type { Column, RowGroup } from './table';

/** What is known of the rows of a number column. */
export interface CountedRows {
  readonly values: Column['values'];
  /** What each cell says that it counts; `null` where it says nothing. */
  readonly units: readonly (string | null)[];
  /** What the heading, or a line above the table, says for the cells that say nothing. */
  readonly unit: string | null;
  /** What each row is a target of, by the table's column of target types, where it has one. */
  readonly types: Column['values'] | null;
}

/**
 * The rows of a number column in groups that count the same thing, where the column as a whole does not: by target type
 * ("签约额", "新签客户"), and where that leaves different units together, or says nothing, by unit (money, "条", "%").
 *
 * Numbers without a unit go with the only unit that the others name, unless that is "%" and they are too large to be
 * shares. Rows without a number are in no group.
 *
 * @returns `null` where all rows count the same; else two groups or more, in the order in which they first appear.
 */
export function groupRows(column: CountedRows): readonly RowGroup[] | null {
  const [first = null] = column.units;
  if (column.types === null && column.units.every((unit) => unit === first)) return null;
  const rows = column.values.flatMap((value, row) => (typeof value === 'number' ? [row] : []));
  const groups =
    column.types === null
      ? byUnit(column, rows)
      : grouped(rows, (row) => String(column.types?.[row])).flatMap(({ label, rows: ofType }) => {
          const parts = byUnit(column, ofType);
          return parts.length > 1
            ? parts.map((part) => ({ ...part, label: `${label} (${part.label})` }))
            : [{ label, rows: ofType }];
        });
  return groups.length > 1 ? groups : null;
}

/** Whether a heading says that its column tells what each row is a target of. */
export function isTypeHeading(heading: string): boolean {
  return TYPE.test(toHalfWidth(heading).replace(/[\s_]/g, ''));
}

const TYPE =
  /^(?:(?:目标|指标)(?:类型|类别|项目?|名称)|(?:考核)?指标|考核项目?|kpi(?:名称|name)?|measures?|metrics?|indicators?|(?:target|goal)types?)$/i;

function byUnit({ values, units, unit }: CountedRows, rows: readonly number[]): RowGroup[] {
  const stated = new Set(rows.map((row) => units[row] ?? unit).filter((one) => one !== null));
  const [only] = stated;
  const silent = rows.filter((row) => (units[row] ?? unit) === null);
  const agree =
    stated.size === 0 ||
    (stated.size === 1 && (only !== '%' || silent.every((row) => Math.abs(Number(values[row])) <= LARGEST_SHARE)));
  return agree ? [{ label: only ?? NO_UNIT, rows }] : grouped(rows, (row) => units[row] ?? unit ?? NO_UNIT);
}

/** A share typed without "%": 1.2 is 120 %. */
const LARGEST_SHARE = 2;
const NO_UNIT = '–';

function grouped(rows: readonly number[], labelOf: (row: number) => string): RowGroup[] {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const label = labelOf(row);
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [row]);
    else group.push(row);
  }
  return [...groups].map(([label, ofLabel]) => ({ label, rows: ofLabel }));
}
