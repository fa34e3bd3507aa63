import { toHalfWidth } from '../../sheet/half-width';

/**
 * Labels that people read as one name made the same text, the one that comes first: full or half width, upper or lower
 * case, one space or two. Excel's own SUMIFS and pivot tables tell no case apart either.
 *
 * @example foldLabels(['East', 'east ', 'Ｅａｓｔ']) // → ['East', 'East', 'East']
 */
export function foldLabels(labels: readonly string[]): string[] {
  const names = new Map<string, string>([['', '']]);
  let before = '';
  let name = '';
  return labels.map((label) => {
    if (label === before) return name; // groups mostly stand together
    const key = (PLAIN.test(label) ? label : toHalfWidth(label)).toLowerCase();
    const known = names.get(key);
    if (known === undefined) names.set(key, label);
    before = label;
    name = known ?? label;
    return name;
  });
}

/** What `toHalfWidth` leaves as it is, seen at a glance: a column may hold 100,000 different names. */
const PLAIN = /^[!-~\u3400-\u9fff]+(?: [!-~\u3400-\u9fff]+)*$/;
