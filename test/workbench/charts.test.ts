import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { ChartDraft } from '../../src/sheet/chart-draft';
import { chartValues } from '../../src/workbench/charts/chart-values';
import { numberLabel } from '../../src/workbench/charts/number-label';
import { scaleOf } from '../../src/workbench/charts/scale';
import { loadXlsx } from '../../src/workbench/xlsx/load';
import { saveXlsx } from '../../src/workbench/xlsx/save';
import { stateOf } from './file-state';

const block = (row: number, column: number, rows: number, columns = 1) => ({ row, column, rows, columns });
const bridge: ChartDraft = {
  name: 'Targetry bridge 1 & "2"',
  kind: 'bridge',
  title: '从目标到实际 <2017>',
  categories: block(0, 0, 3),
  series: [
    { name: '底', values: block(0, 1, 3), color: 'paper' },
    { name: '高于', values: block(0, 2, 3), color: 'up', labels: '+#,##0;;' },
  ],
  at: block(5, 0, 12, 4),
  format: '#,##0',
};
const bars: ChartDraft = {
  ...bridge,
  name: 'Targetry bars 1',
  kind: 'bars',
  series: [{ name: '进度', values: block(0, 1, 3), color: 'actual', points: [null, 'bad', null] }],
};

async function plain(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('经营分析 2017年');
  sheet.addRows([
    ['目标', 0, 10],
    ['华东', 10, 5],
    ['实际', 0, 15],
  ]);
  book.addWorksheet('Other').addRow(['x']);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The file saved with both charts and a page. */
async function charted(): Promise<Uint8Array> {
  const loaded = await loadXlsx(await plain());
  const page = { area: block(0, 0, 40, 8), orientation: 'portrait' as const, breaks: [20] };
  return saveXlsx(loaded.source, {
    ...stateOf(loaded),
    charts: new Map([['sheet-1', [bridge, bars]]]),
    pages: new Map([['sheet-1', page]]),
  });
}

test('saving writes native charts on the cells of their sheet, with every part named and typed', async () => {
  const zip = await JSZip.loadAsync(await charted());
  const text = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  const chart = await text('xl/charts/chart1.xml');
  expect(chart).toContain("<c:f>'经营分析 2017年'!$B$1:$B$3</c:f>");
  expect(chart).toContain('从目标到实际 &lt;2017&gt;');
  expect(chart).toContain('<c:grouping val="stacked"/>');
  expect(await text('xl/charts/chart2.xml')).toContain('<c:orientation val="maxMin"/>');
  const sheet = await text('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<drawing [^>]*r:id="rIdChart1"\/>/);
  expect(await text('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="/xl/drawings/drawing1.xml"');
  expect((await text('xl/drawings/drawing1.xml')).match(/<xdr:graphicFrame /g)).toHaveLength(2);
  for (const part of ['charts/chart1', 'charts/chart2', 'drawings/drawing1']) {
    expect(await text('[Content_Types].xml')).toContain(`PartName="/xl/${part}.xml"`);
  }
  expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="portrait"/);
  expect(sheet).toContain('fitToHeight="0"');
  expect(sheet).toContain('<brk id="20"');
  expect(await text('xl/workbook.xml')).toMatch(/_xlnm\.Print_Area[^>]*>&apos;经营分析 2017年&apos;!\$A\$1:\$H\$40</);
});

test('opening such a file keeps the charts, without a warning, and saving it again has them once', async () => {
  const loaded = await loadXlsx(await charted());
  expect(loaded.charts.get('sheet-1')).toEqual([bridge, bars]);
  expect(loaded.source.facts.losses).toEqual([]);
  const zip = await JSZip.loadAsync(await saveXlsx(loaded.source, stateOf(loaded)));
  expect(Object.keys(zip.files).filter((path) => path.startsWith('xl/charts/chart'))).toHaveLength(2);
  const again = await loadXlsx(await zip.generateAsync({ type: 'uint8array' }));
  expect(again.charts.get('sheet-1')).toEqual([bridge, bars]);
});

test('a chart of somebody else is still told as lost', async () => {
  const zip = await JSZip.loadAsync(await charted());
  zip.file('xl/charts/chart9.xml', '<c:chartSpace/>');
  const loaded = await loadXlsx(await zip.generateAsync({ type: 'uint8array' }));
  expect(loaded.source.facts.losses).toEqual(['charts']);
});

test('a drawn chart shows what its cells hold: numbers, and gaps where there are none', () => {
  const cells = [
    ['a', 1],
    ['b', null],
    ['c', { error: '#N/A' }],
  ] as const;
  const values = chartValues(bars, (row, column) => cells[row]?.[column] ?? null);
  expect(values).toEqual({ categories: ['a', 'b', 'c'], series: [[1, null, null]] });
});

test('an axis has round steps that hold all values and 0', () => {
  expect(scaleOf([719_000, 733_215]).ticks).toEqual([0, 200_000, 400_000, 600_000, 800_000]);
  expect(scaleOf([-30, 12]).ticks).toEqual([-30, -20, -10, 0, 10, 20]);
  expect(scaleOf([0]).at(0)).toBe(0);
});

test('labels follow the number format, with the sign it begins with', () => {
  expect(numberLabel(35428.4, '+#,##0;;')).toBe('+35,428');
  expect(numberLabel(0.925, '0.0%')).toBe('92.5%');
  expect(numberLabel(1.165, '0.00')).toBe('1.17');
});
