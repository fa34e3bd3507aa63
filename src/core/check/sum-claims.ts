import { deviationOf, isHeld, type Claim } from './claim';
import { isOneKind, lastPlace, type Axis, type Line, type Plan } from './plan';

/** Ways a total line may be meant: the lines that it adds up. */
type Reading = readonly number[];
/** Lines that other lines already add up, in one way to see the outline of the table. */
type Covered = ReadonlySet<number>;

/**
 * The sums of one axis: what its total and subtotal lines add up, for every position across where the total is filled.
 *
 * A total may be meant as the sum of the lines since the last total, of all items, of the subtotals (with the items that
 * have none), or, where it stands on top, of the lines below. The reading that holds at most positions is taken; of equal
 * ones a subtotal adds up its own lines and a total all items. A line that is only maybe a total must hold somewhere.
 */
export function sumClaims(plan: Plan, axis: Axis, taken: ReadonlySet<number>, covers: readonly Covered[]): Claim[] {
  return axis.lines.flatMap((line, index) => {
    if ((line.role !== 'total' && line.role !== 'subtotal') || taken.has(index)) return [];
    const readings = readingsOf(axis.lines, index, covers).map((parts) => claimsFor(plan, axis, index, parts));
    const best = bestOf(plan, readings);
    return best === undefined || (!line.sure && best.held === 0)
      ? []
      : best.claims.filter((claim) => !looksLikeMean(plan, claim));
  });
}

/** Small fractions whose "total" lies among them are rates under a heading that does not say so. */
function looksLikeMean(plan: Plan, claim: Claim): boolean {
  const [total, ...parts] = claim.cells.map((cell) => plan.values[cell]!).filter((value) => !Number.isNaN(value));
  if (total === undefined || isHeld(deviationOf(claim, plan.values, plan))) return false;
  const [low, high] = [Math.min(...parts.slice(0, MANY)), Math.max(...parts.slice(0, MANY))];
  return (
    low > 0 && high <= LARGEST_RATE && total >= low && total <= high && parts.some((part) => !Number.isInteger(part))
  );
}

const LARGEST_RATE = 3;
const MANY = 1000;

/** The claims of a total line at every position across where numbers may be added up. */
export function claimsFor(plan: Plan, axis: Axis, total: number, parts: Reading): Claim[] {
  return axis.across.flatMap((across, position): Claim[] => {
    if (!across.additive) return [];
    const first = axis.cell(total, position);
    if (Number.isNaN(plan.values[first]!)) return [];
    const kind = plan.kinds[first]!;
    const cells = parts.map((part) => axis.cell(part, position));
    const like = cells.filter((cell) => isOneKind(plan.kinds[cell]!, kind));
    return like.some((cell) => !Number.isNaN(plan.values[cell]!)) ? [{ kind: 'sum', cells: [first, ...like] }] : [];
  });
}

/** Of several readings the one that holds most often, the first of equals. */
export function bestOf(
  plan: Plan,
  readings: readonly (readonly Claim[])[],
): { readonly claims: Claim[]; readonly held: number } | undefined {
  let best: { claims: Claim[]; held: number } | undefined;
  for (const claims of readings) {
    if (claims.length === 0) continue;
    const held = claims.filter((claim) => isHeld(deviationOf(claim, plan.values, plan))).length;
    if (best === undefined || held > best.held) best = { claims: [...claims], held };
  }
  return best;
}

function readingsOf(lines: readonly Line[], total: number, covers: readonly Covered[]): Reading[] {
  const line = lines[total]!;
  const isItem = (index: number) => lines[index]!.role === 'item' && lines[index]!.additive;
  const isTotal = (index: number) => lines[index]!.role === 'total' || lines[index]!.role === 'subtotal';
  const before: number[] = [];
  const after: number[] = [];
  lines.forEach((_, index) => (index < total ? before : after).push(index));
  after.shift();
  const sinceLast = before.slice(lastPlace(before, isTotal) + 1).filter(isItem);
  const nextTotal = after.findIndex(isTotal);
  const untilNext = (nextTotal < 0 ? after : after.slice(0, nextTotal)).filter(isItem);
  const ofStem = [...before, ...after].filter((index) => isItem(index) && lines[index]!.stem === line.stem);
  const level = topLevel(lines, before.slice(lastPlace(before, (index) => lines[index]!.role === 'total') + 1));
  const all = before.filter(isItem);
  const roots = covers.map((covered) => all.filter((index) => !covered.has(index)));
  const readings =
    line.role === 'subtotal'
      ? [sinceLast, untilNext, all]
      : [all, ...roots, level, sinceLast, untilNext, after.filter(isItem), topLevel(lines, after)];
  if (line.stem !== '' && ofStem.length > 1 && ofStem.length < all.length) readings.unshift(ofStem);
  return readings.filter((reading) => reading.length > 1 || (reading.length === 1 && isTotal(reading[0]!)));
}

/** The subtotals among lines, with the items after the last of them, which belong to none. */
function topLevel(lines: readonly Line[], indices: readonly number[]): number[] {
  const lastSubtotal = lastPlace(indices, (index) => lines[index]!.role === 'subtotal');
  if (lastSubtotal < 0) return [];
  return indices.filter(
    (index, position) =>
      lines[index]!.role === 'subtotal' || (position > lastSubtotal && lines[index]!.role === 'item'),
  );
}
