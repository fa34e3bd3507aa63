/** How many letters wide a text is; a Han sign takes two. */
export function textWidth(text: string): number {
  return [...text].reduce((width, sign) => width + (sign > '\u2e80' ? 2 : 1), 0);
}
