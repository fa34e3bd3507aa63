import type { ReactElement } from 'react';
import { COLORS } from '../../sheet/color-roles';
import type { FigureProps } from './figure-props';
import { fitted, numberLabel, textWidth } from './number-label';
import { scaleOf } from './scale';

const [RIGHT, NAMES, LEGEND, TOP] = [14, 20, 20, 6];

/** A line for each series, and below them which is which. */
export function LineFigure({ draft, values, width, height }: FigureProps): ReactElement {
  const scale = scaleOf(values.series.flat().flatMap((value) => value ?? []));
  const ticks = scale.ticks.map((value) => ({ value, text: numberLabel(value, draft.format) }));
  const left = Math.max(...ticks.map(({ text }) => textWidth(text))) + 12;
  const bottom = height - NAMES - LEGEND;
  const y = (value: number) => bottom - scale.at(value) * Math.max(1, bottom - TOP);
  const count = Math.max(1, values.categories.length);
  const step = (width - left - RIGHT) / count;
  const x = (point: number) => left + step * (point + 0.5);
  return (
    <>
      {ticks.map(({ value, text }) => (
        <g key={value}>
          <line x1={left} x2={width - RIGHT} y1={y(value)} y2={y(value)} stroke={COLORS.rule} strokeWidth={0.5} />
          <text x={left - 6} y={y(value) + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {values.categories.map((name, point) => (
        <text key={point} x={x(point)} y={bottom + 15} textAnchor="middle">
          {fitted(name, step - 2)}
        </text>
      ))}
      {draft.series.map(({ name, color, dashed }, index) => {
        const points = (values.series[index] ?? []).flatMap((value, point) =>
          value === null ? [] : [`${x(point)},${y(value)}`],
        );
        const look = {
          stroke: COLORS[color],
          strokeWidth: 2.5,
          fill: 'none',
          ...(dashed ? { strokeDasharray: '6 4' } : {}),
        };
        const at = left + ((width - left - RIGHT) / draft.series.length) * index;
        return (
          <g key={name}>
            <polyline points={points.join(' ')} {...look} />
            <line x1={at} x2={at + 24} y1={height - 7} y2={height - 7} {...look} />
            <text x={at + 30} y={height - 3}>
              {name}
            </text>
          </g>
        );
      })}
    </>
  );
}
