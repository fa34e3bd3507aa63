import { fail, succeed, type Outcome } from '../core/outcome';
import { bridge as explain } from '../core/variance/bridge';
import { shapeOf } from './coerce/cells';
import { numbers, rowsOf, type NumberList } from './coerce/numbers';
import { optional } from './coerce/reader';
import { word } from './coerce/words';
import { defineFunction } from './define-function';
import { inShape } from './result';

/**
 * BRIDGE(plan, actual, [method]): splits the difference of two totals, each a sum of products of drivers, into one
 * contribution per driver. The contributions add up to Σ Π actual − Σ Π plan; nothing is left over.
 *
 * - `plan`, `actual`: ranges of the same shape, drivers across (customers, orders per customer, order value …), segments
 *   down. A single column is one segment with its drivers down. The result has one figure per driver in that
 *   orientation. At most 8 drivers.
 * - `method`: "shapley" (the default: the average over all orders of change, any sign, zeros are fine), "lmdi"
 *   (logarithmic mean, positive drivers only) or "sequential" (连环替代法: the drivers change one after another in the
 *   order given, so the order is part of the result).
 *
 * #VALUE! for shapes that differ; #N/A for a driver ≤ 0 with "lmdi".
 *
 * Source: Shapley 1953; Ang 2004 (LMDI-I).
 *
 * @example
 * =TARGET.BRIDGE({500,50,15}, {490,51,13}, "sequential")
 * {-7500,7350,-49980}
 * @example
 * =TARGET.BRIDGE({10;2}, {12;3})
 * {5;11}
 */
export const bridge = defineFunction({
  id: 'BRIDGE',
  parameters: {
    plan: numbers,
    actual: numbers,
    method: optional(
      word({
        shapley: ['夏普利'],
        lmdi: ['对数平均'],
        sequential: ['连环替代法', '连环替代'],
      }),
    ),
  },
  run: ({ plan, actual, method }) => {
    const other = matched(plan, actual);
    if (!other.ok) return other;
    const result = explain(segments(plan), segments(other.value), method);
    if (!result.ok) return result;
    const isColumn = plan.columns === 1;
    const drivers = result.value.length;
    return succeed(inShape(result.value, isColumn ? { rows: drivers, columns: 1 } : { rows: 1, columns: drivers }));
  },
});

/** The actual values in the plan's shape. A column and a row with as many drivers are both one segment. */
function matched(plan: NumberList, actual: NumberList): Outcome<NumberList> {
  const isOneSegment = (list: NumberList) => list.rows === 1 || list.columns === 1;
  const sameShape = plan.rows === actual.rows && plan.columns === actual.columns;
  const sameDrivers = isOneSegment(plan) && isOneSegment(actual) && plan.values.length === actual.values.length;
  if (sameShape || sameDrivers) return succeed({ ...actual, rows: plan.rows, columns: plan.columns });
  return fail('shapes-differ', {
    argument: 'actual',
    shape: shapeOf(actual),
    other: 'plan',
    expected: shapeOf(plan),
  });
}

function segments(list: NumberList): number[][] {
  return list.columns === 1 ? [[...list.values]] : rowsOf(list);
}
