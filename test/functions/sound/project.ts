import { column, type Sound } from './sound';

export const project: Sound = {
  kinds: { history: 'table', horizon: 'number', period: 'setting', level: 'setting', headings: 'word' },
  args: [column(120, 135, 128, 142, 150, 147, 160, 171), 3, 4, 0.9, 'en'],
};
