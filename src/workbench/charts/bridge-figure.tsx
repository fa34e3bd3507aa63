import type { ReactElement } from 'react';
import { COLORS } from '../../sheet/color-roles';
import type { FigureProps } from './figure-props';
import { fitted, numberLabel } from './number-label';
import { scaleOf } from './scale';

const [LEFT, NAMES, LABELS] = [12, 20, 16];

/** Columns stacked on the first series, which is not seen: a step of a bridge floats where the one before it ended. */
export function BridgeFigure({ draft, values, width, height }: FigureProps): ReactElement {
  const count = values.categories.length;
  const stacks = Array.from({ length: count }, (_, point) => {
    // as in Excel, what is above 0 is stacked up and what is below is stacked down
    let [up, down] = [0, 0];
    return values.series.map((numbers) => {
      const value = numbers[point] ?? 0;
      const from = value < 0 ? down : up;
      if (value < 0) down += value;
      else up += value;
      return { value, low: Math.min(from, from + value), high: Math.max(from, from + value) };
    });
  });
  const scale = scaleOf(stacks.flat().flatMap(({ low, high }) => [low, high]));
  const bottom = height - NAMES;
  const y = (value: number) => bottom - scale.at(value) * Math.max(1, bottom - LABELS);
  const step = (width - 2 * LEFT) / Math.max(1, count);
  return (
    <>
      {stacks.map((stack, point) => {
        const middle = LEFT + step * (point + 0.5);
        return (
          <g key={point}>
            {stack.map(({ value, low, high }, index) =>
              index === 0 || value === 0 ? null : (
                <g key={index}>
                  <rect
                    x={middle - step * 0.34}
                    y={y(high)}
                    width={step * 0.68}
                    height={Math.max(1, y(low) - y(high))}
                    fill={COLORS[draft.series[index]?.points?.[point] ?? draft.series[index]?.color ?? 'actual']}
                  />
                  <text x={middle} y={y(high) - 3} textAnchor="middle" fontSize={10}>
                    {numberLabel(value, draft.series[index]?.labels ?? draft.format)}
                  </text>
                </g>
              ),
            )}
            <text x={middle} y={height - 6} textAnchor="middle">
              {fitted(values.categories[point] ?? '', step - 4)}
            </text>
          </g>
        );
      })}
      <line x1={LEFT} x2={width - LEFT} y1={y(0)} y2={y(0)} stroke={COLORS.rule} />
    </>
  );
}
