import { Growth } from './growth';

/** Work that is done over and over, and what it may cost. */
export interface Load {
  /** Does the work once, and throws when what it finds is wrong. */
  readonly cycle: (number: number) => Promise<void>;
  /** Bytes in use when all garbage is collected. */
  readonly heap: () => Promise<number>;
  /** Milliseconds for which the thread that does the work has computed so far; waiting for a processor is left out. */
  readonly computing: () => Promise<number>;
  readonly end: () => Promise<void>;
  /** The most one cycle may compute, in milliseconds: the best counts. */
  readonly most: number;
  /** The most the heap may grow in a cycle, in bytes. */
  readonly growth: number;
}

const SAMPLES = 20;
/** Later cycles may take so many times as long as early ones. */
const SLOWER = 1.5;

/** Runs a load so many times, prints time and heap as they go, and answers the goals it misses. */
export async function runLoad(name: string, open: () => Promise<Load>, cycles: number): Promise<string[]> {
  const load = await open();
  const growth = new Growth();
  const times: number[] = [];
  const byClock: number[] = [];
  const every = Math.max(1, Math.round(cycles / SAMPLES));
  try {
    for (let number = 1; number <= cycles; number++) {
      const [start, before] = [performance.now(), await load.computing()];
      await load.cycle(number);
      times.push((await load.computing()) - before);
      byClock.push(performance.now() - start);
      if (number % every > 0) continue;
      growth.add(number, await load.heap());
      const [least, soonest] = [times, byClock].map((each) => Math.min(...each.slice(-every)));
      console.log(
        `${name}  ${String(number).padStart(4)}  computes ${ms(least!)} at best (by the clock ${ms(soonest!)})  ` +
          `heap ${mb(growth.last)}`,
      );
    }
  } finally {
    await load.end();
  }
  const best = Math.min(...times);
  const perCycle = growth.perCycle();
  const [early, late] = [times.slice(0, times.length / 4), times.slice(-times.length / 4)].map(median);
  const slower = late! / early!;
  console.log(
    `${name}: ${cycles} cycles, each computes ${ms(best)} at best (limit ${ms(load.most)}), the last quarter ${slower.toFixed(2)} × ` +
      `the first (limit ${SLOWER} ×), heap grows ${kb(perCycle)} per cycle (limit ${kb(load.growth)})\n`,
  );
  const misses: string[] = [];
  if (best > load.most) misses.push(`${name}: computes ${ms(best)} at best, more than ${ms(load.most)}`);
  if (!(slower <= SLOWER)) misses.push(`${name}: becomes ${slower.toFixed(2)} × slower`);
  if (!(perCycle <= load.growth)) misses.push(`${name}: the heap grows ${kb(perCycle)} per cycle`);
  return misses;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

const ms = (milliseconds: number) => `${milliseconds.toFixed(0)} ms`;
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
