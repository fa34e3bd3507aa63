import { column, type Sound } from './sound';

export const cascade: Sound = {
  kinds: { total: 'number', path: 'labels', weights: 'numbers', unit: 'setting', hold: 'limits' },
  args: [100, column('East', 'East', 'West'), column(10, 20, 30), 1, column(0, 20, 0)],
};
