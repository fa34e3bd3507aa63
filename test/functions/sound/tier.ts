import { column, type Sound } from './sound';

export const tier: Sound = {
  kinds: { values: 'free', cutoffs: 'free', basis: 'word' },
  args: [column(50, 30, 20), column(0.8, 0.95), 'share'],
};
