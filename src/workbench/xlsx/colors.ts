import type { Color } from 'exceljs';

/** The colours that a workbook's theme gives to the numbers 0 to 11, as "#RRGGBB". */
export type ThemeColors = readonly (string | undefined)[];

const slots = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Reads the twelve colours from the theme's XML. */
export function themeColors(xml: string | undefined): ThemeColors {
  return slots.map((slot) => {
    const inside = new RegExp(`<a:${slot}>(.*?)</a:${slot}>`, 's').exec(xml ?? '')?.[1] ?? '';
    const value = /(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"/.exec(inside)?.[1];
    return value && `#${value.toUpperCase()}`;
  });
}

/** "#RRGGBB" of a colour of exceljs: given directly, or by theme and tint; undefined for automatic and indexed ones. */
export function colorText(
  color: Partial<Color & { tint: number }> | undefined,
  theme: ThemeColors,
): string | undefined {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color?.theme === undefined) return undefined;
  const base = theme[color.theme];
  return base && tinted(base, color.tint ?? 0);
}

/** Lightens (tint above 0) or darkens a colour, the hue kept. Close to Excel, which works on HLS lightness. */
function tinted(color: string, tint: number): string {
  const channel = (at: number) => {
    const value = parseInt(color.slice(at, at + 2), 16);
    const changed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(changed).toString(16).padStart(2, '0').toUpperCase();
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
