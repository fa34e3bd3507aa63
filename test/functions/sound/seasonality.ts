import { column, type Sound } from './sound';

export const seasonality: Sound = {
  kinds: { history: 'free', period: 'setting', method: 'word' },
  args: [column(3, 5, 4, 6, 5, 7), 2, 'moving-average'],
};
