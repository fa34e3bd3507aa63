import { parseArea } from '../../src/sheet/parse-area';
import { formatArea } from '../../src/sheet/format-area';
import { selectTable } from '../../src/sheet/select-table';
import type { Area } from '../../src/sheet/address';

function area(address: string): Area {
  const found = parseArea(address);
  if (found === undefined) throw new Error(address);
  return found;
}

describe('selectTable', () => {
  const tables = [area('Orders!B3:F20'), area('Orders!H3:J9'), area('Plan!A1:C5')];

  test.each<[string, string, string]>([
    ['a cell', 'Orders!D7', 'Orders!B3:F20'],
    ['a part of a column', 'Orders!D7:D9', 'Orders!B3:F20'],
    ['a whole column', 'Orders!D:D', 'Orders!B3:F20'],
    ['the table itself', 'Orders!B3:F20', 'Orders!B3:F20'],
    ['more than the table', 'Orders!A1:G30', 'Orders!B3:F20'],
    ['several columns', 'Orders!C:E', 'Orders!C3:E20'],
    ['several columns below the heading', 'Orders!C5:D8', 'Orders!C3:D20'],
    ['heading cells alone', 'Orders!C3:D3', 'Orders!C3:D20'],
    ['the upper part with its heading', 'Orders!B3:F10', 'Orders!B3:F10'],
    ['the same cells on another sheet', 'Plan!B2', 'Plan!A1:C5'],
    ['a bit of one table and more of another', 'Orders!F5:J8', 'Orders!H3:J9'],
  ])('takes %s (%s) for %s', (_, selection, expected) => {
    expect(formatArea(selectTable(tables, area(selection)) ?? area('A1'))).toBe(expected);
  });

  test.each(['Orders!A1', 'Orders!G3:G9', 'Other!B3'])('finds none at %s', (selection) => {
    expect(selectTable(tables, area(selection))).toBeUndefined();
  });
});
