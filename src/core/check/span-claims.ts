import { deviationOf, isHeld, type Claim } from './claim';
import { filledCells, isOneKind, type Axis, type Plan, type Span } from './plan';

/** How many of the shorter span make one of the longer: the usual conventions, the commonest first. */
const CONVENTIONS: Readonly<Record<string, readonly number[]>> = {
  'year quarter': [4],
  'year month': [12],
  'year week': [52, 365 / 7, 50, 48],
  'year day': [250, 365, 251, 249, 248, 252, 360],
  'quarter month': [3],
  'quarter week': [13, 12],
  'quarter day': [60, 61, 62, 63, 64, 65, 66, 90, 91, 92],
  // Weeks of a month: four; 52 ÷ 12; its working days ÷ 5.
  'month week': [4, 52 / 12, 4.2, 4.4, 4.6, 3.8, 3.6, 3.4, 3.2, 365 / 84],
  'month day': [22, 21.75, 21, 20, 23, 19, 18, 17, 16, 15, 30, 31, 28, 29],
  'week day': [5, 6, 7],
};
/** Conventions that anybody may use in any row; the others only where at least two rows do. */
const GENERAL: ReadonlySet<number> = new Set([4, 52 / 12, 12, 52, 3, 13, 5, 22, 21.75, 250]);
const SPANS: readonly Span[] = ['year', 'quarter', 'month', 'week', 'day'];

/**
 * Averages over a shorter span: month = weeks × weekly average, and so on, between lines of one kind.
 *
 * The convention that most rows follow comes first in the claim (it makes what a cell should say); the others in use are
 * accepted too. A line that is not called an average must hold in half of the rows, else the shorter target is one of its
 * own and nothing is claimed.
 */
export function spanClaims(plan: Plan, axis: Axis): Claim[] {
  const claims: Claim[] = [];
  axis.lines.forEach((shorter, index) => {
    if (shorter.span === null) return;
    for (const span of SPANS.slice(0, SPANS.indexOf(shorter.span)).reverse()) {
      const conventions = CONVENTIONS[`${span} ${shorter.span}`]!;
      const best = longerLines(axis, index, span)
        .map((line) => between(plan, axis, line, index, conventions))
        .reduce<Pairing | null>((most, one) => (most === null || one.follow > most.follow ? one : most), null);
      if (best === null) continue;
      if (shorter.average || best.follow * 2 >= Math.max(best.claims.length, 2)) claims.push(...best.claims);
      break;
    }
  });
  return claims;
}

/** The lines of a longer span that a shorter one may be about: of its own stem, or the nearest where one says none. */
function longerLines({ lines }: Axis, shorter: number, span: Span): number[] {
  const own = lines[shorter]!.stem;
  const all = lines.flatMap((line, index) => (line.span === span && line.role === 'item' ? [index] : []));
  const same = all.filter((index) => lines[index]!.stem === own);
  if (same.length > 0) return same.slice(0, 1);
  const open = all.filter((index) => own === '' || lines[index]!.stem === '');
  return open.sort((a, b) => Math.abs(a - shorter) - Math.abs(b - shorter));
}

interface Pairing {
  readonly claims: readonly Claim[];
  /** How many rows follow the table's convention. */
  readonly follow: number;
}

function between(plan: Plan, axis: Axis, longer: number, shorter: number, conventions: readonly number[]): Pairing {
  const pairs = filledCells(plan, axis, [longer, shorter] as const, ({ additive }) => additive).filter(([a, b]) =>
    isOneKind(plan.kinds[a]!, plan.kinds[b]!),
  );
  const follows = (cells: readonly [number, number], factor: number) =>
    isHeld(deviationOf({ kind: 'multiple', cells, factors: [factor] }, plan.values, plan));
  const counts = conventions.map((factor) => pairs.filter((cells) => follows(cells, factor)).length);
  const most = Math.max(...counts);
  const main = conventions[counts.indexOf(most)]!;
  // Small numbers follow many conventions: another one is in use where the main one does not hold.
  const others = pairs.filter((cells) => !follows(cells, main));
  const used = conventions.filter(
    (factor) => factor !== main && (GENERAL.has(factor) || others.filter((cells) => follows(cells, factor)).length > 1),
  );
  return { claims: pairs.map((cells) => ({ kind: 'multiple', cells, factors: [main, ...used] })), follow: most };
}
