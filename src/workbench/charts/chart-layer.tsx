import { useEffect, useState, type ReactElement, type RefObject } from 'react';
import type { Grid } from '../grid';
import { ChartFigure } from './chart-figure';
import { chartValues } from './chart-values';
import { gridView } from './grid-view';

/** The charts of the sheet that shows, over its cells: they move with them and follow what they hold. */
export function ChartLayer(props: {
  readonly grid: Grid;
  readonly box: RefObject<HTMLElement | null>;
}): ReactElement | null {
  const { grid, box } = props;
  const [drawn, draw] = useState<ReactElement | null>(null);
  useEffect(() => {
    let asked = 0;
    const later = () => {
      cancelAnimationFrame(asked);
      // the grid moves its cells before it draws them: their places are known at the next frame
      asked = requestAnimationFrame(() => draw(layer(grid, box.current?.querySelector(CANVAS) ?? null)));
    };
    const resized = new ResizeObserver(later);
    if (box.current) resized.observe(box.current);
    const stops = [grid.onView(later), grid.onCalculated(later), grid.charts.onChange(later)];
    later();
    return () => {
      cancelAnimationFrame(asked);
      resized.disconnect();
      stops.forEach((stop) => stop());
    };
  }, [grid, box]);
  return drawn;
}

/** The grid has other canvases, for the formula bar and the cell that is edited. */
const CANVAS = 'canvas[id^="univer-sheet-main-canvas"]';

function layer(grid: Grid, canvas: Element | null): ReactElement | null {
  const view = gridView(grid, canvas);
  const cells = view && grid.sheet(view.sheetId);
  const drafts = view ? grid.charts.on(view.sheetId) : [];
  if (!view || !cells || drafts.length === 0) return null;
  return (
    <div className="bench-charts" style={{ ...view.cells }}>
      {drafts.map((draft) => {
        const place = view.place(draft.at);
        return (
          <div key={draft.name} className="bench-chart" data-chart={draft.name} style={{ ...place }}>
            <svg
              width="100%"
              height="100%"
              viewBox={`0 0 ${place.width / view.zoom} ${place.height / view.zoom}`}
              role="img"
              aria-label={draft.title}
            >
              <ChartFigure
                draft={draft}
                values={chartValues(draft, (row, column) => cells.value(row, column))}
                width={place.width / view.zoom}
                height={place.height / view.zoom}
              />
            </svg>
          </div>
        );
      })}
    </div>
  );
}
