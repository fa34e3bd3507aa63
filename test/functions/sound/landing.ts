import { column, type Sound } from './sound';

export const landing: Sound = {
  kinds: {
    target: 'number',
    daily: 'table',
    asOf: 'date',
    period: 'period',
    calendar: 'calendar',
    level: 'setting',
    seasonality: 'numbers',
    headings: 'word',
  },
  args: [
    300,
    [
      [46055, 10],
      [46056, 12],
      [46057, 9],
      [46058, 14],
      [46059, 11],
    ],
    46059,
    'month',
    column(46060, 46061, 46062),
    0.9,
    [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
    'zh',
  ],
};
