import { column, type Sound } from './sound';

export const bottleneck: Sound = {
  kinds: { counts: 'numbers', targetRates: 'numbers', headings: 'word' },
  args: [column(1000, 200, 50), column(0.25, '30%'), 'en'],
};
