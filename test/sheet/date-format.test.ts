import { isDateFormat } from '../../src/sheet/date-format';

describe('isDateFormat', () => {
  test.each([
    'yyyy-mm-dd',
    'yyyy/m/d',
    'yyyy"年"m"月"d"日"',
    'yyyy"年"m"月"',
    'm/d/yy h:mm',
    'mmm-yy',
    'd-mmm',
    '[$-804]yyyy"年"m"月"d"日";@',
    '[$-409]mmmm d, yyyy;@',
    'aaaa',
  ])('knows the date in %j', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  test.each([
    'General',
    '',
    '0',
    '0.00',
    '#,##0',
    '#,##0.00 "dollars"',
    '0%',
    '¥#,##0.00;[Red]-¥#,##0.00',
    '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
    'h:mm',
    '[h]:mm:ss',
    'mm:ss',
    '@',
    '0"月"',
    '0.0"day"',
  ])('sees none in %j', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
