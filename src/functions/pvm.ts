import { succeed } from '../core/outcome';
import { priceVolumeMix as explain } from '../core/variance/price-volume-mix';
import { numbers } from './coerce/numbers';
import { optional } from './coerce/reader';
import { headings } from './coerce/words';
import { defineFunction } from './define-function';
import { asTable } from './result';

/**
 * PVM(planQuantity, planPrice, actualQuantity, actualPrice, [planCost], [actualCost], [headings]): price–volume–mix.
 * Splits the difference between planned and actual sales over products into causes that add up to it.
 *
 * One row: volume (total units at the plan's mix), mix, price, new (products without planned quantity), lost (products
 * without actual quantity). With unit costs the difference of the margin: volume, mix, price, cost, new, lost.
 *
 * - `planQuantity`, `planPrice`, `actualQuantity`, `actualPrice`: lists of the same size, one cell per product, all ≥ 0.
 * - `planCost`, `actualCost`: cost per unit, in the same size; both or neither.
 * - `headings`: "zh" or "en" puts a heading row on top.
 *
 * #VALUE! for lengths that differ, negative values, or one of the two costs alone.
 *
 * @example
 * =TARGET.PVM({7000;3000}, {30;40}, {8000;7000}, {30;40})
 * {165000,25000,0,0,0}
 * @example
 * =TARGET.PVM({7000;3000}, {30;40}, {8000;7000}, {30;40}, , , "zh")
 * {"销量","结构","价格","新增","流失";165000,25000,0,0,0}
 */
export const priceVolumeMix = defineFunction({
  id: 'PVM',
  parameters: {
    planQuantity: numbers,
    planPrice: numbers,
    actualQuantity: numbers,
    actualPrice: numbers,
    planCost: optional(numbers),
    actualCost: optional(numbers),
    headings: optional(headings),
  },
  run: ({ planQuantity, planPrice, actualQuantity, actualPrice, planCost, actualCost, headings: language }) => {
    const result = explain(
      { quantity: planQuantity.values, price: planPrice.values, cost: planCost?.values },
      { quantity: actualQuantity.values, price: actualPrice.values, cost: actualCost?.values },
    );
    if (!result.ok) return result;
    return succeed(asTable([result.value], planCost === undefined ? SALES : MARGIN, language));
  },
});

const SALES = { volume: 'volume', mix: 'mix', price: 'price', new: 'new', lost: 'lost' } as const;
const MARGIN = { volume: 'volume', mix: 'mix', price: 'price', cost: 'cost', new: 'new', lost: 'lost' } as const;
