import { column, type Sound } from './sound';

export const decompose: Sound = {
  kinds: {
    total: 'number',
    weights: 'numbers',
    hold: 'limits',
    unit: 'setting',
    min: 'limits',
    max: 'limits',
    method: 'word',
    detail: 'flag',
  },
  args: [100, column(10, 20, 30), column(0, 20, 0), 1, column(0, 5, 0), column(0, 0, 90), 'webster', false],
};
