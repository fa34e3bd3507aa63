import { printNumber, printPercent } from '../../texts/print-number';

/** A target as the pane shows it; "–" where there is none. */
export function shown(value: number | null, isRate: boolean): string {
  if (value === null) return '–';
  return isRate ? printPercent(value, 1) : printNumber(value, Math.abs(value) >= 1000 ? 0 : 2);
}
