import { Bench } from 'tinybench';
import type { BenchRow } from './row';

const STEEPEST = 1.3;

/**
 * Times a row at each of its sizes, prints the figures and answers the goals it misses. The best of many runs counts: it
 * is what the code costs, the others are what the machine was doing meanwhile.
 */
export async function runRow({ name, unit, sizes, make, limit, rivals = [] }: BenchRow): Promise<string[]> {
  const misses: string[] = [];
  const own: number[] = [];
  for (const size of sizes) {
    const work = make(size);
    const bench = new Bench({
      now: computed,
      time: 300,
      warmupTime: 100,
      warmupIterations: 1,
      iterations: runsFor(work),
    });
    const here = rivals.filter((rival) => rival.sizes.includes(size));
    bench.add(name, work);
    for (const rival of here) bench.add(rival.name, rival.make(size));
    await bench.run();
    const best = (task: string): number => {
      const result = bench.getTask(task)?.result;
      if (!result || !('latency' in result)) throw new Error(`${task} gave no figure`);
      return result.latency.min;
    };
    own.push(best(name));
    const compared = here.map((rival) => {
      const times = best(name) / best(rival.name);
      if (rival.most !== undefined && times > rival.most)
        misses.push(`${name}, ${count(size)} ${unit}: ${times.toFixed(1)} × ${rival.name}, more than ${rival.most} ×`);
      return times >= 1
        ? `${times.toFixed(1)} × ${rival.name}`
        : `${(1 / times).toFixed(1)} × faster than ${rival.name}`;
    });
    if (limit?.size === size) {
      compared.push(`limit ${limit.milliseconds} ms`);
      if (best(name) > limit.milliseconds)
        misses.push(`${name}, ${count(size)} ${unit}: ${best(name).toFixed(0)} ms, more than ${limit.milliseconds} ms`);
    }
    const line = [name.padEnd(26), `${count(size)} ${unit}`.padStart(18), `${best(name).toFixed(3)} ms`.padStart(14)];
    console.log([...line, ...compared].join('  '));
  }
  const [smaller = NaN, larger = NaN] = sizes.slice(-2);
  const [before = NaN, after = NaN] = own.slice(-2);
  const growth = Math.log(after / before) / Math.log(larger / smaller);
  console.log(`${name.padEnd(26)}  growth from ${count(smaller)} to ${count(larger)}: n^${growth.toFixed(2)}\n`);
  if (!(growth <= STEEPEST)) misses.push(`${name}: grows as n^${growth.toFixed(2)}, steeper than n^${STEEPEST}`);
  return misses;
}

/**
 * Milliseconds that this process has computed: on a machine that others use too, the clock also counts them where a run
 * takes longer than the processor is left to it at a time.
 */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Thirty runs of what is quick, fewer of what takes long, never less than three. */
function runsFor(work: () => unknown): number {
  const start = performance.now();
  const answer = work();
  // What fails is quick, and says nothing about the work.
  for (const outcome of Array.isArray(answer) ? (answer as unknown[]) : [answer]) {
    if (typeof outcome === 'object' && outcome !== null && 'failure' in outcome)
      throw new Error(`The work fails: ${JSON.stringify(outcome)}`);
  }
  return Math.round(Math.min(30, Math.max(3, PATIENCE / (performance.now() - start))));
}

const PATIENCE = 3_000;

function count(size: number): string {
  return String(size).replace(/\B(?=(\d{3})+$)/g, ',');
}
