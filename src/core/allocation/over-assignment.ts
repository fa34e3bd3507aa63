import { addDecimals, exactSum } from '../numeric/exact-sum';
import { fromDecimal, type Decimal } from '../numeric/decimal';
import { asWholeNumbers } from '../numeric/whole-numbers';
import { ratio } from '../numeric/ratio';
import { fail, succeed, type Outcome } from '../outcome';

/** The target of a person or unit; its path are the labels from the top down, the top's own being none. */
export interface Assignment {
  readonly path: readonly string[];
  readonly target: number;
}

/** What managers have to reach and what the people below them carry together. */
export interface OverAssignment {
  readonly target: number;
  readonly carried: number;
  /** (carried − target) ÷ target: 0.05 is 5 % more than needed, below 0 is a gap; null where the target is 0. */
  readonly share: number | null;
}

export interface LevelOverAssignment extends OverAssignment {
  /** How deep the managers stand: 0 is the top. */
  readonly level: number;
  /** Each manager who has people, in the order of the assignments. */
  readonly managers: readonly (OverAssignment & { readonly path: readonly string[] })[];
}

/**
 * Over-assignment (超额下达): by how much the targets of people exceed the target of their manager, for each level and
 * manager, so that a reserve that was added on the way down is seen. Managers without people don't count, nor do people
 * whose manager has no target. Several targets with one path add up.
 *
 * Failures: not-finite (argument `target`).
 *
 * @example
 * overAssignment([{ path: [], target: 100 }, { path: ['East'], target: 60 }, { path: ['West'], target: 45 }])
 * // → ok [{ level: 0, target: 100, carried: 105, share: 0.05, … }]
 */
export function overAssignment(assignments: readonly Assignment[]): Outcome<LevelOverAssignment[]> {
  const faulty = assignments.findIndex(({ target }) => !Number.isFinite(target));
  if (faulty >= 0) {
    return fail('not-finite', { argument: 'target', row: faulty + 1, value: String(assignments[faulty]!.target) });
  }
  const people = new Map<string, { path: readonly string[]; own: number[]; below: number[] }>();
  for (const { path, target } of assignments) {
    const known = people.get(keyOf(path));
    if (known) known.own.push(target);
    else people.set(keyOf(path), { path, own: [target], below: [] });
  }
  for (const { path, target } of assignments) {
    if (path.length > 0) people.get(keyOf(path.slice(0, -1)))?.below.push(target);
  }

  const levels = new Map<number, { path: readonly string[]; target: Decimal; carried: Decimal }[]>();
  for (const { path, own, below } of people.values()) {
    if (below.length === 0) continue;
    const managers = levels.get(path.length) ?? [];
    levels.set(path.length, managers);
    managers.push({ path, target: exactSum(own), carried: exactSum(below) });
  }
  return succeed(
    [...levels]
      .sort(([a], [b]) => a - b)
      .map(([level, managers]) => ({
        level,
        ...compared(
          addDecimals(managers.map(({ target }) => target)),
          addDecimals(managers.map(({ carried }) => carried)),
        ),
        managers: managers.map(({ path, target, carried }) => ({ path, ...compared(target, carried) })),
      })),
  );
}

function compared(ofTarget: Decimal, ofCarried: Decimal): OverAssignment {
  const [target, carried] = [fromDecimal(ofTarget), fromDecimal(ofCarried)];
  const [whole, part] = asWholeNumbers([target, carried]) as [bigint, bigint];
  if (whole === 0n) return { target, carried, share: null };
  return { target, carried, share: ratio(part - whole, whole) };
}

/** Labels may hold any sign, so no separator would be safe. */
function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}
