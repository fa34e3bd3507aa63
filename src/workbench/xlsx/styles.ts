import type { IBorderData, IStyleData } from '@univerjs/core';
import type { Alignment, Border, Borders, Font, Style } from 'exceljs';
import { colorText, type ThemeColors } from './colors';
import { across, down, indentLevel, indentPixels, lines, on, wrapped } from './grid-codes';
import { plainFont } from './plain-font';

const sides = [
  ['t', 'top'],
  ['r', 'right'],
  ['b', 'bottom'],
  ['l', 'left'],
] as const;
const drawn = { s: on };

/** What the grid shows of a style of the file. */
export function styleFromFile(style: Partial<Style>, theme: ThemeColors): IStyleData {
  const { font, fill, alignment, border, numFmt } = style;
  const grid: IStyleData = {};
  if (numFmt && numFmt !== 'General') grid.n = { pattern: numFmt };
  if (font?.bold) grid.bl = on;
  if (font?.italic) grid.it = on;
  if (font?.underline && font.underline !== 'none') grid.ul = drawn;
  if (font?.strike) grid.st = drawn;
  if (font?.size && font.size !== 11) grid.fs = font.size;
  const color = colorText(font?.color, theme);
  if (color && color !== '#000000') grid.cl = { rgb: color };
  const background = fill?.type === 'pattern' && fill.pattern !== 'none' ? colorText(fill.fgColor, theme) : undefined;
  if (background) grid.bg = { rgb: background };
  const ht = alignment?.horizontal && across[alignment.horizontal as keyof typeof across];
  if (ht) grid.ht = ht;
  const vt = alignment?.vertical && down[alignment.vertical as keyof typeof down];
  if (vt) grid.vt = vt;
  if (alignment?.wrapText) grid.tb = wrapped;
  if (alignment?.indent) grid.pd = { l: indentPixels(alignment.indent) };
  const edges = bordersFromFile(border, theme);
  if (edges) grid.bd = edges;
  return grid;
}

/** The file's style with what was changed in the grid, everything else as it was; the same object where nothing was. */
export function styleToFile(wanted: IStyleData, stored: Partial<Style>, theme: ThemeColors): Partial<Style> {
  const shown = styleFromFile(stored, theme);
  const changed = (key: keyof IStyleData) => JSON.stringify(wanted[key] ?? null) !== JSON.stringify(shown[key] ?? null);
  const rgb = (key: 'cl' | 'bg') => wanted[key]?.rgb && { argb: `FF${hex(wanted[key].rgb)}` };
  const style: Partial<Style> = {};
  if (changed('n')) style.numFmt = wanted.n?.pattern ?? 'General';

  const font: Partial<Font> = {};
  if (changed('bl')) font.bold = Boolean(wanted.bl);
  if (changed('it')) font.italic = Boolean(wanted.it);
  if (Boolean(wanted.ul?.s) !== Boolean(shown.ul?.s)) font.underline = Boolean(wanted.ul?.s);
  if (Boolean(wanted.st?.s) !== Boolean(shown.st?.s)) font.strike = Boolean(wanted.st?.s);
  if (changed('fs')) font.size = wanted.fs ?? 11;
  if (changed('cl')) font.color = rgb('cl') || { argb: 'FF000000' };
  if (Object.keys(font).length > 0) style.font = { ...plainFont, ...stored.font, ...font };

  if (changed('bg')) {
    const color = rgb('bg');
    style.fill = color ? { type: 'pattern', pattern: 'solid', fgColor: color } : { type: 'pattern', pattern: 'none' };
  }
  const alignment: Partial<Alignment> = {};
  if (changed('ht')) alignment.horizontal = nameOf(across, wanted.ht);
  if (changed('vt')) alignment.vertical = nameOf(down, wanted.vt);
  if (changed('pd')) alignment.indent = indentLevel(wanted.pd);
  if (changed('tb')) alignment.wrapText = wanted.tb === wrapped;
  if (Object.keys(alignment).length > 0) style.alignment = { ...stored.alignment, ...alignment };
  if (changed('bd')) style.border = bordersToFile(wanted.bd);
  return Object.keys(style).length > 0 ? { ...stored, ...style } : stored;
}

function bordersFromFile(border: Partial<Borders> | undefined, theme: ThemeColors): IBorderData | undefined {
  const edges: IBorderData = {};
  for (const [short, side] of sides) {
    const edge = border?.[side];
    if (edge?.style) edges[short] = { s: lines[edge.style], cl: { rgb: colorText(edge.color, theme) ?? '#000000' } };
  }
  return Object.keys(edges).length > 0 ? edges : undefined;
}

function bordersToFile(edges: IStyleData['bd']): Partial<Borders> {
  const border: Partial<Borders> = {};
  for (const [short, side] of sides) {
    const edge = edges?.[short];
    const style = edge ? nameOf(lines, edge.s) : undefined;
    if (style)
      border[side] = { style, color: { argb: `FF${hex(edge?.cl.rgb ?? '#000000')}` } } satisfies Partial<Border>;
  }
  return border;
}

/** "RRGGBB" of "#rrggbb", "#rgb" or "rgb(r, g, b)". */
function hex(color: string): string {
  const numbers = /rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  const digits = numbers
    ? numbers
        .slice(1, 4)
        .map((value) => Number(value).toString(16).padStart(2, '0'))
        .join('')
    : color.replace('#', '');
  return (digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits).toUpperCase();
}

function nameOf<Name extends string, Value>(names: Readonly<Record<Name, Value>>, value: unknown): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value);
}
