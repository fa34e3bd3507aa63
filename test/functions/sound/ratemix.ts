import { column, type Sound } from './sound';

export const rateMix: Sound = {
  kinds: { planVolume: 'numbers', planRate: 'signed', actualVolume: 'numbers', actualRate: 'signed', headings: 'word' },
  args: [column(50, 30, 20), column(0.2, 0.4, 0.1), column(60, 30, 30), column(0.25, 0.4, '8%'), 'en'],
};
