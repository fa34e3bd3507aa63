import { column, type Sound } from './sound';

export const bridge: Sound = {
  kinds: { plan: 'signed', actual: 'signed', method: 'word' },
  args: [column(500, 50, 15), column(490, 51, 13), 'shapley'],
};
