import { deviationOf, isHeld, type Claim } from './claim';
import type { Axis, Plan } from './plan';

/**
 * Whether a sum that only the numbers tell can't be chance: of all sums of neighbours that a table of so many lines offers,
 * hardly one would hold at so many positions by accident. Small and round numbers, and such as come often, prove little:
 * a number is hit with a chance of one in its digits (7: one in seven, 4,800: one in 48), or as often as it stands
 * on other lines. A 0 proves nothing.
 *
 * @param claims what one line adds up, at each position
 */
export function isBeyondChance(
  plan: Plan,
  { lines, across, cell }: Axis,
  line: number,
  claims: readonly Claim[],
): boolean {
  const { values } = plan;
  const claimAt = new Map(claims.map((claim) => [claim.cells[0], claim]));
  // Every line could have been the total, of any number of its neighbours up to this one.
  let expected = lines.length * (claims[0]?.cells.length ?? 0);
  let held = 0;
  across.forEach((_, position) => {
    const at = cell(line, position);
    const claim = claimAt.get(at);
    const total = values[at]!;
    if (claim === undefined || total === 0 || !isHeld(deviationOf(claim, values, plan, false))) return;
    held += 1;
    const digits = Number(total.toPrecision(12).replace(/\D/g, '').replace(/0+$/, ''));
    const others = lines.filter((_, other) => other !== line && values[cell(other, position)] === total).length;
    expected *= Math.max(1 / Math.max(digits, 2), others / lines.length);
  });
  // Any of the positions could have been those that hold.
  const filled = claims.filter(({ cells }) => values[cells[0]!] !== 0).length;
  for (let open = 0; open < filled - held; open += 1) expected *= (filled - open) / (open + 1);
  return expected < RARE;
}

/** So many tables of a hundred may hold such a coincidence. */
const RARE = 0.02;
