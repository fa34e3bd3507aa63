import type { Cell } from './grid';

/** Whether nothing can be seen in a cell: empty, or a text of nothing but spaces. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell == null || (typeof cell === 'string' && cell.trim() === '');
}
