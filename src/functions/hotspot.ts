import { fail, succeed } from '../core/outcome';
import { findHotspots } from '../core/variance/find-hotspots';
import { languageOf } from '../texts/language-of';
import { blankMember } from '../texts/blank-member';
import { foldLabels } from './coerce/fold-labels';
import { labels } from './coerce/labels';
import { numbers, setting } from './coerce/numbers';
import { optional } from './coerce/reader';
import { headings } from './coerce/words';
import { defineFunction } from './define-function';
import { asTable } from './result';

/**
 * HOTSPOT(dimensions, plan, actual, [top], [headings]): which dimension (region, product, person …) and which of its
 * members explain the gap between planned and actual totals, by the method Adtributor.
 *
 * One row for each member found: dimension, member, gap (actual − plan), share of the total gap, surprise (how far the
 * member's share of the actual is from its share of the plan; 0 is not at all). The dimension that explains best comes
 * first: of each, the most surprising members that explain at least 10 % of the gap each are taken until they explain
 * 67 %. Dimensions that don't get there are left out, unless none does.
 *
 * - `dimensions`: rows × dimensions, with headings in the first row. Blank cells count as one member.
 * - `plan`, `actual`: an amount ≥ 0 for each row below the headings, without heading.
 * - `top`: the most rows, default 10.
 * - `headings`: "zh" or "en" puts a heading row on top.
 *
 * #VALUE! for lengths that don't fit or a blank heading; #N/A for a negative amount (named by its row), a total of 0, no
 * gap in total, or a gap of which no member explains a tenth.
 *
 * Source: Bhagwan et al., Adtributor, NSDI 2014.
 *
 * @example
 * =TARGET.HOTSPOT({"区域","产品";"东","甲";"东","乙";"西","甲";"西","乙"}, {50;50;50;50}, {20;50;20;50})
 * {"产品","甲",-60,1,0.0147971240444314;"区域","东",-30,0.5,0;"区域","西",-30,0.5,0}
 */
export const hotspot = defineFunction({
  id: 'HOTSPOT',
  parameters: {
    dimensions: labels,
    plan: numbers,
    actual: numbers,
    top: setting,
    headings: optional(headings),
  },
  run: ({ dimensions: { rows, columns, values }, plan, actual, top, headings: language }) => {
    const names = values.slice(0, columns);
    const unnamed = names.indexOf('');
    if (unnamed >= 0) return fail('label-missing', { argument: 'dimensions', row: unnamed + 1 });
    const dimensions = names.map((name, column) => ({
      name,
      members: foldLabels(Array.from({ length: rows - 1 }, (_, row) => values[(row + 1) * columns + column]!)),
    }));
    const result = findHotspots(dimensions, plan.values, actual.values, { top });
    if (!result.ok) return result;
    const blank = blankMember[language ?? languageOf(names)];
    const spots = result.value.map((spot) => ({ ...spot, member: spot.member || blank }));
    return succeed(asTable(spots, COLUMNS, language));
  },
});

const COLUMNS = {
  dimension: 'dimension',
  member: 'member',
  gap: 'memberGap',
  share: 'gapShare',
  surprise: 'surprise',
} as const;
