import type { Cell } from './grid';
import { readQuantity } from './quantity-text';

/**
 * What the number in a cell counts, where the cell itself says it, in its text or its number format: a currency by its
 * sign, "%", or a counting word; else `null`.
 *
 * @example
 * cellUnit('400条', 'General') // → '条'
 * cellUnit(0.3, '0%') // → '%'
 */
export function cellUnit(cell: Cell, format: string | undefined): string | null {
  if (typeof cell === 'string') return readQuantity(cell)?.unit ?? null;
  return typeof cell === 'number' ? formatUnit(format ?? '') : null;
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
