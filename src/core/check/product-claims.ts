import { bestOf } from './sum-claims';
import type { Claim } from './claim';
import { filledCells, type Axis, type Line, type Plan } from './plan';

/**
 * Products: actual = attainment × target, and amount = count × average ("客户数 × 客单价 = 销售额").
 *
 * Of several counts and amounts those are taken with which a rate or average holds most often. Where none holds
 * anywhere, it is claimed only if there is no other choice.
 */
export function productClaims(plan: Plan, axis: Axis): Claim[] {
  return axis.lines.flatMap((line, index): Claim[] => {
    if (line.measure === 'attainment') return claimsOf(plan, axis, index, is('target'), is('actual'));
    if (line.measure === 'price') return claimsOf(plan, axis, index, is('count'), isAmount);
    return [];
  });
}

type Test = (line: Line) => boolean;

function is(measure: Line['measure']): Test {
  return (line) => line.measure === measure;
}

function isAmount({ additive, measure }: Line): boolean {
  return additive && measure !== 'count';
}

function claimsOf(plan: Plan, axis: Axis, rate: number, isBase: Test, isResult: Test): Claim[] {
  const among = (test: Test) =>
    axis.lines.flatMap((line, index) => (test(line) && line.role !== 'aside' && line.span !== 'week' ? [index] : []));
  const pairs = among(isBase).flatMap((base) => among(isResult).map((result) => ({ base, result })));
  const near = pairs
    .sort(
      (a, b) =>
        Math.abs(a.base - rate) + Math.abs(a.result - rate) - Math.abs(b.base - rate) - Math.abs(b.result - rate),
    )
    .slice(0, MOST_PAIRS);
  const best = bestOf(
    plan,
    near.map(({ base, result }) =>
      filledCells(plan, axis, [result, rate, base] as const, ({ role }) => role === 'item').map((cells): Claim => ({
        kind: 'product',
        cells,
      })),
    ),
  );
  if (best === undefined || (best.held === 0 && pairs.length > 1)) return [];
  return best.held * 2 >= best.claims.length || best.claims.length < 3 ? best.claims : [];
}

const MOST_PAIRS = 12;
