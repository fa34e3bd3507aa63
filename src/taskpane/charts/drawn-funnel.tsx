import { printNumber, printPercent } from '../../texts/print-number';
import type { FunnelSpec } from './chart-spec';
import type { DrawingProps } from './drawing-props';
import { DrawnBars } from './drawn-bars';

/**
 * A funnel as bars, one a stage, each with its count and its share of the stage before. The trapezes of a drawn funnel
 * hide what matters: after two stages of ten percent they are a hair, and their names have no room.
 */
export function DrawnFunnel({ spec, ...rest }: DrawingProps<FunnelSpec>) {
  const print = spec.print ?? printNumber;
  const ends = spec.stages.map(({ value }, index) => {
    const before = spec.stages[index - 1]?.value ?? 0;
    return before > 0 ? ` ${print(value)} (${printPercent(value / before, 0)})` : ` ${print(value)}`;
  });
  return <DrawnBars spec={{ ...spec, kind: 'bars', bars: spec.stages }} ends={ends} how="count" {...rest} />;
}
