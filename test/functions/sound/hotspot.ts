import { column, type Sound } from './sound';

export const hotspot: Sound = {
  kinds: { dimensions: 'headed', plan: 'signed', actual: 'signed', top: 'setting', headings: 'word' },
  args: [column('region', 'East', 'West'), column(100, 80), column(60, 80), 5, 'en'],
};
