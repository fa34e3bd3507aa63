import fc from 'fast-check';
import { sheetName } from '../../src/workbook/sheet-name';

describe('the name of a new sheet', () => {
  test.each([
    ['Plan', [], 'Plan'],
    ['Plan 2017/18', [], 'Plan 2017-18'],
    ['[a]:*?\\', [], '-a-----'],
    [" 'quoted' ", [], 'quoted'],
    ["it's", [], "it's"],
    ['plan', ['PLAN'], 'plan (2)'],
    ['Plan', ['Plan', 'Plan (2)'], 'Plan (3)'],
    ['History', [], 'History (2)'],
    ['tab\tand\nline', [], 'tab and line'],
    ['x'.repeat(40), [], 'x'.repeat(31)],
    ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
    [`${'x'.repeat(30)}😀`, [], 'x'.repeat(30)],
    [`${'x'.repeat(29)} '''`, [], 'x'.repeat(29)],
  ])('makes of %j beside %j the name %j', (wanted, taken, name) => {
    expect(sheetName(wanted, taken)).toBe(name);
  });

  test.each(['', '  ', "''", " ' "])('is none for %j', (wanted) => {
    expect(sheetName(wanted, [])).toBeNull();
  });

  test('is always one that Excel accepts, and given again it stays', () => {
    const names = fc.string({ unit: fc.constantFrom('a', 'B', ' ', "'", '/', '[', '销', '😀', '(2)'), maxLength: 50 });
    fc.assert(
      fc.property(names, fc.array(names, { maxLength: 4 }), (wanted, taken) => {
        const name = sheetName(wanted, taken);
        if (name === null) return;
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]|^['\s]|['\s]$/);
        // half a character can't be encoded
        expect(() => encodeURIComponent(name)).not.toThrow();
        expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
        expect(sheetName(name, [])).toBe(name);
      }),
    );
  });
});
