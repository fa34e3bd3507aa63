import { labelUnit } from '../../sheet/cell-unit';
import { headingUnit } from '../../sheet/heading-unit';
import type { Unit } from '../../sheet/table';

/**
 * What one of a target's units is in the unit of the measure it is split by: 10000 for 万元 over a column in 元. Units that
 * can't be told, or count something else than money, are taken as the same.
 *
 * @param label the target's unit as written
 * @param own the measure's unit; null for a column that names none
 */
export function unitRatio(label: string, own: Unit | null): number {
  if (label === '' || label === own?.label) return 1;
  const unit = headingUnit(`(${label})`);
  const kinds = [labelUnit(label), own === null ? labelUnit(label) : labelUnit(own.label)];
  if (unit === null || kinds[0] === null || kinds[0] !== kinds[1]) return 1;
  return Number((unit.factor / (own?.factor ?? 1)).toPrecision(12));
}
