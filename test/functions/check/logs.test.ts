import { callFunction } from '../formula';

/** Daily logs of small whole numbers, many of them 0, in which sums of two rows come about by chance. */
function log(seed: number): unknown[][] {
  let state = seed + 1;
  const next = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  const columns = ['拜访', '电话', '邮件', '报价', '新客户数', '样品'].slice(0, 2 + (seed % 5));
  const [rows, largest, zeros] = [
    [20, 100, 400, 1_000][seed % 4]!,
    [3, 6, 10, 30][(seed >> 2) % 4]!,
    [0, 3, 6][seed % 3]!,
  ];
  return [
    ['日期', '姓名', ...columns],
    ...Array.from({ length: rows }, (_, row) => [
      46_023 + Math.floor(row / 5),
      `同事${row % 7}`,
      ...columns.map(() => (next(10) < zeros ? 0 : 1 + next(largest))),
    ]),
  ];
}

it('no cell of a log is named for a sum that chance brings about among many small numbers', () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const table = log(seed);
    const answer = callFunction('CHECK', [table]);
    expect({ seed, answer }).toEqual({ seed, answer: [['ok']] });
  }
});

it('a word that only ends in letters of “sum” is no total, and a total of nothing proves none', () => {
  const orders = [
    ['Product', 'Sales', 'Discount'],
    ['Paper A', 61.44, 0],
    ['Résumé paper', 38.9, 0],
    ['Drive', 99.39, 0],
    ['Sum tool', 12.5, 0],
  ];
  expect(callFunction('CHECK', [orders])).toEqual([['ok']]);
});

it('three rows whose larger numbers add up are still told from chance, and the one that does not is named', () => {
  const plan = [
    ['部门', '1月', '2月', '3月', '4月'],
    ['华东', 4_830, 5_170, 6_260, 7_000],
    ['上海', 2_410, 2_730, 3_140, 3_480],
    ['杭州', 2_420, 2_440, 3_120, 3_570],
    ['华北', 1_950, 2_080, 2_310, 2_590],
    ['北京', 1_270, 1_360, 1_480, 1_660],
    ['天津', 680, 720, 830, 930],
  ];
  const answer = callFunction('CHECK', [plan]);
  expect(Array.isArray(answer) && answer.map(([cell, , should]) => [cell, should])).toEqual([['R2C5', 7_050]]);
});
