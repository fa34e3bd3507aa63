import { bestOf } from './sum-claims';
import type { Claim } from './claim';
import { filledCells, lastPlace, type Axis, type Line, type Plan } from './plan';

/**
 * Shares (占比): each is its row's amount ÷ the total, and together they make 100 %.
 *
 * Which amounts a column of shares is about is told by its numbers: those before which it holds in half of the rows, the
 * nearest on the left first. Where it is about none, it is only claimed that a column called just "share" or "weight"
 * adds up to 100 %.
 */
export function shareClaims(plan: Plan, axis: Axis): Claim[] {
  const { lines, across, cell } = axis;
  const total = lastPlace(across, (line) => line.role === 'total');
  return lines.flatMap((line, index): Claim[] => {
    if (line.measure !== 'share' || line.role !== 'item') return [];
    const amounts = lines.flatMap((other, place) => (other.additive && other.role !== 'aside' ? [place] : []));
    amounts.sort((a, b) => Math.abs(a - index) + (a > index ? 0.5 : 0) - Math.abs(b - index) - (b > index ? 0.5 : 0));
    const best = bestOf(
      plan,
      amounts.map((amount) => ratios(plan, axis, index, amount, total)),
    );
    const proven = best !== undefined && best.held * 2 >= best.claims.length && best.held > 1;
    if (!proven && line.stem !== '') return [];
    const cells = filledCells(plan, axis, [index] as const, isItem).flat();
    if (!proven && !areShares(cells.map((one) => plan.values[one]!))) return [];
    const whole = total < 0 ? -1 : cell(index, total);
    const stated = !Number.isNaN(plan.values[whole] ?? NaN);
    const sum: Claim[] = cells.length > 1 ? [{ kind: 'sum', cells: [-1, ...cells], constant: 1 }] : [];
    if (stated) sum.push({ kind: 'sum', cells: [-1, whole], constant: 1 });
    return proven ? [...best.claims, ...sum] : sum;
  });
}

/** Weights may be of any size; shares are parts of one, but for a slip or two. */
function areShares(values: readonly number[]): boolean {
  return values.filter((value) => value > 0 && value < 1).length * 2 > values.length;
}

/** Amount = share × total in every row; the total as the table states it, or else the sum of the amounts. */
function ratios(plan: Plan, axis: Axis, share: number, amount: number, total: number): Claim[] {
  const whole = total < 0 ? -1 : axis.cell(amount, total);
  const isStated = !Number.isNaN(plan.values[whole] ?? NaN);
  const amounts = filledCells(plan, axis, [amount] as const, isItem);
  const sum = amounts.reduce((all, [cell]) => all + plan.values[cell]!, 0);
  return filledCells(plan, axis, [amount, share] as const, isItem).map((cells): Claim =>
    isStated ? { kind: 'product', cells: [...cells, whole] } : { kind: 'multiple', cells, factors: [sum] },
  );
}

function isItem({ role }: Line): boolean {
  return role === 'item';
}
