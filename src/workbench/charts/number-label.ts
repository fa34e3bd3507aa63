import { printNumber, printPercent } from '../../texts/print-number';

/** A number as the number format of a chart shows it: percentages, else groups of three with the format's places,
 * behind the sign that it may begin with. */
export function numberLabel(value: number, format: string): string {
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const sign = /^[+-]/.exec(format)?.[0] ?? '';
  return sign + (format.includes('%') ? printPercent(value, places) : printNumber(value, places));
}

/** About how wide a text of size 11 is, in pixels; a Han sign is twice as wide as a letter. */
export function textWidth(text: string): number {
  return [...text].reduce((width, sign) => width + (sign > '\u2e80' ? 11 : 6.2), 0);
}

/** A text cut to a width, with an ellipsis. */
export function fitted(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = [...text];
  while (kept.length > 1 && textWidth(`${kept.join('')}…`) > width) kept = kept.slice(0, -1);
  return `${kept.join('')}…`;
}
