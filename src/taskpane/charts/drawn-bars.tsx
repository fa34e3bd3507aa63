import { HorizontalBarChartWithAxis } from '@fluentui/react-charts';
import type { HowName } from '../../texts/how';
import { printNumber } from '../../texts/print-number';
import { shortNumber } from '../../texts/short-number';
import { chartColors } from './chart-colors';
import type { BarsSpec } from './chart-spec';
import type { DrawingProps } from './drawing-props';
import { Framed } from './framed';
import { shortNames } from './short-names';
import { useMarkTrace } from './use-mark-trace';

interface DrawnBarsProps extends DrawingProps<BarsSpec> {
  /** What stands after the name of a bar; by default its value in short. */
  readonly ends?: readonly string[];
  /** How the values are computed. */
  readonly how?: HowName;
}

export function DrawnBars({ spec, width, language, ends, how = 'added' }: DrawnBarsProps) {
  const trace = useMarkTrace();
  const print = spec.print ?? printNumber;
  const room = Math.round(width * 0.45);
  // values stand beside the names, where a bar of any length and sign leaves them room
  const names = shortNames(spec.bars, room, ends ?? spec.bars.map(({ value }) => ` ${shortNumber(value, language)}`));
  return (
    <Framed height={40 + 28 * spec.bars.length}>
      <HorizontalBarChartWithAxis
        key={width}
        chartTitle={spec.summary}
        // the axis counts from below
        data={spec.bars
          .map(({ name, value }, index) => ({
            x: value,
            y: names[index]!,
            legend: name,
            color: value < 0 ? chartColors.down : chartColors.main,
            xAxisCalloutData: name,
            yAxisCalloutData: print(value),
            onClick: trace(name, print(value), how),
          }))
          .reverse()}
        width={width}
        yAxisPadding={0.4}
        margins={{ left: room, right: 12, top: 4, bottom: 28 }}
        showYAxisLables
        tickValues={[0]}
        tickFormat="~s"
        hideLabels
        hideLegend
      />
    </Framed>
  );
}
