import { column, type Sound } from './sound';

export const check: Sound = {
  kinds: { table: 'headed' },
  args: [column('目标', 100, 200)],
};
