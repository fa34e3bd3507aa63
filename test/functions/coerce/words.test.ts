import { toCells } from '../../../src/functions/coerce/cells';
import { flag, headings, word } from '../../../src/functions/coerce/words';

const method = word({ 'largest-remainder': ['最大余数法'], webster: [] });
const cells = (argument: unknown) => ({ name: 'option', cells: toCells(argument) });

describe('an option word', () => {
  it.each([
    'largest-remainder',
    'Largest Remainder',
    'LARGEST_REMAINDER',
    'largest—remainder',
    'largest – remainder',
    ' 最大余数法 ',
    'ｌａｒｇｅｓｔ－ｒｅｍａｉｎｄｅｒ',
  ])('is read in any case and spacing: %s', (text) => {
    expect(method.read(cells(text))).toEqual({ ok: true, value: 'largest-remainder' });
  });

  it('that is unknown is answered with all words', () => {
    expect(method.read(cells('other'))).toEqual({
      ok: false,
      failure: {
        code: 'unknown-word',
        parameters: { argument: 'option', value: 'other', allowed: 'largest-remainder (最大余数法), webster' },
      },
    });
  });

  it('names the language of headings in either language', () => {
    expect(headings.read(cells('ZH'))).toEqual({ ok: true, value: 'zh' });
    expect(headings.read(cells('中文'))).toEqual({ ok: true, value: 'zh' });
    expect(headings.read(cells('English'))).toEqual({ ok: true, value: 'en' });
  });
});

describe('a yes or no', () => {
  it.each([true, 1, 'TRUE', 'true', '是', 'Yes', '1', [[{ type: 'Boolean', basicValue: true }]]])(
    '%j is yes',
    (value) => {
      expect(flag.read(cells(value))).toEqual({ ok: true, value: true });
    },
  );

  it.each([false, 0, null, undefined, '', 'FALSE', '否', 'no', '-'])('%j is no', (value) => {
    expect(flag.read(cells(value))).toEqual({ ok: true, value: false });
  });

  it.each([2, 'perhaps', -1])('%j is neither', (value) => {
    expect(flag.read(cells(value))).toMatchObject({ ok: false, failure: { code: 'unknown-word' } });
  });
});
