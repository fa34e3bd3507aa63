import { column, type Sound } from './sound';

export const score: Sound = {
  kinds: { criteria: 'table', importance: 'numbers', base: 'numbers', tilt: 'setting', combine: 'word' },
  args: [
    [
      [0.4, 12, 3],
      [0.3, 8, 2],
      [0.2, -2, 1],
    ],
    [[3, 2, 1]],
    column(100, 200, 300),
    1.5,
    'sum',
  ],
};
