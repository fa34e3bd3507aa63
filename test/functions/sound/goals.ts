import { column, type Sound } from './sound';

export const goals: Sound = {
  kinds: { expected: 'free', base: 'setting', stretch: 'setting', unit: 'setting', headings: 'word' },
  args: [column(100, 200, 300), 0.8, 1.2, 1, 'en'],
};
