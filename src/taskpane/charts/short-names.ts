import { textWidth } from '../../texts/text-width';
import type { Bar } from './chart-spec';

/** About the width of a letter on an axis in pixels; a Han sign takes two. */
const LETTER = 7;
/** A mark without width. */
const NOTHING = '\u200b';

/**
 * Names cut to the room in pixels, with the end that must stay whole. Marks without width keep equal names apart, which
 * an axis takes for one place, and names such as "2017" from being sorted before all others.
 */
export function shortNames(bars: readonly Pick<Bar, 'name'>[], room: number, ends: readonly string[] = []): string[] {
  const taken = new Set<string>();
  return bars.map(({ name }, index) => {
    const end = ends[index] ?? '';
    const letters = Math.max(4, Math.floor(room / LETTER) - textWidth(end));
    let short = `${NOTHING}${cut(name, letters)}${end}`;
    while (taken.has(short)) short += NOTHING;
    taken.add(short);
    return short;
  });
}

function cut(name: string, letters: number): string {
  if (textWidth(name) <= letters) return name;
  let kept = '';
  for (const sign of name) {
    if (textWidth(kept + sign) > letters - 1) break;
    kept += sign;
  }
  return `${kept}…`;
}
