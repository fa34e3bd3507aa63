import { LineChart, type LineChartPoints } from '@fluentui/react-charts';
import { dateOf, serialOf } from '../../core/calendar/date';
import type { HowName } from '../../texts/how';
import { printNumber } from '../../texts/print-number';
import { shortNumber } from '../../texts/short-number';
import { chartColors } from './chart-colors';
import type { ChartLine, LineSpec } from './chart-spec';
import type { DrawingProps } from './drawing-props';
import { lineHow } from './chart-figures';
import { Framed } from './framed';
import { useMarkTrace } from './use-mark-trace';

/** Shapes tell the legends apart where the colours of a contrast theme don't. */
const LOOKS: Record<ChartLine['look'], Look> = {
  actual: { color: chartColors.main, lineOptions: { strokeWidth: 2 } },
  plan: { color: chartColors.second, lineOptions: { strokeWidth: 2 }, legendShape: 'circle' },
  forecast: {
    color: chartColors.third,
    lineOptions: { strokeWidth: 2, strokeDasharray: '6 4' },
    legendShape: 'dottedLine',
  },
};
const LIMIT: Look = { color: chartColors.quiet, lineOptions: { strokeWidth: 1.5, strokeDasharray: '2 3' } };
const LOW: Look = { ...LIMIT, legendShape: 'triangle' };
const HIGH: Look = { ...LIMIT, legendShape: 'pyramid' };

type Look = Pick<LineChartPoints, 'color' | 'lineOptions' | 'legendShape'>;

export function DrawnLine({ spec, width, language }: DrawingProps<LineSpec>) {
  const trace = useMarkTrace();
  const print = spec.print ?? printNumber;
  const series = (
    name: string,
    look: Look,
    how: HowName,
    points: readonly { readonly day: number; readonly value: number }[],
  ): LineChartPoints => ({
    legend: name,
    ...look,
    hideNonActiveDots: true,
    data: points.map(({ day, value }) => ({
      x: dateAt(day),
      y: value,
      xAxisCalloutData: spec.printDay(day),
      yAxisCalloutData: print(value),
      onDataPointClick: trace(`${name} · ${spec.printDay(day)}`, print(value), how),
    })),
  });
  const { lines, interval } = spec;
  const limits =
    interval === undefined
      ? []
      : [['low', interval.low, LOW] as const, ['high', interval.high, HIGH] as const].map(([side, name, look]) =>
          series(
            name,
            look,
            'interval',
            interval.points.map((point) => ({ day: point.day, value: point[side] })),
          ),
        );
  const all = [...lines.map((line) => series(line.name, LOOKS[line.look], lineHow(line), line.points)), ...limits];
  const lowest = Math.min(0, ...all.flatMap(({ data }) => data.map(({ y }) => y)));
  return (
    <Framed height={HEIGHT}>
      <LineChart
        key={width}
        data={{ chartTitle: spec.summary, lineChartData: all }}
        width={width}
        margins={{ left: 48, right: 28, top: 12, bottom: 28 }}
        useUTC
        xAxisTickCount={Math.max(2, Math.floor(width / 90))}
        yAxisTickCount={4}
        roundedTicks
        yMinValue={lowest}
        customDateTimeFormatter={(date: Date) => spec.printDay(serialAt(date))}
        yAxisTickFormat={(value: number) => shortNumber(value, language)}
        enabledLegendsWrapLines
        legendProps={{ allowFocusOnLegends: true }}
      />
    </Framed>
  );
}

/** With two lines of legends. */
const HEIGHT = 300;

/** Charts take dates; read and printed in UTC they are days without a time zone. */
function dateAt(day: number): Date {
  const { year, month, day: date } = dateOf(day);
  return new Date(Date.UTC(year, month - 1, date));
}

function serialAt(date: Date): number {
  return serialOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())!;
}
