import type { Axis, Plan } from './plan';

/** Which lines are the sum of which others, such as a region of its cities. */
export type Outline = ReadonlyMap<number, readonly number[]>;

/** The outline that the levels of lines tell: each adds up the deeper ones that follow it, of these the topmost. */
export function levelOutline({ lines }: Axis, items: readonly number[]): Outline {
  const outline = new Map<number, number[]>();
  const open: number[] = [];
  for (const line of items) {
    while (open.length > 0 && lines[open.at(-1)!]!.level >= lines[line]!.level) open.pop();
    const parent = open.at(-1);
    outline.set(line, []);
    if (parent !== undefined) outline.get(parent)!.push(line);
    open.push(line);
  }
  return outline;
}

/**
 * The outline that only the numbers tell: a line that at three in five of the positions filled is the sum of the two or more lines after it in the given order, lines that others add up left out.
 */
export function foundOutline(plan: Plan, axis: Axis, items: readonly number[]): Outline {
  const positions = axis.across.flatMap((line, position) => (line.additive ? [position] : []));
  const value = (line: number, position: number) => plan.values[axis.cell(line, position)]! || 0;
  const outline = new Map<number, readonly number[]>();
  const roots: number[] = [];
  for (const line of [...items].reverse()) {
    const size = axis.lines[line]!.time === null ? runSize(line) : 0;
    if (size > 0)
      outline.set(
        line,
        roots.splice(-size).sort((a, b) => a - b),
      );
    roots.push(line);
  }
  return outline;

  /** How many of the nearest roots add up to a line, 0 for none. */
  function runSize(line: number): number {
    const filled = positions.filter((position) => value(line, position) !== 0);
    const sums = filled.map(() => 0);
    for (let size = 1; size <= Math.min(roots.length, LONGEST); size += 1) {
      let same = 0;
      let past = 0;
      filled.forEach((position, index) => {
        const total = value(line, position);
        sums[index]! += value(roots.at(-size)!, position);
        const off = sums[index]! - total;
        if (Math.abs(off) <= 1e-9 * Math.abs(total)) same += 1;
        else if (off * Math.sign(total) > 0) past += 1;
      });
      if (size > 1 && same > 0 && same * 5 >= filled.length * 3) return size;
      if (past * 5 > filled.length * 2) return 0; // amounts only grow: it won't come back
    }
    return 0;
  }
}

const LONGEST = 60;

/**
 * An outline found by numbers with what these alone do not tell: groups of one member (two equal lines one after the
 * other), and a group whose sum is wrong (the first of the lines left over between groups is that of the others).
 */
export function completedOutline(plan: Plan, axis: Axis, items: readonly number[], found: Outline): Outline {
  const outline = new Map<number, readonly number[]>(found);
  const covered = new Set([...found.values()].flat());
  const value = (line: number | undefined, position: number) => plan.values[axis.cell(line ?? NaN, position)];
  let open: number[] | null = null;
  items.forEach((line, index) => {
    const next = items[index + 1];
    if (outline.has(line) || covered.has(line)) open = null;
    else if (
      !outline.has(next!) &&
      axis.across.every(({ additive }, position) => !additive || value(line, position) === value(next, position))
    ) {
      outline.set(line, [next!]);
      covered.add(next!);
      open = null;
    } else if (open === null) outline.set(line, (open = []));
    else open.push(line);
  });
  return outline;
}
