import { decompose } from '../../core/allocation/decompose';
import type { Goal } from '../../core/allocation/set-goals';
import { succeed } from '../../core/outcome';
import { printNumber, printPercent } from '../../texts/print-number';
import { refuse, type JobOutcome } from '../job-outcome';

/**
 * A part of a target by its share ("其中新客户占比30%") or by its amount ("其中新客户150万"). The last part of a split is its
 * rest: it has neither.
 */
export interface OfWhich {
  readonly id: string;
  readonly name: string;
  /** 0.3 is 30 % of the target above; `null` for the rest and for a part by amount. */
  readonly share: number | null;
  /** What it is of the target itself; base and stretch have the same share of theirs. `null` for a part by share. */
  readonly amount?: number | null;
  readonly parts: readonly OfWhich[];
}

/** A part with its amounts. Those of the parts of one target add up to it exactly, in base, target and stretch each. */
export interface PartGoal {
  readonly id: string;
  readonly name: string;
  /** Names from below the total down to this part. */
  readonly path: readonly string[];
  readonly share: number;
  /** `null` for a part by share. */
  readonly amount: number | null;
  readonly isRest: boolean;
  readonly goal: Goal;
  readonly parts: readonly PartGoal[];
}

/**
 * Splits a goal over its parts by largest remainder, level by level: 500万, of which 30 % new customers, are 150 and 350.
 *
 * Failures: share-negative, amount-of-nothing (an amount of a target of 0), amount-not-whole (in the step of the target),
 * shares-above-all (with the name of the target and the sum), those of `decompose`.
 */
export function splitGoal(
  name: string,
  goal: Goal,
  parts: readonly OfWhich[],
  step: number,
  above: readonly string[] = [],
): JobOutcome<PartGoal[]> {
  if (parts.length === 0) return succeed([]);
  const negative = parts.find(({ share, amount }) => (share ?? amount ?? 0) < 0);
  if (negative) return refuse('share-negative', { name: negative.name });
  const whole = goal.target;
  for (const part of parts) {
    const amount = part.amount ?? 0;
    if (amount > 0 && whole === 0) return refuse('amount-of-nothing', { name, part: part.name });
    if (Math.abs(amount / step - Math.round(amount / step)) > 1e-6) {
      return refuse('amount-not-whole', {
        part: part.name,
        amount: printNumber(amount, 6),
        step: printNumber(step, 6),
      });
    }
  }
  const given = parts.map(({ share, amount }) => (amount != null ? amount / (whole === 0 ? 1 : whole) : share));
  const stated = given.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const left = tidy(1 - stated);
  if (left < 0) return refuse('shares-above-all', { name, sum: printPercent(stated, 1) });
  const shares = given.map((share) => share ?? left);
  const amounts: Record<keyof Goal, readonly number[]> = { base: [], target: [], stretch: [] };
  for (const side of ['base', 'target', 'stretch'] as const) {
    const split = decompose(goal[side], shares, { unit: step });
    if (!split.ok) return split;
    amounts[side] = [...split.value.amounts];
  }
  const goals: PartGoal[] = [];
  for (const [index, part] of parts.entries()) {
    const path = [...above, part.name];
    const own = { base: amounts.base[index]!, target: amounts.target[index]!, stretch: amounts.stretch[index]! };
    const below = splitGoal(part.name, own, part.parts, step, path);
    if (!below.ok) return below;
    const { id, amount = null } = part;
    goals.push({
      id,
      name: part.name,
      path,
      share: shares[index]!,
      amount,
      isRest: given[index] === null,
      goal: own,
      parts: below.value,
    });
  }
  return succeed(goals);
}

/** Takes off the noise that adding shares leaves behind, as the sheet's ROUND does. */
function tidy(value: number): number {
  return Number(value.toFixed(15)) + 0;
}
