import { toHalfWidth } from '../sheet/half-width';

/**
 * A name by which two tables mean the same: full and half width, upper and lower case, and spaces at the ends or doubled
 * make no difference.
 *
 * @example foldName(' Ｅａｓｔ') // → 'east'
 */
export function foldName(name: string): string {
  return toHalfWidth(name).toLowerCase();
}
