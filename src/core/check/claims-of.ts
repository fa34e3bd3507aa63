import { deviationOf, isExact, isHeld, type Claim } from './claim';
import { claimsOfFound, foundSums } from './found-sums';
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
  const found = foundSums(plan, axis, time.totals);
  const outline = foundSums(plan, axis, time.totals, 1);
  const covers = [found, outline].map((sums) => new Set(sums.flatMap(({ parts }) => parts)));
  return [
    ...time.claims,
    ...sumClaims(plan, axis, time.totals, covers),
    ...claimsOfFound(plan, axis, found),
    ...spanClaims(plan, axis),
    ...shareClaims(plan, axis),
    ...productClaims(plan, axis),
  ];
}

/**
 * Whether sums that are off by no more than rounding are to be taken as they are. A table of rounded numbers has many of
 * them; where at least twelve sums are exact for each that is not, that one is a slip.
 */
export function allowsRounding(claims: readonly Claim[], plan: Plan): boolean {
  let exact = 0;
  let rounded = 0;
  for (const claim of claims) {
    if (claim.kind !== 'sum') continue;
    const deviation = deviationOf(claim, plan.values, plan);
    if (isExact(deviation)) exact += 1;
    else if (isHeld(deviation)) rounded += 1;
  }
  return rounded * 12 > exact;
}
