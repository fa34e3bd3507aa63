import type { Area } from '../../sheet/address';
import { formatArea } from '../../sheet/format-area';
import { selectTable } from '../../sheet/select-table';
import type { FoundTable } from './found-table';

/** The table that a selection means: one of the list, or a part of one; null where it touches none. */
export function selectedTable(list: readonly FoundTable[], selection: Area): FoundTable | null {
  const areas = list.map(({ area }) => area);
  const area = selectTable(areas, selection);
  if (area === undefined) return null;
  const key = formatArea(area);
  const whole = list.find((table) => table.key === key);
  if (whole !== undefined) return whole;
  const around = list.find((table) => table.area.sheet === area.sheet && holds(table.area, area));
  return around === undefined ? null : { ...around, key, area };
}

function holds(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
