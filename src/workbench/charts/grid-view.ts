import type { CellBlock } from '../../sheet/cell-block';
import type { Grid } from '../grid';

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What of the grid shows: its sheet, and where cells stand on the page. */
export interface GridView {
  readonly sheetId: string;
  readonly zoom: number;
  /** The part of the page in which cells show, headings left out. */
  readonly cells: Place;
  /** Where a block of cells stands, counted from the first of `cells`, also where it is scrolled out of sight. */
  place(block: CellBlock): Place;
}

/** The view of a grid as it stands, or null while it shows nothing. */
export function gridView(grid: Grid, canvas: Element | null): GridView | null {
  const workbook = grid.api.getActiveWorkbook();
  if (!workbook || !canvas) return null;
  const sheet = workbook.getActiveSheet();
  const sheetId = sheet.getSheetId();
  const scroll = workbook.getScrollStateBySheetId(sheetId);
  const zoom = sheet.getZoom();
  const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
  const box = canvas.getBoundingClientRect();
  const [across, down] = [Number(rowHeader.width) * zoom, Number(columnHeader.height) * zoom];
  const rect = (row: number, column: number) => sheet.getRange(row, column).getCellRect();
  const first = rect(scroll?.sheetViewStartRow ?? 0, scroll?.sheetViewStartColumn ?? 0);
  const [left, top] = [first.left + (scroll?.offsetX ?? 0), first.top + (scroll?.offsetY ?? 0)];
  return {
    sheetId,
    zoom,
    cells: { left: box.left + across, top: box.top + down, width: box.width - across, height: box.height - down },
    place: ({ row, column, rows, columns }) => {
      const start = rect(row, column);
      const end = rect(row + rows - 1, column + columns - 1);
      return {
        left: (start.left - left) * zoom,
        top: (start.top - top) * zoom,
        width: (end.right - start.left) * zoom,
        height: (end.bottom - start.top) * zoom,
      };
    },
  };
}
