import type { ReactElement } from 'react';
import { COLORS } from '../../sheet/color-roles';
import { BarsFigure } from './bars-figure';
import { BridgeFigure } from './bridge-figure';
import type { FigureProps } from './figure-props';
import { LineFigure } from './line-figure';

const TITLE = 26;

/** A chart of a sheet, drawn: its title, and below it what its kind shows. */
export function ChartFigure({ draft, values, width, height }: FigureProps): ReactElement {
  const Figure = draft.kind === 'bridge' ? BridgeFigure : draft.kind === 'line' ? LineFigure : BarsFigure;
  return (
    <g fontSize={11} fill={COLORS.ink}>
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill={COLORS.paper} stroke={COLORS.rule} />
      <text x={width / 2} y={18} textAnchor="middle" fontSize={13} fontWeight={600}>
        {draft.title}
      </text>
      <g transform={`translate(0, ${TITLE})`}>
        <Figure draft={draft} values={values} width={width} height={Math.max(0, height - TITLE - 6)} />
      </g>
    </g>
  );
}
