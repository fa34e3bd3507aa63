import { isBeyondChance } from './beyond-chance';
import { deviationOf, isHeld, type Claim } from './claim';
import { near } from './near';
import { completedOutline, foundOutline, levelOutline, type Outline } from './outline';
import { isOneKind, type Axis, type Line, type Plan } from './plan';

/** A way a total line may be meant: the lines that it adds up. */
type Reading = readonly number[];

/**
 * The sums of one axis: what its totals, subtotals and groups add up, for every position across where they are filled.
 *
 * A subtotal, and each of several totals, is the sum of the lines since the last total or until the next, as most are. Apart from these a table may be a list, or
 * an outline of groups above (or below) their members: told by how far in lines stand, or by numbers alone. That outline
 * is taken under which most sums hold. A group may have one member, and its sum may be wrong, where the total shows that
 * it is a group. A total of a sure outline that adds up groups and their members counts twice.
 *
 * A total may then be meant as the sum of the subtotals and the lines that belong to none, or of all lines; before it, or
 * where it stands on top, after it. The reading that holds at most positions is taken, the first of equals. A line that
 * is only maybe a total must hold somewhere.
 */
export function sumClaims(plan: Plan, axis: Axis, taken: ReadonlySet<number>): Claim[] {
  const where = (passes: (line: Line) => boolean) =>
    axis.lines.flatMap((line, index) => (passes(line) && !taken.has(index) ? [index] : []));
  const items = where(({ role, additive }) => role === 'item' && additive);
  const grand = where(({ role }) => role === 'total');
  // Several totals, such as one below each block, are those of their lines.
  const totals = grand.length > 1 ? [] : grand;
  const subs = where(({ role }) => role === 'subtotal' || (role === 'total' && grand.length > 1));
  const since: Reading[] = [];
  const until: Reading[] = [];
  const byStem = new Map<string, number[]>();
  let section: number[] = [];
  axis.lines.forEach(({ role, stem, additive }, index) => {
    if (taken.has(index)) return;
    if (role === 'total' || role === 'subtotal') {
      since[index] = section;
      until[index] = section = [];
    } else if (role === 'item' && additive) {
      section.push(index);
      byStem.set(stem, byStem.get(stem) ?? []);
      byStem.get(stem)!.push(index);
    }
  });
  const claimsOf = (line: number, parts: Reading) => claimsFor(plan, axis, line, parts);
  const isTrue = (claim: Claim) => isHeld(deviationOf(claim, plan.values, plan, false));
  const best = (line: number, readings: readonly Reading[]) => {
    const { stem, sure } = axis.lines[line]!;
    const ofStem = stem === '' ? [] : (byStem.get(stem) ?? []);
    const named = ofStem.length > 1 && ofStem.length < items.length ? [ofStem] : [];
    const found = bestOf(
      plan,
      [...named, ...readings].map((parts) => claimsOf(line, parts)),
    );
    const proves = (claim: Claim) => isTrue(claim) && plan.values[claim.cells[0]!] !== 0;
    return sure || found.some(proves) ? found.filter((claim) => !looksLikeMean(plan, claim)) : [];
  };

  const holding = (readings: readonly Reading[]) =>
    heldOf(
      plan,
      subs.flatMap((line) => claimsOf(line, readings[line]!)),
    );
  const own = holding(until) > holding(since) ? until : since;
  const claims = subs.flatMap((line) => {
    // The last of several totals may be that of all.
    const all = line === subs.at(-1) ? items.filter((index) => index < line) : [];
    return best(line, [own[line]!, all]);
  });
  const inSubs = new Set(subs.flatMap((line) => own[line]!));

  const loose = items.filter((index) => axis.lines[index]!.span === null);
  let taking = under(new Map(), 1);
  const levels = under(levelOutline(axis, loose), 1);
  if (levels.worth > taking.worth) taking = levels;
  for (const ordered of [loose, [...loose].reverse()]) {
    const found = foundOutline(plan, axis, ordered);
    if (found.size === 0) continue;
    for (const group of found) {
      const shown = groupClaims(new Map([group]));
      if (heldOf(plan, shown) >= SHOWN && isBeyondChance(plan, axis, group[0], shown)) claims.push(...shown);
    }
    for (const outline of [found, completedOutline(plan, axis, ordered, found)]) {
      const one = under(outline, 2);
      if (taking !== levels && one.worth > taking.worth && (one.held > 0 || one.isSure)) taking = one;
    }
  }
  return [...claims, ...taking.claims, ...partClaims(plan, axis)];

  function groupClaims(outline: Outline): Claim[] {
    return [...outline].flatMap(([line, members]) => claimsOf(line, members));
  }

  /** What totals and groups add up under an outline, of groups with `least` members that say something. */
  function under(outline: Outline, least: number): Sums {
    const groups = groupClaims(outline);
    const right = groups.filter(isTrue);
    const all: Claim[] = right.length > 0 ? groups : [];
    const covered = new Set([...outline.values()].flat());
    const roots = items.filter((index) => !covered.has(index));
    const outer = [...roots.filter((index) => !inSubs.has(index)), ...subs].sort((a, b) => a - b);
    // The sum of one line is none, unless that line is a sum itself.
    const isSome = (reading: Reading) => reading.length > 1 || covered.size + subs.length > 0;
    // A wrong group makes its total wrong too, by as much the other way: that is one slip, not two.
    const offs = new Set(all.map((claim) => offBy(plan, claim, -1)));
    let worth = right.filter(({ cells }) => cells.length > least).length - (all.length - right.length);
    if (least === 1 && right.length > 0) worth += 0.5;
    let held = 0;
    for (const line of totals) {
      const readings = [true, false].flatMap((before) =>
        [outer, roots].map((reading) => reading.filter((index) => index < line === before && index !== line)),
      );
      for (const claim of best(line, readings.filter(isSome))) {
        all.push(claim);
        const holds = isTrue(claim) ? 1 : -1;
        held += holds;
        worth += holds < 0 && (isTwice(plan, claim) || offs.has(offBy(plan, claim, 1))) ? 0 : holds;
      }
    }
    // No line is left out, and the sums, of four digits or more together, can't be chance.
    const digits = new Set(right.map(({ cells }) => String(plan.values[cells[0]!]).replace(/\D|0+$/g, '')));
    const isTiled = roots.length > 1 && roots.every((line) => outline.get(line)?.length);
    return { claims: all, worth, held, isSure: isTiled && [...digits].join('').length > 3 };
  }
}

/** Sums of numbers that neither a label nor a total names must hold at as many positions. */
const SHOWN = 3;

interface Sums {
  readonly claims: readonly Claim[];
  /** How many hold less how many do not. */
  readonly worth: number;
  /** How many of the totals do. */
  readonly held: number;
  /** Whether the outline is sure without its total. */
  readonly isSure: boolean;
}

function offBy(plan: Plan, claim: Claim, sign: number): string {
  return (sign * deviationOf(claim, plan.values, plan).by).toPrecision(9);
}

function isTwice({ values, ...plan }: Plan, claim: Claim): boolean {
  return near(2 * deviationOf(claim, values, plan).by, values[claim.cells[0]!]!);
}

/** Two or more "of which" lines add up to the line above them, if they do so somewhere or are close to it. */
function partClaims(plan: Plan, axis: Axis): Claim[] {
  const { lines } = axis;
  return lines.flatMap((line, index): Claim[] => {
    if (line.role !== 'item') return [];
    let end = index + 1;
    while (lines[end]?.role === 'part') end += 1;
    if (end < index + 3) return [];
    const parts = lines.slice(index + 1, end).map((_, place) => index + 1 + place);
    const claims = claimsFor(plan, axis, index, parts);
    const isClose = (claim: Claim) =>
      Math.abs(deviationOf(claim, plan.values, plan).by) <= CLOSE * Math.abs(plan.values[claim.cells[0]!]!);
    return claims.some(isClose) ? claims : [];
  });
}

const CLOSE = 0.1;

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

/** Of several readings the one of which most holds, whole numbers taken as exact; the first of equals. */
export function bestOf(plan: Plan, readings: readonly (readonly Claim[])[]): readonly Claim[] {
  let best: readonly Claim[] = [];
  let most = -1;
  for (const claims of readings) {
    const held = heldOf(plan, claims);
    if (claims.length > 0 && held > most) [best, most] = [claims, held];
  }
  return best;
}

export function heldOf(plan: Plan, claims: readonly Claim[]): number {
  return claims.filter((claim) => isHeld(deviationOf(claim, plan.values, plan, false))).length;
}
