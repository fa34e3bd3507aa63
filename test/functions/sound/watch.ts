import { column, type Sound } from './sound';

export const watch: Sound = {
  kinds: {
    values: 'numbers',
    trials: 'numbers',
    drop: 'setting',
    confidence: 'setting',
    worse: 'word',
    headings: 'word',
  },
  args: [column(30, 32, 12), column(100, 100, 100), 0.2, 0.95, 'lower', 'en'],
};
