import { column, type Sound } from './sound';

export const funnel: Sound = {
  kinds: { goal: 'number', rates: 'numbers', average: 'setting', days: 'numbers' },
  args: [500000, column(0.1, '35%', 0.5), 25000, column(7, 14, 30)],
};
