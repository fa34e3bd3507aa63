import type { Cell } from './grid';
import { readQuantity } from './quantity-text';
import type { TextReader } from './text-reader';

/**
 * What the number in each cell counts, where the cell itself says it, in its text or its number format: a currency by its
 * sign, "%", or a counting word; else `null`.
 *
 * @example
 * cellUnits(['400条', 0.3], ['General', '0%'], textReader()) // → ['条', '%']
 */
export function cellUnits(
  cells: readonly Cell[],
  formats: readonly string[] | undefined,
  read: TextReader,
): (string | null)[] {
  let [format, unit] = ['', null as string | null];
  return cells.map((cell, row) => {
    if (typeof cell === 'string') return read(cell).quantity?.unit ?? null;
    if (typeof cell !== 'number') return null;
    const own = formats?.[row] ?? '';
    // one format after another is nearly always the same
    if (own !== format) [format, unit] = [own, formatUnit(own)];
    return unit;
  });
}

/** What a heading counts in, by the label of its unit: "万元" is "¥". */
export function labelUnit(label: string): string | null {
  return (readQuantity(`1${label}`) ?? readQuantity(`${label}1`))?.unit ?? null;
}

function formatUnit(format: string): string | null {
  const [positive = ''] = format.split(';');
  if (/^[#0,.\sA-Za-z]*$/.test(positive)) return null; // General and plain numbers, nearly every cell
  if (positive.replace(QUOTED, '').includes('%')) return '%';
  const literals = [...positive.matchAll(LITERALS)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return labelUnit(literals.join('').trim());
}

const QUOTED = /"[^"]*"/g;
/** A quoted text, a currency in square brackets ("[$¥-804]"), or a sign that needs no quotes. */
const LITERALS = /"([^"]*)"|\[\$([^\]-]*)(?:-[^\]]*)?\]|([¥￥$€£])/g;
