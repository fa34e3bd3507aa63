import { digitsAt, toDecimal } from '../numeric/decimal';
import { makeHeap, type Heap } from '../numeric/heap';

/**
 * Rows waiting for their next unit, in the order of signpost(amount) ÷ weight, the inverse divisor at which a row gains
 * it: amount + ½ for Webster, √(amount·(amount + 1)) for Huntington–Hill. Keys that doubles cannot tell apart are
 * compared exactly, equal ones go to the earlier row. A row's amount may change while it is not in the queue.
 */
export function makeSeatQueue(
  method: 'webster' | 'huntington-hill',
  weights: Float64Array,
  amounts: Float64Array,
): Heap<number> {
  const webster = method === 'webster';
  const keys = new Float64Array(weights.length);

  function comesBefore(a: number, b: number): boolean {
    const difference = keys[a]! - keys[b]!;
    const sure = keys[a]! > TINY && keys[a]! < HUGE && keys[b]! > TINY && keys[b]! < HUGE;
    if (sure && Math.abs(difference) > NOISE * (keys[a]! + keys[b]!)) return difference < 0;
    const exact = weights[a] === weights[b] ? amounts[a]! - amounts[b]! : compareExactly(a, b);
    return exact !== 0 ? exact < 0 : a < b;
  }

  function compareExactly(a: number, b: number): number {
    const weightOfA = toDecimal(weights[a]!);
    const weightOfB = toDecimal(weights[b]!);
    const exponent = Math.min(weightOfA.exponent, weightOfB.exponent);
    const power = webster ? 1n : 2n;
    const left = signpost(amounts[a]!) * digitsAt(weightOfB, exponent) ** power;
    const right = signpost(amounts[b]!) * digitsAt(weightOfA, exponent) ** power;
    return left < right ? -1 : left > right ? 1 : 0;
  }

  /** Twice the signpost for Webster, its square for Huntington–Hill: whole numbers. */
  function signpost(amount: number): bigint {
    const units = BigInt(amount);
    return webster ? 2n * units + 1n : units * (units + 1n);
  }

  const heap = makeHeap(comesBefore);
  return {
    push(row) {
      const amount = amounts[row]!;
      keys[row] = (webster ? amount + 0.5 : Math.sqrt(amount) * Math.sqrt(amount + 1)) / weights[row]!;
      heap.push(row);
    },
    pop: heap.pop,
  };
}

const NOISE = 2 ** -49;
/** Outside these a key has lost digits, or its weight had. */
const TINY = 2 ** -900;
const HUGE = 2 ** 900;
