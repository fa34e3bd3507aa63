import { readFileSync } from 'node:fs';
import { makeSalesTeam } from '../../scripts/samples/sales-team/sales-team';
import { makeSuperstore } from '../../scripts/samples/superstore';
import { loadXlsx } from '../../src/workbench/xlsx/load';

describe('the sample workbooks', () => {
  test.each([
    ['superstore', makeSuperstore],
    ['sales-team', makeSalesTeam],
  ])(
    '%s is what the script makes, cell by cell',
    async (name, make) => {
      const kept = await loadXlsx(readFileSync(`assets/samples/${name}.xlsx`));
      const made = await loadXlsx(await make());
      expect(made.data.sheetOrder).toEqual(kept.data.sheetOrder);
      for (const id of kept.data.sheetOrder) expect(made.data.sheets[id]).toEqual(kept.data.sheets[id]);
      expect([made.tables, made.names, made.data.styles]).toEqual([kept.tables, kept.names, kept.data.styles]);
    },
    60_000,
  );

  test('superstore holds the order lines as a table with typed dates', async () => {
    const { data, tables } = await loadXlsx(readFileSync('assets/samples/superstore.xlsx'));
    const names = data.sheetOrder.map((id) => data.sheets[id]?.name);
    expect(names).toEqual(['Plan 2017', 'Track', 'Bridge', '月度目标表', 'Orders']);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ name: 'Orders', range: { startRow: 0, endRow: 9994 } });
    expect(data.sheets['sheet-5']?.cellData?.[1]?.[1]).toMatchObject({ v: 41642, t: 2 });
  }, 60_000);
});
