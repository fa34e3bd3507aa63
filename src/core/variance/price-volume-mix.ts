import { commonScales, scaledRatio } from '../numeric/common-scale';
import { refuseLength, refuseNegative } from '../numeric/refuse-numbers';
import { fail, succeed, type Outcome } from '../outcome';
import { contributionsTo } from './contributions';

/** One side of the comparison, a figure per product. Prices and costs are per unit. */
export interface ProductSales {
  readonly quantity: readonly number[];
  readonly price: readonly number[];
  readonly cost?: readonly number[] | undefined;
}

export interface SalesEffects {
  readonly volume: number;
  readonly mix: number;
  readonly price: number;
  /** Effect of unit costs; null where the costs are not given. */
  readonly cost: number | null;
  readonly new: number;
  readonly lost: number;
}

/**
 * Price–volume–mix: splits the difference of sales between plan and actual (with unit costs, of the margin) into causes
 * that add up to it. Over the products with a quantity on both sides, m being the price, or price less cost:
 *
 * - volume: change of the total units × the plan's average m;
 * - mix: the actual units less the planned ones at the actual total, each × the plan's m;
 * - price: actual units × change of price; cost: −actual units × change of unit cost;
 *
 * and on lines of their own `new` (planned quantity 0) and `lost` (actual quantity 0). A product without a quantity on
 * either side counts nowhere. Every figure is an exact fraction of the decimals given, rounded once.
 *
 * Failures: lengths-differ, argument-missing (a cost on one side only), not-finite, negative, result-too-large.
 *
 * @example
 * priceVolumeMix({ quantity: [7000, 3000], price: [30, 40] }, { quantity: [8000, 7000], price: [30, 40] })
 * // → ok { volume: 165000, mix: 25000, price: 0, cost: null, new: 0, lost: 0 }
 */
export function priceVolumeMix(plan: ProductSales, actual: ProductSales): Outcome<SalesEffects> {
  if (plan.cost && !actual.cost) return fail('argument-missing', { argument: 'actualCost', other: 'planCost' });
  if (actual.cost && !plan.cost) return fail('argument-missing', { argument: 'planCost', other: 'actualCost' });
  const lists = {
    planQuantity: plan.quantity,
    planPrice: plan.price,
    actualQuantity: actual.quantity,
    actualPrice: actual.price,
    ...(plan.cost && actual.cost && { planCost: plan.cost, actualCost: actual.cost }),
  };
  for (const [argument, values] of Object.entries(lists)) {
    const faulty = refuseLength(argument, values, 'planQuantity', plan.quantity) ?? refuseNegative(argument, values);
    if (faulty) return faulty;
  }

  // A cost that is not given is 0, so that margin and sales are the same sum.
  const none = plan.price.map(() => 0);
  const quantities = commonScales([plan.quantity, actual.quantity]);
  const money = commonScales([plan.price, actual.price, plan.cost ?? none, actual.cost ?? none]);
  const [q0 = [], q1 = []] = quantities.digits;
  const [p0 = [], p1 = [], c0 = [], c1 = []] = money.digits;
  const m0 = p0.map((price, product) => price - c0[product]!);
  const margin1 = (product: number) => p1[product]! - c1[product]!;

  let [units0, units1, planned, atPlan, price, cost, added, lost] = [0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n];
  q0.forEach((before, product) => {
    const after = q1[product]!;
    if (before === 0n) added += after * margin1(product);
    else if (after === 0n) lost -= before * m0[product]!;
    else {
      units0 += before;
      units1 += after;
      planned += before * m0[product]!;
      atPlan += after * m0[product]!;
      price += after * (p1[product]! - p0[product]!);
      cost -= after * (c1[product]! - c0[product]!);
    }
  });

  const scale = quantities.exponent + money.exponent;
  // volume = (units1 − units0) × planned ÷ units0 and mix = atPlan − units1 × planned ÷ units0, without products both 0
  const divisor = units0 === 0n ? 1n : units0;
  const exact = [
    scaledRatio((units1 - units0) * planned, scale, divisor),
    scaledRatio(atPlan * divisor - units1 * planned, scale, divisor),
    ...[price, cost, added, lost].map((value) => scaledRatio(value, scale)),
  ];
  const total = scaledRatio(atPlan - planned + price + cost + added + lost, scale);
  const closed = contributionsTo(total, exact, 'actualQuantity');
  if (!closed.ok) return closed;
  const [volume = 0, mix = 0, ofPrice = 0, ofCost = 0, ofNew = 0, ofLost = 0] = closed.value;
  return succeed({ volume, mix, price: ofPrice, cost: plan.cost ? ofCost : null, new: ofNew, lost: ofLost });
}
