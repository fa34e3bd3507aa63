import type { IWorkbookData, ICellData } from '@univerjs/core';
import type { OpenDelivery } from './open-order';
import type { OpenedFile } from './open-file';

type Sheets = IWorkbookData['sheets'];

/** So many cells are handed over at a time: to copy them takes some hundredths of a second. */
const SLICE = 20_000;

/** A file that was read, cut into what a Worker can hand over piece by piece. */
export function* deliveriesOf(opened: OpenedFile): Generator<OpenDelivery> {
  if (!opened.ok) {
    yield { opened };
    return;
  }
  const { data } = opened.workbook;
  for (const [sheet, { cellData }] of Object.entries(data.sheets)) {
    let rows: [number, Record<number, ICellData>][] = [];
    let count = 0;
    for (const [row, cells] of Object.entries(cellData ?? {})) {
      rows.push([Number(row), cells as Record<number, ICellData>]);
      count += Object.keys(cells as object).length;
      if (count < SLICE) continue;
      yield { sheet, rows };
      rows = [];
      count = 0;
    }
    if (rows.length > 0) yield { sheet, rows };
  }
  const bare: Sheets = Object.fromEntries(
    Object.entries(data.sheets).map(([id, sheet]) => [id, { ...sheet, cellData: {} }]),
  );
  yield { opened: { ok: true, workbook: { ...opened.workbook, data: { ...data, sheets: bare } } } };
}

/** Puts together again what `deliveriesOf` cut: answers the file with the last piece, undefined before. */
export function collectDeliveries(): (delivery: OpenDelivery) => OpenedFile | undefined {
  const cells = new Map<string, Record<number, Record<number, ICellData>>>();
  return (delivery) => {
    if ('rows' in delivery) {
      const own = cells.get(delivery.sheet) ?? {};
      cells.set(delivery.sheet, own);
      for (const [row, line] of delivery.rows) own[row] = line;
      return undefined;
    }
    const { opened } = delivery;
    if (!opened.ok) return opened;
    const { data } = opened.workbook;
    const sheets: Sheets = Object.fromEntries(
      Object.entries(data.sheets).map(([id, sheet]) => [id, { ...sheet, cellData: cells.get(id) ?? {} }]),
    );
    return { ok: true, workbook: { ...opened.workbook, data: { ...data, sheets } } };
  };
}
