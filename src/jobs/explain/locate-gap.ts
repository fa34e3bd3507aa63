import { sumOf } from '../../core/numeric/sum';
import { findHotspots, type Hotspot } from '../../core/variance/find-hotspots';
import { foldOnce } from '../fold-once';
import type { JobOutcome } from '../job-outcome';

/** An amount on each side with the member it belongs to in every dimension. */
export interface GapLine {
  readonly members: readonly string[];
  readonly before: number;
  readonly after: number;
}

/**
 * The members that make a gap, found over lines that are added up where they agree in all dimensions: returns and
 * corrections are taken off their members' sums, not told apart as amounts below 0.
 *
 * Failures: those of `findHotspots`: sums below 0, no gap, or a gap of which no member explains a tenth.
 */
export function locateGap(dimensions: readonly string[], lines: readonly GapLine[]): JobOutcome<Hotspot[]> {
  const groups = new Map<string, { readonly members: readonly string[]; before: number[]; after: number[] }>();
  const numbers = dimensions.map(() => new Map<string, number>());
  const numberOf = (member: string, at: number) => {
    const known = numbers[at]!.get(member) ?? numbers[at]!.size;
    numbers[at]!.set(member, known);
    return known;
  };
  for (const { members, before, after } of lines) {
    const key = members.map(numberOf).join();
    const group = groups.get(key) ?? { members, before: [], after: [] };
    groups.set(key, group);
    group.before.push(before);
    group.after.push(after);
  }
  const all = [...groups.values()];
  return findHotspots(
    dimensions.map((name, at) => ({ name, members: all.map(({ members }) => members[at]!) })),
    all.map(({ before }) => sumOf(before)),
    all.map(({ after }) => sumOf(after)),
  );
}

/** Answers the first way in which a name was written for every later one that means the same. */
export function firstSpelling(): (name: string) => string {
  const written = new Map<string, string>();
  const fold = foldOnce();
  return (name) => {
    const key = fold(name);
    const known = written.get(key);
    if (known === undefined) written.set(key, name);
    return known ?? name;
  };
}
