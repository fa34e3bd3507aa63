import type { ChartSpec } from './chart-spec';
import type { DrawingProps } from './drawing-props';
import { DrawnBars } from './drawn-bars';
import { DrawnBridge } from './drawn-bridge';
import { DrawnFunnel } from './drawn-funnel';
import { DrawnLine } from './drawn-line';

/** The drawing of a chart. This file and what it imports are a chunk of their own (`chart.tsx` loads it). */
export default function Drawing({ spec, ...rest }: DrawingProps<ChartSpec>) {
  switch (spec.kind) {
    case 'line':
      return <DrawnLine spec={spec} {...rest} />;
    case 'bars':
      return <DrawnBars spec={spec} {...rest} />;
    case 'bridge':
      return <DrawnBridge spec={spec} {...rest} />;
    case 'funnel':
      return <DrawnFunnel spec={spec} {...rest} />;
  }
}
