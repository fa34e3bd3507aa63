import { column, type Sound } from './sound';

export const catchup: Sound = {
  kinds: {
    targets: 'free',
    actuals: 'signed',
    done: 'setting',
    policy: 'word',
    cap: 'setting',
    unit: 'setting',
  },
  args: [column(100, 100, 100), column(80, 0, 0), 1, 'spread', 1.5, 1],
};
