import { buildSheet } from '../../src/jobs/sheet-builder';
import type { StyleDraft } from '../../src/sheet/draft';

/** What the styles of a draft make of a cell: where they meet both hold, and the later one wins. */
function lookOf(styles: readonly StyleDraft[], row: number, column: number): Partial<StyleDraft> {
  const over = styles.filter(
    (one) => one.row <= row && row < one.row + one.rows && one.column <= column && column < one.column + one.columns,
  );
  const PLACE = ['row', 'column', 'rows', 'columns'];
  const look = Object.entries(Object.assign({}, ...over) as Partial<StyleDraft>).filter(
    ([name]) => !PLACE.includes(name),
  );
  return Object.fromEntries(look);
}

function plan() {
  const sheet = buildSheet('Plan');
  sheet.put(0, 0, 'Targets');
  sheet.put(1, 0, 'Source: Orders.');
  sheet.put(2, 0, 'Growth may be changed.');
  sheet.put(4, 0, 'Growth', 0.1);
  sheet.put(5, 0, 'Total', { formula: '=B9*(1+B5)' });
  sheet.put(7, 0, 'Region', 'Target', 'Status');
  sheet.put(8, 0, 'East', 10, { formula: '=IF(B9>5,"good","bad")' });
  sheet.put(9, 0, 'Total', { formula: '=SUM(B9:B9)' });
  sheet.format(8, 1, 2, 1, '#,##0');
  sheet.title();
  sheet.headings(7);
  sheet.sums(9);
  sheet.inputs(4, 1, 2, 1);
  return sheet.draft().styles;
}

test('the title stands out and the notes below it stand back, but not the table', () => {
  const styles = plan();
  expect(lookOf(styles, 0, 0)).toEqual({ bold: true, size: 14, color: 'accent' });
  expect([1, 2].map((row) => lookOf(styles, row, 0))).toEqual([{ color: 'muted' }, { color: 'muted' }]);
  expect(lookOf(styles, 4, 0)).toEqual({});
});

test('headings stand to the right over numbers, to the left over texts, whatever answers them', () => {
  const styles = plan();
  const heading = { bold: true, fill: 'head', line: true };
  expect(lookOf(styles, 7, 0)).toEqual(heading);
  expect(lookOf(styles, 7, 1)).toEqual({ ...heading, align: 'right' });
  expect(lookOf(styles, 7, 2)).toEqual(heading);
});

test('a formula may spill the headings: their look goes as far as the numbers below', () => {
  const sheet = buildSheet('Spots');
  sheet.put(0, 0, { formula: '=TARGET.HOTSPOT(A9:B20,C9:C20,D9:D20,,,"en")' });
  sheet.headings(0);
  sheet.format(1, 2, 5, 3, '#,##0');
  const { styles } = sheet.draft();
  expect(lookOf(styles, 0, 1)).toEqual({ bold: true, fill: 'head', line: true });
  expect(lookOf(styles, 0, 4)).toEqual({ bold: true, fill: 'head', line: true, align: 'right' });
  expect(lookOf(styles, 0, 5)).toEqual({});
});

test('a sum is set off by a line above it', () => {
  const styles = plan();
  expect(lookOf(styles, 9, 1)).toEqual({ bold: true });
  expect(lookOf(styles, 8, 1)).toEqual({ line: true });
});

test('cells that people may change are marked, formulas among them are not', () => {
  const styles = plan();
  expect(lookOf(styles, 4, 1)).toEqual({ fill: 'input' });
  expect(lookOf(styles, 5, 1)).toEqual({});
});
