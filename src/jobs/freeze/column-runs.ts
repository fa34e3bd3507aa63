import type { Call } from './find-calls';

/** Calls of one cell each, joined where they stand right below each other; calls that fill several cells stay alone. */
export function columnRuns(calls: readonly Call[]): Call[][] {
  const order = [...calls].sort(
    ({ area: a }, { area: b }) => compare(a.sheet, b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: Call[][] = [];
  for (const call of order) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && isSingle(last) && isSingle(call) && isBelow(call, last)) runs.at(-1)!.push(call);
    else runs.push([call]);
  }
  return runs;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isSingle({ area }: Call): boolean {
  return area.rows === 1 && area.columns === 1;
}

function isBelow({ area }: Call, { area: above }: Call): boolean {
  return area.sheet === above.sheet && area.column === above.column && area.row === above.row + 1;
}
