import type { ICellData } from '@univerjs/core';
import type { OpenedFile } from './open-file';

/** The file to read. */
export interface OpenOrder {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

type Rows = readonly (readonly [row: number, cells: Record<number, ICellData>])[];

/** What a Worker hands over: rows of a sheet, by its id; at last the workbook, whose sheets hold no cells any more. */
export type OpenDelivery = { readonly sheet: string; readonly rows: Rows } | { readonly opened: OpenedFile };

/** A Worker that reads one file, as the page sees it. */
export interface OpenHelper {
  onmessage: ((event: { readonly data: OpenDelivery }) => void) | null;
  /** Its script could not be loaded. */
  onerror: (() => void) | null;
  postMessage(order: OpenOrder): void;
  terminate(): void;
}
