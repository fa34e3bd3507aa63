import { deviationOf, isExact, isHeld, type Claim, type Deviation } from './claim';
import { allowsRounding } from './claims-of';
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
  const rounds = allowsRounding(claims, plan);
  const deviations = new Map<Claim, Deviation>();
  const broken = new Map<Claim, number>();
  const claimsOf = new Map<number, Claim[]>();
  const holds = (claim: Claim, deviation: Deviation) =>
    claim.kind === 'sum' && !rounds ? isExact(deviation) : isHeld(deviation);
  const enter = (claim: Claim) => {
    const deviation = deviationOf(claim, values, plan);
    deviations.set(claim, deviation);
    if (holds(claim, deviation)) broken.delete(claim);
    else broken.set(claim, deviation.by);
  };
  for (const claim of claims) {
    for (const cell of claim.cells) {
      const list = claimsOf.get(cell);
      if (list === undefined) claimsOf.set(cell, [claim]);
      else list.push(claim);
    }
    enter(claim);
  }

  /** A sum is not added up again for each of its members. */
  const deviationWith = (claim: Claim, cell: number, should: number): Deviation => {
    const says = values[cell]!;
    if (claim.kind === 'sum') {
      const now = deviations.get(claim)!;
      return { ...now, by: now.by + (claim.cells[0] === cell ? should - says : says - should) };
    }
    values[cell] = should;
    const deviation = deviationOf(claim, values, plan);
    values[cell] = says;
    return deviation;
  };

  return {
    values,
    broken,
    correct(cell, value) {
      values[cell] = value;
      claimsOf.get(cell)!.forEach(enter);
    },
    believe: (claim) => broken.delete(claim),
    balanceWith: (cell, should) =>
      claimsOf.get(cell)!.reduce((balance, claim) => {
        const held = !broken.has(claim);
        return holds(claim, deviationWith(claim, cell, should)) === held ? balance : balance + (held ? -1 : 1);
      }, 0),
  };
}
