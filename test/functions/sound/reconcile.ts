import { column, type Sound } from './sound';

export const reconcile: Sound = {
  kinds: { topDown: 'numbers', bottomUp: 'numbers', trust: 'setting', unit: 'setting', headings: 'word' },
  args: [column(100, 200, 300), column(80, 250, 310), 0.4, 1, 'zh'],
};
