import type { Area } from '../../sheet/address';
import { formatArea } from '../../sheet/format-area';
import type { AreaContent } from '../../workbook/port';

/** Blocks of whole rows as the one area that they make up. A spill that reaches over several is told by each: once here. */
export function joinedRows(area: Area, parts: readonly AreaContent[]): AreaContent {
  const spills = new Map(parts.flatMap((part) => part.spills.map((spill) => [formatArea(spill), spill] as const)));
  return {
    area,
    values: parts.flatMap(({ values }) => values),
    formulas: parts.flatMap(({ formulas }) => formulas),
    numberFormats: parts.flatMap(({ numberFormats }) => numberFormats),
    spills: [...spills.values()],
  };
}
