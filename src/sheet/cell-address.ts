import { formatArea } from './format-area';

/**
 * The address of one cell with its sheet; row and column count from 0.
 *
 * @example cellAddress('Orders', 6, 3) // → 'Orders!D7'
 */
export function cellAddress(sheet: string, row: number, column: number): string {
  return formatArea({ sheet, row, column, rows: 1, columns: 1 });
}
