import type { Claim } from './claim';
import type { Axis, Line, Plan } from './plan';
import { claimsFor } from './sum-claims';

/**
 * Sums that no label names: a line that at most positions is the sum of the two or more lines right before or after it,
 * such as a region above its cities, or a total without a word for it. They must hold at three in five of the positions
 * filled, and at `fewest` or more.
 *
 * @returns the sums, each with its line and the lines it covers
 */
export function foundSums(plan: Plan, axis: Axis, taken: ReadonlySet<number>, fewest = 3): FoundSum[] {
  const usable = axis.lines.flatMap((line, index) => (isUsable(line) && !taken.has(index) ? [index] : []));
  const positions = axis.across.flatMap((line, position) => (line.additive ? [position] : []));
  return usable.flatMap((line, place): FoundSum[] => {
    if (axis.lines[line]!.time !== null) return [];
    for (const step of [1, -1]) {
      const parts = runOf(plan, axis, usable, place, step, positions, fewest);
      if (parts !== null) return [{ line, parts }];
    }
    return [];
  });
}

export interface FoundSum {
  readonly line: number;
  readonly parts: readonly number[];
}

export function claimsOfFound(plan: Plan, axis: Axis, found: readonly FoundSum[]): Claim[] {
  return found.flatMap(({ line, parts }) => claimsFor(plan, axis, line, parts));
}

function isUsable({ additive, role, span }: Line): boolean {
  return additive && role === 'item' && span === null;
}

/** The shortest run of neighbours on one side that adds up to the line. */
function runOf(
  plan: Plan,
  { cell }: Axis,
  usable: readonly number[],
  place: number,
  step: number,
  positions: readonly number[],
  fewest: number,
): number[] | null {
  const value = (line: number, position: number) => plan.values[cell(line, position)]! || 0;
  const filled = positions.filter((position) => value(usable[place]!, position) !== 0);
  if (filled.length < fewest) return null;
  const sums = filled.map(() => 0);
  const run: number[] = [];
  for (let next = place + step; run.length < LONGEST && next >= 0 && next < usable.length; next += step) {
    run.push(usable[next]!);
    let same = 0;
    let past = 0;
    filled.forEach((position, index) => {
      const total = value(usable[place]!, position);
      sums[index]! += value(usable[next]!, position);
      const off = sums[index]! - total;
      if (Math.abs(off) <= 1e-9 * Math.abs(total)) same += 1;
      else if (off * Math.sign(total) > 0) past += 1;
    });
    if (run.length > 1 && same >= fewest && same * 5 >= filled.length * 3) return run;
    if (past * 5 > filled.length * 2) return null; // amounts only grow: it won't come back
  }
  return null;
}

const LONGEST = 60;
