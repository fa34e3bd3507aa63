import { type Claim } from './claim';
import { lastPlace, type Axis, type Plan } from './plan';
import { bestOf, heldOf } from './sum-claims';

/**
 * Shares (占比): each is its row's amount ÷ the whole, and together they make 100 %.
 *
 * The whole is the total, or else the first row or one of 100 %, or the sum of all rows. Which amounts a column of
 * shares is about, and which whole, is told by its numbers: those with which it holds in half of the rows, or makes 100 %
 * beside a whole of 100 %; the nearest on the left first. Where it is about none, it is only claimed that a column called
 * just "share" or "weight" adds up to 100 %.
 */
export function shareClaims(plan: Plan, { lines, across, cell }: Axis): Claim[] {
  const total = lastPlace(across, (line) => line.role === 'total');
  const items = across.flatMap(({ role }, position) => (role === 'item' || role === 'part' ? [position] : []));
  return lines.flatMap((line, index): readonly Claim[] => {
    if (line.measure !== 'share' || line.role !== 'item') return [];
    const amounts = lines.flatMap((other, place) => (other.additive && other.role !== 'aside' ? [place] : []));
    amounts.sort((a, b) => Math.abs(a - index + 0.25) - Math.abs(b - index + 0.25));
    const ones = items.filter((position) => plan.values[cell(index, position)] === 1).slice(0, 2);
    const wholes = total >= 0 ? [total] : [-1, ...ones, items[0]!];
    const best = bestOf(
      plan,
      amounts.flatMap((amount) => wholes.map((whole) => [...madeUp(amount, whole), ...ratios(amount, whole)])),
    );
    const held = heldOf(plan, best);
    if (held > 1 && (held * 2 >= best.length || heldOf(plan, best.slice(0, 2)) > 1)) return best;
    const shares = items.map((position) => plan.values[cell(index, position)]!).filter((share) => share > 0);
    // Weights may be of any size; shares are parts of one, but for a slip or two.
    const areShares = shares.filter((share) => share < 1).length * 2 > shares.length;
    return line.stem === '' && areShares ? madeUp(index, total) : [];

    /** That the whole and all parts are 100 %. Rows below a base need not be all of it: their amounts or shares tell. */
    function madeUp(amount: number, whole: number): Claim[] {
      const parts = items.filter((position) => position !== whole);
      const filled = (at: number) => parts.map((position) => cell(at, position)).filter(isFilled);
      const one: Claim[] = isFilled(at(index, whole))
        ? [{ kind: 'sum', cells: [-1, at(index, whole)], constant: 1 }]
        : [];
      const sums: Claim[] = [{ kind: 'sum', cells: [-1, ...filled(index)], constant: 1 }];
      if (whole >= 0 && whole !== total) sums.push({ kind: 'sum', cells: [at(amount, whole), ...filled(amount)] });
      return [...one, ...(sums.length < 2 || heldOf(plan, sums) > 0 ? sums : [])];
    }

    /** Amount = share × whole in every row but that of the whole, which is the sum of the amounts where none is stated. */
    function ratios(amount: number, whole: number): Claim[] {
      const stated = at(amount, whole);
      const sum = items.reduce((all, position) => all + (plan.values[cell(amount, position)]! || 0), 0);
      return items.flatMap((position): Claim[] => {
        const cells = [cell(amount, position), cell(index, position)] as const;
        if (position === whole || !cells.every(isFilled)) return [];
        return [
          isFilled(stated)
            ? { kind: 'product', cells: [...cells, stated] }
            : { kind: 'multiple', cells, factors: [sum] },
        ];
      });
    }
  });

  function at(line: number, position: number): number {
    return position < 0 ? -1 : cell(line, position);
  }

  function isFilled(one: number): boolean {
    return !Number.isNaN(plan.values[one] ?? NaN);
  }
}
