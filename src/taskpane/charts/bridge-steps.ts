import type { BridgeSpec } from './chart-spec';

/** One column of a bridge: from where it stands to where it ends. */
export interface BridgeStep {
  readonly name: string;
  readonly value: number;
  readonly kind: 'total' | 'up' | 'down';
  /** What lies between zero and the column, not drawn; negative below zero, 0 where the column touches zero. */
  readonly hidden: number;
  /** The drawn part above zero and that below it (as a negative). A column across zero has both. */
  readonly above: number;
  readonly below: number;
}

/**
 * The columns of a bridge, each standing on the height that the ones before it have reached; one that falls from 10 to
 * −5 has 10 above zero and 5 below.
 *
 * @example
 * bridgeSteps({ from: { name: 'a', value: 10 }, causes: [{ name: 'b', value: -15 }], to: { name: 'c', value: -5 } })
 *   .map(({ above, below }) => [above, below])
 * // → [[10, 0], [10, -5], [0, -5]]
 */
export function bridgeSteps({ from, causes, to }: Pick<BridgeSpec, 'from' | 'causes' | 'to'>): BridgeStep[] {
  let height = from.value;
  const steps = causes.map(({ name, value }) => {
    const start = height;
    height += value;
    return step(name, value, value < 0 ? 'down' : 'up', start, height);
  });
  return [step(from.name, from.value, 'total', 0, from.value), ...steps, step(to.name, to.value, 'total', 0, to.value)];
}

function step(name: string, value: number, kind: BridgeStep['kind'], start: number, end: number): BridgeStep {
  const [low, high] = start < end ? [start, end] : [end, start];
  return {
    name,
    value,
    kind,
    hidden: low > 0 ? low : Math.min(0, high),
    above: Math.max(0, high) - Math.max(0, low),
    below: Math.min(0, low) - Math.min(0, high),
  };
}
