import { digitsAt, toDecimal, type Decimal } from '../numeric/decimal';

/** Rows waiting for their next unit, the one that comes first on top. */
export interface SeatQueue {
  first(): number;
  /** To be called when the first row has been given its unit; `open` tells whether it may get another. */
  refresh(open: boolean): void;
}

/**
 * A heap over the rows by signpost(amount) ÷ weight, the inverse divisor at which a row gains its next unit: amount + ½
 * for Webster, √(amount·(amount + 1)) for Huntington–Hill. Keys that doubles cannot tell apart are compared exactly,
 * equal ones go to the earlier row.
 */
export function makeSeatQueue(
  method: 'webster' | 'huntington-hill',
  weights: Float64Array,
  amounts: Float64Array,
  isOpen: (row: number) => boolean,
): SeatQueue {
  const webster = method === 'webster';
  const keys = new Float64Array(weights.length);
  const heap: number[] = [];
  const decimals = new Map<number, Decimal>();
  for (let row = 0; row < weights.length; row += 1) {
    if (!isOpen(row)) continue;
    keys[row] = keyOf(row);
    heap.push(row);
  }
  for (let node = (heap.length >> 1) - 1; node >= 0; node -= 1) sink(node);

  function keyOf(row: number): number {
    const amount = amounts[row]!;
    return (webster ? amount + 0.5 : Math.sqrt(amount) * Math.sqrt(amount + 1)) / weights[row]!;
  }

  function comesBefore(a: number, b: number): boolean {
    const difference = keys[a]! - keys[b]!;
    const sure = keys[a]! > TINY && keys[a]! < HUGE && keys[b]! > TINY && keys[b]! < HUGE;
    if (sure && Math.abs(difference) > NOISE * (keys[a]! + keys[b]!)) return difference < 0;
    const exact = weights[a] === weights[b] ? amounts[a]! - amounts[b]! : compareExactly(a, b);
    return exact !== 0 ? exact < 0 : a < b;
  }

  function compareExactly(a: number, b: number): number {
    const weightOfA = decimalOf(weights[a]!);
    const weightOfB = decimalOf(weights[b]!);
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

  function sink(start: number): void {
    const row = heap[start]!;
    let node = start;
    for (;;) {
      let child = 2 * node + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && comesBefore(heap[child + 1]!, heap[child]!)) child += 1;
      if (!comesBefore(heap[child]!, row)) break;
      heap[node] = heap[child]!;
      node = child;
    }
    heap[node] = row;
  }

  function decimalOf(weight: number): Decimal {
    let decimal = decimals.get(weight);
    if (!decimal) decimals.set(weight, (decimal = toDecimal(weight)));
    return decimal;
  }

  return {
    first: () => heap[0]!,
    refresh(open) {
      const row = heap[0]!;
      if (open) keys[row] = keyOf(row);
      else {
        const last = heap.pop()!;
        if (heap.length === 0) return;
        heap[0] = last === row ? heap[0]! : last;
      }
      sink(0);
    },
  };
}

const NOISE = 2 ** -49;
/** Outside these a key has lost digits, or its weight had. */
const TINY = 2 ** -900;
const HUGE = 2 ** 900;
