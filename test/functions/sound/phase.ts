import { column, type Sound } from './sound';

export const phase: Sound = {
  kinds: {
    total: 'number',
    from: 'date',
    to: 'date',
    by: 'word',
    seasonality: 'numbers',
    calendar: 'calendar',
    unit: 'setting',
    weeks: 'word',
    headings: 'word',
  },
  args: [
    1200,
    46023,
    46387,
    'quarter',
    [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
    column(46060, 46061, 46062),
    1,
    'iso',
    'en',
  ],
};
