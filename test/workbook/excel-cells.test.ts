import { entryOf, formulaOf, valueOf } from '../../src/workbook/excel-cells';

describe('what is handed to Excel for a cell', () => {
  test.each([
    'Region',
    'North 3',
    'Order CA-2017-152156',
    'Q1',
    'H2 2017',
    '第3周',
    '3季度',
    'v1.2',
    '2017 plan',
    '达成率',
  ])('is the text %j as it is, for nothing else could be meant', (text) => expect(entryOf(text)).toBe(text));

  test.each([
    '007',
    '3月',
    '2017年2月1日 12:30',
    'Feb 2017',
    'feb-17',
    '12e3',
    '1,000.50',
    '(5)',
    '￥9',
    '#N/A',
    ' true',
    '=x',
    ' =x',
    '\t=x',
    '\nx',
    '＝x',
    '-2+3',
    '@x',
    "'x",
  ])('is the text %j behind an apostrophe, for it could be read as something else', (text) =>
    expect(entryOf(text)).toBe(`'${text}`),
  );

  test('is an empty text for a blank, because null would leave the cell alone', () => {
    expect(entryOf(null)).toBe('');
    expect(entryOf('')).toBe('');
  });
});

describe('what Excel answers for a cell', () => {
  test('is a formula only if it is not the value itself', () => {
    expect(formulaOf('=A1', 3)).toBe('=A1');
    expect(formulaOf('=A1', '=A1')).toBeNull();
    expect(formulaOf("'=A1", '=A1')).toBeNull();
    expect(formulaOf(3, 3)).toBeNull();
  });

  test('is a blank, an error or a value by its type', () => {
    expect(valueOf('', 'Empty')).toBeNull();
    expect(valueOf('', 'String')).toBe('');
    expect(valueOf('#N/A', 'Error')).toEqual({ error: '#N/A' });
    expect(valueOf('#N/A', 'String')).toBe('#N/A');
    expect(valueOf(1.5, 'Double')).toBe(1.5);
    expect(valueOf(false, 'Boolean')).toBe(false);
  });
});
