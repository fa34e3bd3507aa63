import type { Claim } from './claim';
import { filledCells, type Axis, type Line, type Plan } from './plan';
import { bestOf, heldOf } from './sum-claims';

/**
 * Products: actual = attainment × target, and amount = count × average ("客户数 × 客单价 = 销售额"), of one owner and one
 * stretch of time. The rate of a total is that of the totals.
 *
 * Of several counts and amounts those are taken with which a rate or average holds most often, the nearest of equals.
 * Where none holds anywhere, it is claimed only if there is no other choice.
 */
export function productClaims(plan: Plan, axis: Axis): Claim[] {
  const { lines } = axis;
  const owned = new Map<string, number[]>();
  lines.forEach(({ owner, role, span }, index) => {
    if (role === 'aside' || span === 'week') return;
    owned.set(owner, owned.get(owner) ?? []);
    owned.get(owner)!.push(index);
  });
  return lines.flatMap((line, rate): readonly Claim[] => {
    const isPrice = line.measure === 'price';
    if (!isPrice && line.measure !== 'attainment') return [];
    const among = (test: (line: Line) => boolean) =>
      (owned.get(line.owner) ?? []).filter((index) => test(lines[index]!) && isOfOne(lines[index]!, line));
    const results = among((other) =>
      isPrice ? other.additive && other.measure !== 'count' : other.measure === 'actual',
    );
    const distance = ([result, base]: Pair) => Math.abs(base - rate) + Math.abs(result - rate);
    const pairs = among((other) => other.measure === (isPrice ? 'count' : 'target'))
      .flatMap((base) => results.map((result): Pair => [result, base]))
      .filter(([result, base]) => isOfOne(lines[result]!, lines[base]!))
      .sort((a, b) => distance(a) - distance(b));
    const best = bestOf(
      plan,
      pairs.map(([result, base]) =>
        filledCells(plan, axis, [result, rate, base] as const, ({ role }) => role !== 'aside').map((cells): Claim => ({
          kind: 'product',
          cells,
        })),
      ),
    );
    const held = heldOf(plan, best);
    return (held > 0 || pairs.length === 1) && (held * 2 >= best.length || best.length < 3) ? best : [];
  });
}

type Pair = readonly [result: number, base: number];

/** Of one stretch of time, where both say one. */
function isOfOne({ time: a }: Line, { time: b }: Line): boolean {
  return a === null || b === null || (a.unit === b.unit && a.number === b.number);
}
