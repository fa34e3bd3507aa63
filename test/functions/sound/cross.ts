import { column, type Sound } from './sound';

export const cross: Sound = {
  kinds: { rowTotals: 'numbers', columnTotals: 'numbers', seed: 'numbers', unit: 'setting' },
  args: [
    column(60, 40, 20),
    [[70, 50]],
    [
      [3, 1],
      [1, 1],
      [0, 1],
    ],
    1,
  ],
};
