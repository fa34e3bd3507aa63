import { deviationOf, type Claim } from './claim';
import { isRough, roundedOf } from './claims-of';
import type { Plan } from './plan';

/** Which claims of a plan hold while its values are corrected one after the other. */
export interface Ledger {
  /** As corrected so far. */
  readonly values: Float64Array;
  /** The claims that do not hold, in their order of breaking, and by how much. */
  readonly broken: ReadonlyMap<Claim, number>;
  readonly correct: (cell: number, value: number) => void;
  /** Count a claim as held, whatever its cells say now. */
  readonly believe: (claim: Claim) => void;
  /** Claims mended less claims broken, if a cell said something else. */
  readonly balanceWith: (cell: number, should: number) => number;
}

export function openLedger(plan: Plan, claims: readonly Claim[]): Ledger {
  const values = plan.values.slice();
  const rounds = roundedOf(claims, plan);
  const standings = new Map<Claim, Standing>();
  const broken = new Map<Claim, number>();
  const claimsOf = new Map<number, Claim[]>();
  const standingOf = (claim: Claim): Standing => {
    const { by, rounding, noise } = deviationOf(claim, values, plan, rounds.whole);
    return { by, room: noise + (!rounds.rough && isRough(claim, plan) ? 0 : rounding * (1 + 1e-9)) };
  };
  const enter = (claim: Claim) => {
    const standing = standingOf(claim);
    standings.set(claim, standing);
    if (Math.abs(standing.by) <= standing.room) broken.delete(claim);
    else broken.set(claim, standing.by);
  };
  for (const claim of claims) {
    for (const cell of claim.cells) {
      const list = claimsOf.get(cell);
      if (list === undefined) claimsOf.set(cell, [claim]);
      else list.push(claim);
    }
    enter(claim);
  }

  return {
    values,
    broken,
    correct(cell, value) {
      values[cell] = value;
      claimsOf.get(cell)!.forEach(enter);
    },
    believe: (claim) => broken.delete(claim),
    balanceWith(cell, should) {
      const says = values[cell]!;
      let balance = 0;
      for (const claim of claimsOf.get(cell)!) {
        let { by, room } = standings.get(claim)!;
        // A sum is not added up again for each of its members.
        if (claim.kind === 'sum') by += claim.cells[0] === cell ? should - says : says - should;
        else {
          values[cell] = should;
          ({ by, room } = standingOf(claim));
          values[cell] = says;
        }
        balance += Number(Math.abs(by) <= room) - Number(!broken.has(claim));
      }
      return balance;
    },
  };
}

/** How far a claim is off, and how far it may be. */
interface Standing {
  readonly by: number;
  readonly room: number;
}
