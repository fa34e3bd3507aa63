import { cleanup, render, screen } from '@testing-library/react';
import { App } from '../../src/taskpane/app';
import type { CellInput } from '../../src/sheet/draft';
import type { WorkbookContent } from '../../src/workbook/content';
import { memoryWorkbook } from '../../src/workbook/memory';
import { evaluate } from '../host/evaluate';
import { violations } from './accessible';

const plan: readonly (readonly CellInput[])[] = [
  ['区域', '金额', '备注'],
  ['华东', 10, 'a'],
  ['华南', 20, 'b'],
];
const one = (cells: readonly (readonly CellInput[])[]): WorkbookContent => ({ sheets: [{ name: '计划', cells }] });
/** A table that goes on to the last column of a sheet. */
const wide = ['列', 1, 2].map((first) =>
  Array.from({ length: 16_384 }, (_, at): CellInput => (typeof first === 'string' ? `${first}${at}` : first + at)),
);
/** A table with one row more in the last row of a sheet. */
const long = Array.from({ length: 1_048_576 }, (_, at): CellInput[] =>
  at < plan.length ? [...plan[at]!] : at === 1_048_575 ? ['末行', 1, 'z', 1, 1] : [],
);

/** Each sheet with what the pane says of it in both languages: where, and what to do. */
const sheets: readonly (readonly [string, WorkbookContent, RegExp, RegExp])[] = [
  ['no table', one([['只有一句话']]), /没有找到表格.*刷新/, /No table was found.*Refresh/],
  [
    'a table of errors',
    one([
      ['区域', '目标', '实际'],
      ['华东', { error: '#REF!' }, { error: '#REF!' }],
      ['华南', { error: '#N/A' }, { error: '#REF!' }],
    ]),
    /计划!A1:C3 里几乎全是错误值.*请先修好/,
    /计划!A1:C3 holds hardly anything but errors.*Mend/,
  ],
  [
    '16,384 columns',
    one(wide),
    /计划!A1:XFD3 太大（3 行 × 16384 列）.*请选择其中的一部分/,
    /计划!A1:XFD3 is too large \(3 rows × 16384 columns\).*Select a part/,
  ],
  [
    'a million rows',
    one(long),
    /计划!A1:E1048576 太大（1048576 行 × 5 列）.*请选择其中的一部分/,
    /计划!A1:E1048576 is too large \(1048576 rows × 5 columns\).*Select a part/,
  ],
  [
    'two headings with the same name',
    one(plan.map((row, at) => [...row.slice(0, 2), at === 0 ? '金额' : at * 7, row[2]!])),
    /计划!C1 没有标题，或与另一列同名，这里称作“金额 \(2\)”。请在表里给它一个不同的标题/,
    /计划!C1 has no heading or the same one as another column; it is called “金额 \(2\)” here\. Give it a heading/,
  ],
  [
    'a total that adds up itself',
    one([...plan, ['合计', { formula: '=SUM(B2:B4)' }]]),
    /计划!B4 的公式引用了它自己.*请改正/,
    /The formula in 计划!B4 refers to itself.*Correct/,
  ],
];

test.each(sheets)('%s: the pane says where and what to do, and nothing is written', async (_, content, zh, en) => {
  for (const [language, sentence] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const port = memoryWorkbook({ ...content, evaluate });
    const write = jest.spyOn(port, 'write');
    const addSheet = jest.spyOn(port, 'addSheet');
    const remember = jest.spyOn(port, 'remember');
    render(<App port={port} language={language} />);
    expect((await screen.findByText(sentence)).textContent).toMatch(sentence);
    expect(await violations()).toEqual([]);
    for (const call of [write, addSheet, remember]) expect(call).not.toHaveBeenCalled();
    cleanup();
  }
});
