import { column, type Sound } from './sound';

export const customers: Sound = {
  kinds: { customer: 'labels', date: 'dates', from: 'date', to: 'date', order: 'labels', headings: 'word' },
  args: [column('A', 'B', 'C'), column(46023, 46055, 46060), 46054, 46081, column('1', '2', '3'), 'zh'],
};
