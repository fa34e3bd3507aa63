import { assignTiers } from '../core/customers/assign-tiers';
import { succeed } from '../core/outcome';
import { limits, numbers } from './coerce/numbers';
import { optional } from './coerce/reader';
import { word } from './coerce/words';
import { defineFunction } from './define-function';
import { inShape } from './result';

/**
 * TIER(values, [cutoffs], [basis]): A, B or C for each customer (product, person) by what it brings in.
 *
 * - `values`: a column, a row or a rectangle, e.g. the sales of each customer. The result has its shape. A blank is 0.
 * - `cutoffs`: omitted 0.8 and 0.95: the largest customers that together make up at most 80 % of the total are A, those
 *   up to 95 % B, the others C. Any other number of cutoffs, up to 25, gives one class more than cutoffs: A, B, C, D …
 *   Zeros and blanks among them are skipped.
 * - `basis`: "share" (占比, the default): cutoffs are cumulative shares of the total, rising. "amount" (金额): cutoffs
 *   are amounts, falling; a value above the first is A, above the second B, otherwise C.
 *
 * By share, the rows are sorted by value and a row is in the first class whose cutoff its cumulative share, itself
 * included, does not pass. Equal values count together and share a class, so the order of the rows makes no difference.
 * The largest is always A, even if it alone is more than the first cutoff.
 *
 * #VALUE! for negative values by share, values that are all 0, cutoffs in the wrong order or above 100 %, and for
 * "amount" without cutoffs.
 *
 * @example
 * =TARGET.TIER({50;30;15;5})
 * {"A";"A";"B";"C"}
 * @example
 * =TARGET.TIER({120,80,80,9}, {100,50}, "金额")
 * {"A","B","B","C"}
 */
export const tier = defineFunction({
  id: 'TIER',
  parameters: {
    values: numbers,
    cutoffs: optional(limits),
    basis: optional(word({ share: ['占比'], amount: ['金额'] })),
  },
  run: ({ values, cutoffs, basis }) => {
    const tiers = assignTiers(values.values, { cutoffs, basis });
    return tiers.ok ? succeed(inShape(tiers.value, values)) : tiers;
  },
});
