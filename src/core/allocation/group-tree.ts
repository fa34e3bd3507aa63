/** The groups of one level of a cascade, in the order of their first rows. The rows themselves are the last level. */
export interface GroupLevel {
  readonly count: number;
  /** For each group its parent's position in the level above. */
  readonly parent: Int32Array;
  /** For each group the position of its first row. */
  readonly firstRow: Int32Array;
}

/**
 * The groups that rows of labels form, level by level: the whole, one level for each dimension, the rows. Rows with the
 * same labels down to a level are in one group of that level, wherever they stand.
 *
 * @param dimensions for each level, outermost first, one label a row
 */
export function makeGroupTree(dimensions: readonly (readonly string[])[], rows: number): GroupLevel[] {
  const levels: GroupLevel[] = [{ count: 1, parent: new Int32Array(1), firstRow: new Int32Array(1) }];
  let groupOf = new Int32Array(rows);
  for (const labels of dimensions) {
    const above = levels.at(-1)!;
    const parted = above.count === rows ? null : partGroups(labels, groupOf, above.count);
    const parent = parted ? parted.firstRow.map((row) => groupOf[row]!) : groupOf;
    levels.push({ count: parent.length, parent, firstRow: parted?.firstRow ?? everyRow(rows) });
    groupOf = parted?.groupOf ?? everyRow(rows);
  }
  levels.push({ count: rows, parent: groupOf, firstRow: everyRow(rows) });
  return levels;
}

/** The members of each group in the level below: those of group g are `members` from `start[g]` up to `start[g + 1]`. */
export function membersOf(groups: number, below: GroupLevel): { start: Int32Array; members: Int32Array } {
  const start = new Int32Array(groups + 1);
  for (let member = 0; member < below.count; member += 1) start[below.parent[member]! + 1]! += 1;
  for (let group = 0; group < groups; group += 1) start[group + 1]! += start[group]!;
  const next = start.slice();
  const members = new Int32Array(below.count);
  for (let member = 0; member < below.count; member += 1) members[next[below.parent[member]!]!++] = member;
  return { start, members };
}

function partGroups(
  labels: readonly string[],
  groupAbove: Int32Array,
  groupsAbove: number,
): { groupOf: Int32Array<ArrayBuffer>; firstRow: Int32Array } {
  const labelIds = new Map<string, number>();
  const groups = new Map<number, number>();
  const groupOf = new Int32Array(groupAbove.length);
  const firstRows: number[] = [];
  for (let row = 0; row < groupOf.length; row += 1) {
    const label = labels[row]!;
    let id = labelIds.get(label);
    if (id === undefined) labelIds.set(label, (id = labelIds.size));
    const key = id * groupsAbove + groupAbove[row]!;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = firstRows.push(row) - 1));
    groupOf[row] = group;
  }
  return { groupOf, firstRow: Int32Array.from(firstRows) };
}

function everyRow(rows: number): Int32Array<ArrayBuffer> {
  return new Int32Array(rows).map((_, row) => row);
}
