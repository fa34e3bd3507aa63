import { isError } from '../../src/functions/define-function';
import { callFunction } from './formula';

test('each Chinese heading of PACE is a word that its measure takes for just that column', () => {
  const table = callFunction('PACE', [100, 40, 46185, null, null, null, null, 'zh']);
  if (isError(table)) throw new Error(table.text);
  const [headings = [], figures = []] = table;
  // the contract's words, in its order
  expect(headings).toEqual(['达成率', '应达', '进度', '差距', '剩余', '剩余天数', '日均需', '预计']);
  headings.forEach((heading, column) => {
    expect(callFunction('PACE', [100, 40, 46185, null, heading])).toEqual([[figures[column]]]);
  });
});
