import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allSentences, sentencesBeyondWorksheets } from '../../src/texts/beyond-worksheets';
import { failureText, worksheetError } from '../../src/texts/failures';
import type { FailureCode } from '../../src/core/failure';

const codes = Object.keys(allSentences) as FailureCode[];

/** The parameters that core/failure documents beside each code. */
function documented(code: FailureCode): string[] {
  const source = readFileSync(join(__dirname, '../../src/core/failure.ts'), 'utf8');
  const comment = new RegExp(`'${code}';?(?: // (.*))?`).exec(source)?.[1] ?? '';
  return comment
    .replace(/\([^)]*\)|:.*/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

describe.each(codes)('the failure %s', (code) => {
  const parameters = Object.fromEntries(documented(code).map((name, index) => [name, 41 + index]));
  const failure = { code, parameters: { ...parameters, argument: 'weights', row: 3 } };

  it('has a sentence in both languages that needs no other parameters than the documented ones', () => {
    expect(failureText(failure, 'zh', allSentences)).toMatch(/^权重 weights 第 3 行：.*[\u4e00-\u9fff].*。|内部错误/);
    expect(failureText(failure, 'en', allSentences)).toMatch(/^weights, row 3: .*[a-z]/);
    expect(`${failureText(failure, 'zh', allSentences)}${failureText(failure, 'en', allSentences)}`).not.toMatch(
      /undefined|[{}]/,
    );
  });
});

test.each(codes.filter((code) => !(code in sentencesBeyondWorksheets)))(
  'the failure %s has one line for a worksheet, Chinese first',
  (code) => {
    const failure = { code, parameters: { argument: 'weights', row: 3 } };
    const { error, text } = worksheetError(failure);
    expect(['#VALUE!', '#N/A']).toContain(error);
    expect(text).toBe(`${failureText(failure, 'zh')} / ${failureText(failure, 'en')}`);
    expect(text).not.toContain(`：${code} `);
  },
);

describe('the place of a failure', () => {
  it('is named by row and column in a rectangle', () => {
    const failure = { code: 'negative', parameters: { argument: 'plan', row: 2, column: 3, value: -1 } } as const;
    expect(failureText(failure, 'zh')).toBe('计划 plan 第 2 行第 3 列：-1 是负数，请改成 0 或正数。');
    expect(failureText(failure, 'en')).toBe('plan, row 2, column 3: -1 is negative. Enter 0 or a positive number.');
  });

  it('is left out where the failure has none', () => {
    expect(failureText({ code: 'result-too-large', parameters: {} }, 'en')).toMatch(/^the result is/);
  });
});

describe('a quoted value', () => {
  it('is kept in one line and cut when it is long', () => {
    const { text } = worksheetError({
      code: 'not-a-number',
      parameters: { argument: 'total', value: `first line\nsecond ${'x'.repeat(5000)}` },
    });
    expect(text).toContain('first line second xxx');
    expect(text.length).toBeLessThan(400);
    expect(text).not.toContain('\n');
  });
});

describe('days in a sentence', () => {
  it('are written as dates', () => {
    const failure = { code: 'from-after-to', parameters: { from: 46082, to: 46054 } } as const;
    expect(failureText(failure, 'en')).toContain('2026-03-01');
    expect(failureText(failure, 'zh')).toContain('2026-02-01');
  });
});
