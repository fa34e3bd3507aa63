import { column, type Sound } from './sound';

export const payout: Sound = {
  kinds: { actual: 'signed', target: 'numbers', schedule: 'free', mode: 'word', cap: 'setting' },
  args: [column(80, 100, 130), column(100, 100, 100), [[0.8, 0.05]], 'marginal', 100],
};
