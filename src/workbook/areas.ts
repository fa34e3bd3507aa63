import type { Area } from '../sheet/address';

export function sameArea(a: Area, b: Area): boolean {
  const sameStart = a.sheet === b.sheet && a.row === b.row && a.column === b.column;
  return sameStart && a.rows === b.rows && a.columns === b.columns;
}

/** Whether two areas of one sheet have a cell in common. */
export function areasMeet(a: Area, b: Area): boolean {
  return a.sheet === b.sheet && cellsMeet(a, b);
}

/** The same of areas that are known to lie on one sheet, whatever they call it. */
export function cellsMeet(a: Area, b: Area): boolean {
  return rowsMeet(a, b) && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** Whether two areas of one sheet have a row in common. */
export function rowsMeet(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows;
}
