import { column, type Sound } from './sound';

export const explain: Sound = {
  kinds: { plan: 'number', actual: 'number', labels: 'labels', contributions: 'signed', language: 'word' },
  args: [1000, 950, column('客户数', '客单价', '回款率'), column(-45, 10, -15), 'zh'],
};
