import type { NearCells } from './near-cells';
import { cellBetween, stepFrom } from './steps';
import type { Transport } from './transport-state';

/**
 * Moves units from nodes with a surplus to nodes that are short of them, along shortest chains only, until none of
 * these is left (a blocking flow, Dinic 1970). Each node remembers how far it has looked, so that the whole search is
 * linear in the number of near cells and of steps taken.
 */
export function moveUnits(state: Transport, { start, to }: NearCells, distances: Float64Array): void {
  const { rows, amount, limit, surplus } = state;
  const looked = start.slice();
  const chain: number[] = [];

  for (let source = 0; source < surplus.length; source += 1) {
    let length = 0;
    chain[0] = source;
    while (length >= 0 && surplus[source]! > 0) {
      const node = chain[length]!;
      if (surplus[node]! < 0) {
        shift(length);
        length = 0;
        continue;
      }
      while (looked[node]! < start[node + 1]! && !isShortest(node, to[looked[node]!]!)) looked[node]! += 1;
      if (looked[node]! < start[node + 1]!) chain[++length] = to[looked[node]!]!;
      else if (--length >= 0) looked[chain[length]!]! += 1;
    }
  }

  function isShortest(from: number, next: number): boolean {
    return distances[next] === distances[from]! + stepFrom(state, from, next);
  }

  function shift(length: number): void {
    const [source, goal] = [chain[0]!, chain[length]!];
    let units = Math.min(surplus[source]!, -surplus[goal]!);
    const cellAfter = (step: number) => cellBetween(state, chain[step]!, chain[step + 1]!);
    for (let step = 0; step < length; step += 1) {
      const placed = amount[cellAfter(step)]!;
      units = Math.min(units, chain[step]! < rows ? limit - placed : placed);
    }
    for (let step = 0; step < length; step += 1) amount[cellAfter(step)]! += chain[step]! < rows ? units : -units;
    surplus[source]! -= units;
    surplus[goal]! += units;
  }
}
