import { toHalfWidth } from '../../sheet/half-width';
import { succeed } from '../../core/outcome';
import { labels } from './labels';
import { required, type Reader } from './reader';

/**
 * Names that are only compared with each other, such as customers or order numbers: as `labels`, and one text for what
 * Excel takes for equal or only the keyboard tells apart: upper and lower case, full and half width, spaces.
 */
export const names: Reader<readonly string[]> = required((argument) => {
  const list = labels.read(argument);
  if (!list.ok) return list;
  const plain = new Map<string, string>();
  const values = list.value.values.map((label) => {
    let name = plain.get(label);
    if (name === undefined) plain.set(label, (name = toHalfWidth(label).toLowerCase()));
    return name;
  });
  return succeed(values);
});
