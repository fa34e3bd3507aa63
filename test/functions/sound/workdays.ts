import { column, type Sound } from './sound';

export const workdays: Sound = {
  kinds: { from: 'date', to: 'date', calendar: 'calendar' },
  args: [46054, 46081, column(46060, 46061, 46062)],
};
