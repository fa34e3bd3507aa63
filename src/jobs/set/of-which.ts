import { decompose } from '../../core/allocation/decompose';
import type { Goal } from '../../core/allocation/set-goals';
import { succeed } from '../../core/outcome';
import { printPercent } from '../../texts/print-number';
import { refuse, type JobOutcome } from '../job-outcome';

/** A part of a target by its share ("其中新客户占比30%"). The last part of a split is its rest: it has no share of its own. */
export interface OfWhich {
  readonly id: string;
  readonly name: string;
  /** 0.3 is 30 % of the target above; `null` for the rest. */
  readonly share: number | null;
  readonly parts: readonly OfWhich[];
}

/** A part with its amounts. Those of the parts of one target add up to it exactly, in base, target and stretch each. */
export interface PartGoal {
  readonly id: string;
  readonly name: string;
  /** Names from below the total down to this part. */
  readonly path: readonly string[];
  readonly share: number;
  readonly isRest: boolean;
  readonly goal: Goal;
  readonly parts: readonly PartGoal[];
}

/**
 * Splits a goal over its parts by largest remainder, level by level: 500万, of which 30 % new customers, are 150 and 350.
 *
 * Failures: share-negative, shares-above-all (with the name of the target and the sum), those of `decompose`.
 */
export function splitGoal(
  name: string,
  goal: Goal,
  parts: readonly OfWhich[],
  step: number,
  above: readonly string[] = [],
): JobOutcome<PartGoal[]> {
  if (parts.length === 0) return succeed([]);
  const negative = parts.find(({ share }) => share !== null && share < 0);
  if (negative) return refuse('share-negative', { name: negative.name });
  const stated = parts.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const left = tidy(1 - stated);
  if (left < 0) return refuse('shares-above-all', { name, sum: printPercent(stated, 1) });
  const shares = parts.map(({ share }) => share ?? left);
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
    const { id, share } = part;
    goals.push({
      id,
      name: part.name,
      path,
      share: shares[index]!,
      isRest: share === null,
      goal: own,
      parts: below.value,
    });
  }
  return succeed(goals);
}

/** Takes off the noise that adding shares leaves behind. */
function tidy(value: number): number {
  return Number(value.toFixed(12)) + 0;
}
