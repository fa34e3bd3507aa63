import { column, type Sound } from './sound';

export const pace: Sound = {
  kinds: {
    target: 'numbers',
    actual: 'signed',
    asOf: 'date',
    period: 'period',
    measure: 'word',
    calendar: 'calendar',
    seasonality: 'numbers',
    headings: 'word',
  },
  args: [
    column(100, 200, 300),
    column(40, 50, 60),
    46070,
    'month',
    'attainment',
    column(46060, 46061, 46062),
    [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
    'zh',
  ],
};
