import type { ReactElement } from 'react';
import { COLORS } from '../../sheet/color-roles';
import type { FigureProps } from './figure-props';
import { fitted, numberLabel, textWidth } from './number-label';
import { scaleOf } from './scale';

/** Bars from top to bottom, each with its name and its number. */
export function BarsFigure({ draft, values, width, height }: FigureProps): ReactElement {
  const [series] = draft.series;
  const numbers = values.series[0] ?? [];
  const names = Math.min(width * 0.35, Math.max(0, ...values.categories.map(textWidth)) + 14);
  const labels = numbers.map((value) => (value === null ? '' : numberLabel(value, draft.format)));
  const room = Math.max(0, ...labels.map(textWidth)) + 10;
  const below = numbers.some((value) => value !== null && value < 0) ? room : 4;
  const [left, right] = [names + below, width - room];
  const scale = scaleOf(numbers.flatMap((value) => value ?? []));
  const x = (value: number) => left + scale.at(value) * Math.max(1, right - left);
  const step = height / Math.max(1, numbers.length);
  const thick = step * (draft.kind === 'funnel' ? 0.87 : 0.66);
  return (
    <>
      {numbers.map((value, index) => {
        const middle = step * (index + 0.5);
        const [from, to] = [x(Math.min(0, value ?? 0)), x(Math.max(0, value ?? 0))];
        const isBelow = value !== null && value < 0;
        return (
          <g key={index}>
            <text x={names - 6} y={middle + 4} textAnchor="end">
              {fitted(values.categories[index] ?? '', names - 10)}
            </text>
            <rect
              x={from}
              y={middle - thick / 2}
              width={Math.max(0, to - from)}
              height={thick}
              fill={COLORS[series?.points?.[index] ?? series?.color ?? 'actual']}
            />
            <text x={isBelow ? from - 4 : to + 4} y={middle + 4} textAnchor={isBelow ? 'end' : 'start'}>
              {labels[index]}
            </text>
          </g>
        );
      })}
      <line x1={x(0)} x2={x(0)} y1={0} y2={height} stroke={COLORS.rule} />
    </>
  );
}
