import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { packBook } from './pack-book';
import { looks, SheetWriter } from './sheet-writer';

/** One thing asked of Excel: what PROBE is given, and what may come back. */
interface Question {
  readonly about: string;
  /** What stands in column G of its row, for the formula to refer to. */
  readonly given?: number | string | Date | { readonly formula: string; readonly result: string | number };
  readonly format?: string;
  /** The arguments of PROBE, `G` for that cell. */
  readonly asked: string;
  /** The answer from Windows and Mac, joined by semicolons, without the rows of arguments left out at the end. */
  readonly desktop: string;
  /** The answer from the web where it is another. */
  readonly web?: string;
  /** It is enough that the answer holds this. */
  readonly holds?: string;
}

const omitted = (argument: number) => `;${argument};0;0;null;null`;
const questions: readonly Question[] = [
  { about: '数字常量 · A number', asked: '5', desktop: '1;1;1;number;5' },
  { about: '文本常量 · A text', asked: '"a"', desktop: '1;1;1;string;"a"' },
  { about: '逻辑值 · TRUE', asked: 'TRUE', desktop: '1;1;1;boolean;true' },
  { about: '数组常量 · An array', asked: '{1,2}', desktop: '1;1;1;number;1;1;1;2;number;2' },
  {
    about: '中间省略的参数 · An argument left out in the middle',
    asked: '1,,3',
    desktop: `1;1;1;number;1${omitted(2)};3;1;1;number;3`,
  },
  { about: '空单元格 · A blank cell', asked: 'G', desktop: '1;1;1;number;0', web: '1;1;1;null;null' },
  {
    about: '公式返回的空文本 · A formula that gives an empty text',
    given: { formula: 'REPT("x",0)', result: '' },
    asked: 'G',
    desktop: '1;1;1;string;""',
  },
  {
    about: '以文本存的数字 · A number kept as text',
    given: '123',
    format: '@',
    asked: 'G',
    desktop: '1;1;1;string;"123"',
  },
  {
    about: '货币格式 · A number with a currency format',
    given: 1234.5678,
    format: '"¥"#,##0.00',
    asked: 'G',
    desktop: '1;1;1;number;1234.5678',
  },
  { about: '百分比格式 · A percentage', given: 0.1234567, format: '0%', asked: 'G', desktop: '1;1;1;number;0.1234567' },
  {
    about: '双精度的最后一位 · The last digit of a double',
    given: { formula: '0.1+0.2', result: 0.30000000000000004 },
    asked: 'G',
    desktop: '1;1;1;number;0.30000000000000004',
  },
  {
    about: '日期 · A date',
    given: new Date('2026-01-31T00:00:00Z'),
    format: 'yyyy-mm-dd',
    asked: 'G',
    desktop: '1;1;1;number;46053',
  },
  {
    about: '错误值 · An error',
    given: { formula: '1/0', result: '#DIV/0!' },
    asked: 'G',
    desktop: '1;1;1;object;{"type":"Error","basicValue":"#DIV/0!"}',
    holds: '#DIV/0!',
  },
  {
    about: '很长的文本，PROBE 截到 255 个字符 · A long text, cut to 255 characters by PROBE',
    asked: 'REPT("x",300)',
    desktop: `1;1;1;string;"${'x'.repeat(254)}`,
  },
];
const FIRST = 5;
const MADE = new Date('2026-01-01T00:00:00Z');
const ASSUMPTIONS = 'test/host/assumptions.md';

/**
 * The smoke workbook: a sheet of questions that Excel answers by itself through PROBE, with what we expect beside them,
 * and a sheet of all that the simulated Excel of the tests takes for granted, to be ticked off. Whoever has Excel and
 * the add-in opens it and looks for ✗.
 */
export async function makeSmoke(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  Object.assign(book, { creator: 'Targetry', lastModifiedBy: 'Targetry', created: MADE, modified: MADE });
  addQuestions(book);
  addAssumptions(book);
  return packBook(book, MADE);
}

function addQuestions(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('PROBE', { views: [{ state: 'frozen', ySplit: FIRST - 1, xSplit: 0 }] });
  const write = new SheetWriter(sheet);
  write.widths(62, 30, 44, 44, 36, 10, 22);
  write.title(
    '这个 Excel 传给函数的内容 · What this Excel sends to a function',
    '加载 Targetry 后打开本表，等计算完成，看 F 列有没有 ✗。有的话请把整行抄给我们。',
    'Load Targetry, open this sheet, wait until it is calculated, and look for ✗ in column F. Send us the row where there is one.',
  );
  const headings = ['问 · Asked', '公式 · Formula', '答 · Answer', '预期：桌面版 · Expected on Windows and Mac'];
  write.row(
    FIRST - 1,
    [...headings, '预期：网页版 · Expected on the web', '符合 · As expected', '用到的单元格 · Cell asked for'],
    looks.heading,
  );
  sheet.getRow(FIRST - 1).height = 32;
  questions.forEach(({ about, given, format, asked, desktop, web, holds }, index) => {
    const row = FIRST + index;
    const call = `TARGET.PROBE(${asked.replace(/\bG\b/, `G${row}`)})`;
    const whole = (answer: string) =>
      answer +
      [2, 3]
        .filter((n) => !answer.includes(`${n};0;0`) && !answer.includes(`;${n};1;1`))
        .map(omitted)
        .join('');
    write.value(row, 1, about);
    write.value(row, 2, `=${call}`);
    write.formula(row, 3, `=TEXTJOIN(";",FALSE,${call})`, whole(desktop));
    write.value(row, 4, whole(desktop));
    write.value(row, 5, web === undefined ? '' : whole(web));
    const test =
      holds === undefined
        ? `OR(EXACT(C${row},D${row}),EXACT(C${row},E${row}))`
        : `ISNUMBER(SEARCH("${holds}",C${row}))`;
    write.formula(row, 6, `=IF(${test},"✓","✗")`, '✓', looks.result);
    if (typeof given === 'object' && !(given instanceof Date))
      write.formula(row, 7, `=${given.formula}`, given.result, looks.input);
    else write.value(row, 7, given ?? null, looks.input, format);
  });
  const after = FIRST + questions.length + 1;
  write.value(after, 1, '日期系统 · Days are counted from', looks.label);
  write.formula(after, 3, '=IF(DATE(1904,1,2)+0=1,1904,1900)', 1900);
  write.value(after + 1, 1, '版本 · Version', looks.label);
  write.formula(after + 1, 3, '=IFERROR(INFO("system")&" "&INFO("release"),"?")', '?');
}

function addAssumptions(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('Assumptions', { views: [{ state: 'frozen', ySplit: 3, xSplit: 0 }] });
  const write = new SheetWriter(sheet);
  write.widths(8, 14, 110, 14, 40);
  write.title(
    '测试所用的模拟 Excel 认为成立的事 · What the simulated Excel of the tests takes for granted',
    '逐条在这个 Excel 里试，填 ✓ 或 ✗。 Try each line in this Excel and put ✓ or ✗.',
  );
  write.row(3, ['#', 'Part', 'Assumption', '✓ / ✗', '看到的 · Seen'], looks.heading);
  readAssumptions().forEach(({ number, part, text }, index) => {
    write.row(4 + index, [number, part, text], { alignment: { wrapText: true, vertical: 'top' } });
    for (const column of [4, 5]) write.value(4 + index, column, null, looks.input);
  });
}

/** The numbered lines of the list, each with the heading it stands under. */
export function readAssumptions(): { number: number; part: string; text: string }[] {
  let part = '';
  return readFileSync(ASSUMPTIONS, 'utf8')
    .split('\n')
    .flatMap((line) => {
      part = /^## (.*)$/.exec(line)?.[1] ?? part;
      const [, number, text] = /^(\d+)\. (.*)$/.exec(line) ?? [];
      return number === undefined || text === undefined ? [] : [{ number: Number(number), part, text }];
    });
}
