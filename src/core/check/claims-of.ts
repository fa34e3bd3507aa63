import { deviationOf, isExact, isHeld, type Claim } from './claim';
import { axesOf, type Axis, type Plan } from './plan';
import { productClaims } from './product-claims';
import { shareClaims } from './share-claims';
import { spanClaims } from './span-claims';
import { sumClaims } from './sum-claims';
import { timeClaims } from './time-claims';

/** Everything a plan claims by its layout, each claim once. */
export function claimsOf(plan: Plan): Claim[] {
  const seen = new Set<string>();
  return axesOf(plan)
    .flatMap((axis) => alongAxis(plan, axis))
    .filter(({ cells }) => {
      const key = `${cells[0]} ${cells[1]} ${cells.at(-1)} ${cells.length}`;
      return !seen.has(key) && seen.add(key);
    });
}

function alongAxis(plan: Plan, axis: Axis): Claim[] {
  const time = timeClaims(plan, axis);
  return [
    ...time.claims,
    ...sumClaims(plan, axis, time.totals),
    ...spanClaims(plan, axis),
    ...shareClaims(plan, axis),
    ...productClaims(plan, axis),
  ];
}

/** Which sums may be off by rounding: those of whole numbers, and those of fractions. */
export interface Rounded {
  readonly whole: boolean;
  readonly rough: boolean;
}

/**
 * Whether sums that are off by no more than rounding are to be taken as they are.
 *
 * Whole numbers are exact unless the table shows that they were rounded: one in four of their sums is off by rounding,
 * and not for one wrong number that all of these have in common. Fractions are taken as rounded
 * unless at least twelve of their sums are exact for each that is not.
 */
export function roundedOf(claims: readonly Claim[], plan: Plan): Rounded {
  const exact: [number, number] = [0, 0];
  const off: [number, number] = [0, 0];
  const taken = new Set<number>();
  let apart = 0;
  for (const claim of claims) {
    if (claim.kind !== 'sum' || claim.constant !== undefined) continue;
    const deviation = deviationOf(claim, plan.values, plan);
    const kind = isRough(claim, plan) ? 1 : 0;
    if (isExact(deviation)) exact[kind] += 1;
    else if (isHeld(deviation)) {
      off[kind] += 1;
      if (kind === 1) continue;
      if (!claim.cells.some((cell) => taken.has(cell))) apart += 1;
      claim.cells.forEach((cell) => taken.add(cell));
    }
  }
  return {
    whole: apart > 1 && off[0] * 3 >= exact[0],
    rough: Math.max(off[1], 1) * 12 > exact[1],
  };
}

/** Whether a sum of cells has a member that shows a fraction. */
export function isRough(claim: Claim, { rough }: Plan): boolean {
  return claim.kind === 'sum' && claim.constant === undefined && claim.cells.some((cell) => rough[cell]);
}
