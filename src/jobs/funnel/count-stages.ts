import type { Column, Table } from '../../sheet/table';
import { memberName, namesIn } from '../dimensions';

export interface StageCounts {
  readonly column: Column;
  /** How many rows have reached each stage: those that stand there or further on. */
  readonly counts: readonly number[];
}

/**
 * How many opportunities of a table have reached each stage: by the text column in which most rows name one of the stages,
 * at least half of them. Null where there is no such column.
 */
export function countStages(table: Table, stages: readonly string[]): StageCounts | null {
  let best: StageCounts | null = null;
  let most = 0;
  for (const column of table.columns) {
    if (column.kind !== 'text') continue;
    const stageOf = new Map<string, number>();
    for (const name of namesIn(column)) {
      const at = stages.indexOf(name.trim());
      if (at >= 0) stageOf.set(name, at);
    }
    if (stageOf.size === 0) continue;
    const counts = stages.map(() => 0);
    let known = 0;
    for (const value of column.values) {
      const at = stageOf.get(memberName(value));
      if (at === undefined) continue;
      known += 1;
      for (let stage = 0; stage <= at; stage += 1) counts[stage]! += 1;
    }
    if (known > most && known * 2 >= column.values.length) [best, most] = [{ column, counts }, known];
  }
  return best;
}
