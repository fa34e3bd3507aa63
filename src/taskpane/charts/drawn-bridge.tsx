import { VerticalStackedBarChart } from '@fluentui/react-charts';
import { printNumber } from '../../texts/print-number';
import { shortNumber } from '../../texts/short-number';
import { bridgeSteps, type BridgeStep } from './bridge-steps';
import { chartColors } from './chart-colors';
import type { BridgeSpec } from './chart-spec';
import type { DrawingProps } from './drawing-props';
import { Framed } from './framed';
import { shortNames } from './short-names';
import { useMarkTrace } from './use-mark-trace';

const COLORS = { total: chartColors.main, up: chartColors.up, down: chartColors.down } as const;

export function DrawnBridge({ spec, width, language }: DrawingProps<BridgeSpec>) {
  const trace = useMarkTrace();
  const print = spec.print ?? printNumber;
  const steps = bridgeSteps(spec);
  const names = shortNames(steps, (width - 60) / steps.length);
  const hidden = (step: BridgeStep) => ({
    legend: step.name,
    data: step.hidden,
    color: chartColors.hidden,
    // a cause of nothing has no column to stand on
    ...(step.above === 0 && step.below === 0 && { barLabel: short(step) }),
  });
  const part = (step: BridgeStep, data: number, label: string) => ({
    legend: step.name,
    data,
    color: COLORS[step.kind],
    barLabel: label,
    xAxisCalloutData: step.name,
    yAxisCalloutData: print(step.value),
  });
  const short = ({ value, kind }: BridgeStep) =>
    `${kind === 'up' && value > 0 ? '+' : ''}${shortNumber(value, language)}`;
  const lowest = Math.min(0, ...steps.map(({ hidden, below }) => Math.min(0, hidden) + below));
  return (
    <Framed height={240}>
      <VerticalStackedBarChart
        key={width}
        chartTitle={spec.summary}
        data={steps.map((step, index) => ({
          xAxisPoint: names[index]!,
          xAxisCalloutData: step.name,
          chartData: [
            ...(step.hidden === 0 ? [] : [hidden(step)]),
            ...(step.above === 0 ? [] : [part(step, step.above, short(step))]),
            ...(step.below === 0 ? [] : [part(step, step.below, step.above === 0 ? short(step) : '')]),
          ],
        }))}
        width={width}
        margins={{ left: 48, right: 8, top: 20, bottom: 36 }}
        // from 16 pixels on a column has its value above it
        barWidth={Math.max(16, Math.min(36, (0.6 * (width - 60)) / steps.length))}
        yMinValue={lowest}
        yAxisTickCount={4}
        roundedTicks
        onBarClick={(_, bar) => {
          // a part of a column is pressed, which has the name of its step
          const step = 'legend' in bar ? steps.find(({ name }) => name === bar.legend) : undefined;
          if (step !== undefined) trace(step.name, print(step.value), step.kind === 'total' ? 'added' : 'cause')();
        }}
        yAxisTickFormat={(value: number) => shortNumber(value, language)}
        hideLegend
      />
    </Framed>
  );
}
