/**
 * `npm run bench`: DECOMPOSE against a bare multiply-floor-sum loop over the same typed array, and at 1,000 rows against
 * npm hare-niemeyer (quadratic, so not beyond), all in one run. The best of many runs counts: it is what the code costs,
 * the others are what the machine was doing meanwhile. Fails when a goal is missed.
 */
// @ts-expect-error The package ships no types.
import hareNiemeyer from 'hare-niemeyer';
import { Bench } from 'tinybench';
import { decompose } from '../../src/core/allocation/decompose';

const SIZES = [1_000, 100_000, 1_000_000];
const MOST_TIMES_BARE = 10;
const STEEPEST = 1.3;

/** Weights that look random and are the same in every run (a linear congruential generator). */
function uneven(rows: number): Float64Array {
  let state = 42;
  return Float64Array.from({ length: rows }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return 1 + (state % 99_991) / 100;
  });
}

const shapes = { uneven, equal: (rows: number) => new Float64Array(rows).fill(1) };

function bare(total: number, weights: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < weights.length; row += 1) sum += weights[row]!;
  const factor = total / sum;
  const parts = new Float64Array(weights.length);
  let placed = 0;
  for (let row = 0; row < weights.length; row += 1) {
    parts[row] = Math.floor(weights[row]! * factor);
    placed += parts[row]!;
  }
  return placed;
}

const misses: string[] = [];
for (const [shape, make] of Object.entries(shapes)) {
  const best = new Map<string, number>();
  for (const rows of SIZES) {
    const weights = make(rows);
    const total = rows * 137 + 41;
    const bench = new Bench({ time: 300, warmupTime: 100, iterations: 30 });
    bench.add('decompose', () => decompose(total, weights));
    bench.add('bare', () => bare(total, weights));
    if (rows === 1_000) {
      const votes = Object.fromEntries(Array.from(weights, (weight, row) => [`row${row}`, weight]));
      bench.add('hare-niemeyer', () => hareNiemeyer(votes, total));
    }
    await bench.run();
    for (const { name, result } of bench.tasks) {
      if (!('latency' in result)) throw new Error(`${name} gave no figure`);
      best.set(`${name} ${rows}`, result.latency.min);
    }
    const own = best.get(`decompose ${rows}`)!;
    const times = own / best.get(`bare ${rows}`)!;
    const other = best.get(`hare-niemeyer ${rows}`);
    console.log(
      `${shape.padEnd(7)} ${String(rows).padStart(9)} rows  ${own.toFixed(3).padStart(9)} ms  ` +
        `${times.toFixed(1).padStart(5)} × bare loop${other ? `  ${(other / own).toFixed(1)} × faster than hare-niemeyer` : ''}`,
    );
    if (rows >= 100_000 && times > MOST_TIMES_BARE)
      misses.push(`${shape}, ${rows} rows: ${times.toFixed(1)} × the bare loop`);
  }
  // Between the two large sizes: below, fixed costs hide the growth. n·log n over this step is an exponent of 1.08.
  const growth = Math.log10(best.get('decompose 1000000')! / best.get('decompose 100000')!);
  console.log(`${shape.padEnd(7)} growth from 100,000 to 1,000,000 rows: n^${growth.toFixed(2)}\n`);
  if (growth > STEEPEST) misses.push(`${shape}: grows as n^${growth.toFixed(2)}`);
}
console.log(misses.length === 0 ? 'All goals met.' : `Missed: ${misses.join('; ')}`);
process.exitCode = misses.length === 0 ? 0 : 1;
