import { toHalfWidth } from '../../sheet/half-width';

/**
 * Labels that people read as one name made the same text, the one that comes first: full or half width, upper or lower
 * case, one space or two. Excel's own SUMIFS and pivot tables tell no case apart either.
 *
 * @example foldLabels(['East', 'east ', 'Ｅａｓｔ']) // ['East', 'East', 'East']
 */
export function foldLabels(labels: readonly string[]): string[] {
  const first = new Map<string, string>();
  const folded = new Map<string, string>();
  return labels.map((label) => {
    let name = folded.get(label);
    if (name === undefined) {
      const key = toHalfWidth(label).toLowerCase();
      name = key === '' ? '' : first.get(key);
      if (name === undefined) first.set(key, (name = label));
      folded.set(label, name);
    }
    return name;
  });
}
