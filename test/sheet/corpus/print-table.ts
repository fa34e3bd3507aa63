import { columnName } from '../../../src/sheet/address';
import { dateOf } from '../../../src/core/calendar/date';
import { formatArea } from '../../../src/sheet/format-area';
import type { Column, Table } from '../../../src/sheet/table';

/**
 * A table as text: its area and layout; a line a column with heading, role, kind, unit and values; what was set aside; notes
 * and problems.
 */
export function printTable(table: Table): string {
  const lines = [
    `${formatArea(table.area)} ${table.layout}`,
    ...table.columns.map(
      (column) => `  ${printMeaning(column)} | ${column.values.map((value) => printValue(column, value)).join('; ')}`,
    ),
  ];
  if (table.totalRows.length > 0) lines.push(`  total rows ${table.totalRows.map((row) => row + 1).join(', ')}`);
  if (table.totalColumns.length > 0) lines.push(`  total columns ${table.totalColumns.map(columnName).join(', ')}`);
  for (const { code, parameters } of table.notes) {
    if (code !== 'totals-set-aside') lines.push(`  note ${code} ${Object.values(parameters).join(' · ')}`.trimEnd());
  }
  for (const { code, cell, parameters } of table.problems) {
    lines.push(`  problem ${code} ${cell} ${Object.values(parameters).join(' ')}`);
  }
  return lines.join('\n');
}

/** Heading, role, kind and unit; "–" for none. */
function printMeaning({ heading, role, kind, span, unit, groups }: Column): string {
  const kindText = span === null || span === 'day' ? kind : `${kind} (${span})`;
  const unitText = unit === null ? '–' : unit.factor === 1 ? unit.label : `${unit.label} ×${unit.factor}`;
  const mixed =
    groups === null ? [] : [`groups ${groups.map(({ label, rows }) => `${label} ${rows.join('+')}`).join(', ')}`];
  return [heading, role ?? '–', kindText, unitText, ...mixed].join(' | ');
}

function printValue({ kind }: Column, value: Column['values'][number]): string {
  if (value === null) return '·';
  if (kind !== 'date' || typeof value !== 'number') return String(value);
  const { year, month, day } = dateOf(value);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
