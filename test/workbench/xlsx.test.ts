import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { loadXlsx } from '../../src/workbench/xlsx/load';
import { saveXlsx } from '../../src/workbench/xlsx/save';
import { stateOf } from './file-state';

async function bytesOf(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function reread(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return book;
}

async function part(bytes: Uint8Array, path: string): Promise<string> {
  return (await (await JSZip.loadAsync(bytes)).file(path)?.async('string')) ?? '';
}

/** Rewrites a part of the file, as Excel itself would have written it. */
async function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  zip.file(path, change((await zip.file(path)?.async('string')) ?? ''));
  return zip.generateAsync({ type: 'uint8array' });
}

/** A workbook with one of nearly everything. */
const rich = () =>
  bytesOf((book) => {
    const sheet = book.addWorksheet('Mixed', { views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }] });
    sheet.getColumn(1).width = 20;
    sheet.getColumn(2).numFmt = 'yyyy-mm-dd';
    sheet.getCell('A1').value = { richText: [{ text: 'bold ', font: { bold: true } }, { text: 'plain' }] };
    sheet.getCell('A2').value = { text: 'a link', hyperlink: 'https://example.com/' };
    sheet.getCell('A3').value = true;
    sheet.getCell('A4').value = { error: '#N/A' };
    sheet.getCell('A5').value = '007';
    sheet.getCell('A6').value = '#N/A is a text here';
    sheet.getCell('B1').value = new Date(Date.UTC(1900, 2, 1));
    sheet.getCell('B2').value = new Date(Date.UTC(2017, 8, 30, 13, 45, 30));
    sheet.getCell('C1').value = { formula: 'A7*2', shareType: 'shared', ref: 'C1:C3', result: 2 } as never;
    sheet.getCell('C2').value = { sharedFormula: 'C1', result: 4 } as never;
    sheet.getCell('C3').value = { sharedFormula: 'C1', result: 6 } as never;
    sheet.getCell('D1').value = {
      formula: '_xldudf_TARGET_DECOMPOSE(10,A7:A9)',
      result: 5,
      shareType: 'array',
      ref: 'D1:D3',
    } as never;
    sheet.getCell('D2').value = 3;
    sheet.getCell('D3').value = 2;
    [1, 2, 3].forEach((value, index) => (sheet.getCell(7 + index, 1).value = value));
    sheet.getCell('E1').style = {
      numFmt: '0.0%',
      font: { bold: true, italic: true, size: 14, color: { argb: 'FFC00000' }, name: 'Arial' },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } },
      alignment: { horizontal: 'center', wrapText: true },
      border: { top: { style: 'double', color: { argb: 'FF0F5132' } } },
    };
    sheet.getCell('E1').value = 0.25;
    sheet.mergeCells('F1:G2');
    sheet.getCell('F1').value = 'merged';
    sheet.addConditionalFormatting({
      ref: 'A7:A9',
      rules: [{ type: 'cellIs', operator: 'greaterThan', formulae: [1], priority: 1, style: { font: { bold: true } } }],
    });
    sheet.getCell('A8').dataValidation = { type: 'whole', operator: 'between', formulae: [1, 9] };
    book.definedNames.add('Mixed!$A$7:$A$9', 'weights');
    const table = book.addWorksheet('Table');
    table.addTable({
      name: 'Sales',
      ref: 'B2',
      headerRow: true,
      columns: [{ name: 'Region' }, { name: 'Amount' }],
      rows: [
        ['East', 1],
        ['West', 2],
      ],
    });
    book.addWorksheet('Last').getCell('A1').value = 'end';
  });

describe('opening an .xlsx', () => {
  test('reads every kind of cell as the grid stores it', async () => {
    const { data } = await loadXlsx(await rich());
    const cells = data.sheets['sheet-1']?.cellData ?? {};
    expect(cells[0]?.[0]).toMatchObject({ v: 'bold plain', t: 1 });
    expect(cells[1]?.[0]).toMatchObject({ v: 'a link', t: 1 });
    expect(cells[2]?.[0]).toMatchObject({ v: 1, t: 3 });
    expect(cells[3]?.[0]).toMatchObject({ v: '#N/A', t: 1 });
    expect(cells[4]?.[0]).toMatchObject({ v: '007', t: 4 });
    expect(cells[0]?.[1]).toMatchObject({ v: 61, t: 2 });
    expect(cells[1]?.[1]?.v).toBeCloseTo(43008.573264, 6);
    expect(cells[2]?.[2]).toMatchObject({ f: '=A9*2', v: 6 });
  });

  test('leaves the cells of a spill empty, so that the grid can fill them', async () => {
    const { data } = await loadXlsx(await rich());
    const cells = data.sheets['sheet-1']?.cellData ?? {};
    expect(cells[0]?.[3]).toMatchObject({ f: '=TARGET.DECOMPOSE(10,A7:A9)', v: 5 });
    expect(cells[1]?.[3]).toBeUndefined();
  });

  test('reads merged cells, panes, widths, tables and names', async () => {
    const { data, tables, names } = await loadXlsx(await rich());
    const sheet = data.sheets['sheet-1'];
    expect(sheet?.mergeData).toEqual([{ startRow: 0, startColumn: 5, endRow: 1, endColumn: 6 }]);
    expect(sheet?.freeze).toEqual({ xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 });
    expect(sheet?.columnData?.[0]).toMatchObject({ w: 145 });
    const range = { startRow: 1, startColumn: 1, endRow: 3, endColumn: 2 };
    expect(tables).toEqual([{ name: 'Sales', sheet: 'sheet-2', range, columns: ['Region', 'Amount'] }]);
    expect(names).toEqual([{ name: 'weights', reference: 'Mixed!$A$7:$A$9' }]);
  });

  test('turns references to a table’s own row into cells, which the grid can read', async () => {
    const bytes = await bytesOf((book) => {
      const sheet = book.addWorksheet('Table');
      sheet.addTable({ name: 'Sales', ref: 'B2', columns: [{ name: 'Amount' }, { name: 'Twice' }], rows: [[1, 0]] });
      sheet.getCell('C3').value = { formula: 'Sales[[#This Row],[Amount]]*2', result: 2 } as never;
    });
    const loaded = await loadXlsx(bytes);
    expect(loaded.data.sheets['sheet-1']?.cellData?.[2]?.[2]?.f).toBe('=$B3*2');
    const saved = await reread(await saveXlsx(loaded.source, stateOf(loaded)));
    expect(saved.getWorksheet('Table')?.getCell('C3').formula).toBe('Sales[[#This Row],[Amount]]*2');
  });

  test('resolves the colours of the theme', async () => {
    const loaded = await loadXlsx(
      await bytesOf((book) => {
        const cell = book.addWorksheet('S').getCell('A1');
        cell.value = 1;
        cell.font = { color: { theme: 4 } };
      }),
    );
    const style = Object.values(loaded.data.styles)[0];
    expect(style?.cl?.rgb).toMatch(/^#[0-9A-F]{6}$/);
  });
});

describe('saving an .xlsx', () => {
  test('takes along what the workbook keeps for the pane, and the custom XML of others', async () => {
    const foreign = '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>';
    const zip = await JSZip.loadAsync(await rich());
    zip.file('customXml/item1.xml', foreign);
    const loaded = await loadXlsx(await zip.generateAsync({ type: 'uint8array' }));
    expect([...loaded.kept]).toEqual([]);
    const kept = new Map([
      ['columns', '{"目标":"<&>"}'],
      ['settings', '[1]'],
    ]);
    const once = await saveXlsx(loaded.source, { ...stateOf(loaded), kept });
    const again = await loadXlsx(once);
    expect(again.kept).toEqual(kept);
    const twice = await saveXlsx(again.source, { ...stateOf(again), kept: new Map([['settings', '2']]) });
    expect((await loadXlsx(twice)).kept).toEqual(new Map([['settings', '2']]));
    expect(await part(twice, 'customXml/item1.xml')).toBe(foreign);
    expect(await part(twice, 'customXml/item3.xml')).toBe('');
    const types = await part(twice, '[Content_Types].xml');
    expect(types.match(/customXml\/itemProps/g)).toHaveLength(2);
    expect((await part(twice, 'xl/_rels/workbook.xml.rels')).match(/\.\.\/customXml\/item/g)).toHaveLength(2);
  });

  test('a workbook that was not changed comes out cell by cell as it went in', async () => {
    const bytes = await rich();
    const loaded = await loadXlsx(bytes);
    const saved = await reread(await saveXlsx(loaded.source, stateOf(loaded)));
    const before = await reread(bytes);
    for (const sheet of before.worksheets) {
      const after = saved.getWorksheet(sheet.name);
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          // Its spill is filled by the grid, which is not here.
          if (/^D[23]$/.test(cell.address) && sheet.name === 'Mixed') return;
          const same = after?.getCell(cell.address);
          expect([cell.address, same?.formula, same?.result]).toEqual([cell.address, cell.formula, cell.result]);
          if (!cell.formula) expect([cell.address, same?.value]).toEqual([cell.address, cell.value]);
          expect([cell.address, same?.style]).toEqual([cell.address, cell.style]);
        }),
      );
      expect(after?.views).toEqual(sheet.views);
      expect(after?.getColumn(1).width).toEqual(sheet.getColumn(1).width);
    }
    expect(saved.worksheets.map((sheet) => sheet.name)).toEqual(['Mixed', 'Table', 'Last']);
    expect(saved.definedNames.model).toEqual(before.definedNames.model);
    expect(saved.getWorksheet('Mixed')?.getCell('A8').dataValidation).toMatchObject({ type: 'whole' });
    expect(
      (saved.getWorksheet('Mixed') as unknown as { conditionalFormattings: unknown[] }).conditionalFormattings,
    ).toHaveLength(1);
    expect(saved.getWorksheet('Mixed')?.getCell('G2').master.address).toBe('F1');
  });

  test('array formulas are marked as dynamic, with the values they spill', async () => {
    const loaded = await loadXlsx(await rich());
    const range = { startRow: 0, startColumn: 3, endRow: 2, endColumn: 3 };
    const arrays = new Map([['sheet-1', [{ range, values: [[5], [3], [2]] }]]]);
    const bytes = await saveXlsx(loaded.source, { ...stateOf(loaded), arrays });
    const xml = await part(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain(
      '<c r="D1" cm="1"><f t="array" ref="D1:D3">_xldudf_TARGET_DECOMPOSE(10,A7:A9)</f><v>5</v></c>',
    );
    expect(xml).toContain('<c r="D2"><v>3</v></c>');
    expect(await part(bytes, 'xl/metadata.xml')).toContain('fDynamic="1"');
    expect(await part(bytes, '[Content_Types].xml')).toContain('/xl/metadata.xml');
    expect(await part(bytes, 'xl/_rels/workbook.xml.rels')).toContain('metadata.xml');
  });

  test('changed cells are written: values, formulas, blanks, formats', async () => {
    const loaded = await loadXlsx(await rich());
    const state = stateOf(loaded, (workbook) => {
      const cells = workbook.sheets['sheet-1']?.cellData;
      if (!cells) throw new Error('no cells');
      cells[0] = {
        ...cells[0],
        0: { v: 'changed', t: 1 },
        2: { f: '=XLOOKUP(1,A7:A9,A7:A9)', v: 1, t: 2 },
        4: { v: 2, t: 2, s: { n: { pattern: '0.00' } } },
      };
      delete cells[2]?.[0];
      cells[19] = { 0: { v: 0, t: 3 } };
    });
    const sheet = (await reread(await saveXlsx(loaded.source, state))).getWorksheet('Mixed');
    expect(sheet?.getCell('A1').value).toBe('changed');
    expect(sheet?.getCell('A3').value).toBeNull();
    expect(sheet?.getCell('A20').value).toBe(false);
    expect(sheet?.getCell('C1').formula).toBe('_xlfn.XLOOKUP(1,A7:A9,A7:A9)');
    // The rest of the shared formula stands on its own.
    expect([sheet?.getCell('C2').formula, sheet?.getCell('C3').formula]).toEqual(['A8*2', 'A9*2']);
    expect(sheet?.getCell('E1').numFmt).toBe('0.00');
    expect(sheet?.getCell('E1').font.bold).toBeUndefined();
    expect(sheet?.getCell('E1').font.name).toBe('Arial');
  });

  test('sheets are added, removed, renamed and put in order', async () => {
    const loaded = await loadXlsx(await rich());
    const state = stateOf(loaded, (workbook) => {
      delete workbook.sheets['sheet-2'];
      workbook.sheets['fresh'] = {
        id: 'fresh',
        name: '目标',
        cellData: { 0: { 0: { v: '华东', t: 1, s: { bl: 1 } }, 1: { v: 42, t: 2, s: { n: { pattern: '#,##0' } } } } },
        columnData: { 0: { w: 145 } },
        freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 },
      };
      Object.assign(workbook.sheets['sheet-3'] ?? {}, { name: 'Mixed' });
      Object.assign(workbook.sheets['sheet-1'] ?? {}, { name: 'Last' });
      workbook.sheetOrder = ['sheet-3', 'fresh', 'sheet-1'];
    });
    const book = await reread(await saveXlsx(loaded.source, { ...state, names: [], tables: [] }));
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(['Mixed', '目标', 'Last']);
    expect(book.getWorksheet('Mixed')?.getCell('A1').value).toBe('end');
    const added = book.getWorksheet('目标');
    expect([added?.getCell('A1').value, added?.getCell('B1').value]).toEqual(['华东', 42]);
    expect([added?.getCell('A1').font.bold, added?.getCell('B1').numFmt]).toEqual([true, '#,##0']);
    // without a name each program takes a font of its own
    expect(added?.getCell('A1').font).toMatchObject({ name: 'Calibri', size: 11 });
    expect(added?.getColumn(1).width).toBe(20);
    expect(added?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });

  test('a table keeps what exceljs does not know: calculated columns, its heading row', async () => {
    const xml =
      '<tableColumn id="2" name="Amount"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn>';
    const bytes = await withPart(await rich(), 'xl/tables/table1.xml', (table) =>
      table.replace(/<tableColumn id="2"[^>]*\/>/, xml).replace(' headerRowCount="1"', ''),
    );
    const loaded = await loadXlsx(bytes);
    const kept = await part(await saveXlsx(loaded.source, stateOf(loaded)), 'xl/tables/table1.xml');
    expect(kept).toContain(xml);
    expect(kept).not.toContain('headerRowCount="0"');
  });

  test('the columns of a table follow its heading cells', async () => {
    const loaded = await loadXlsx(await rich());
    const state = stateOf(loaded, (workbook) => {
      const heading = workbook.sheets['sheet-2']?.cellData?.[1]?.[2];
      if (heading) heading.v = '金额';
    });
    const table = await part(await saveXlsx(loaded.source, state), 'xl/tables/table1.xml');
    expect(table).toContain('name="金额"');
    expect(table).toContain('headerRowCount="1"');
  });

  test('a table that has grown is saved with its new rows, and the filter of one with a totals row ends above that', async () => {
    const bytes = await bytesOf((book) => {
      const sheet = book.addWorksheet('Table');
      const content = { columns: [{ name: 'k' }], rows: [['a'], ['b']] };
      sheet.addTable({ name: 'Sales', ref: 'B2', ...content });
      sheet.addTable({ name: 'Counted', ref: 'E1', totalsRow: true, ...content });
    });
    const loaded = await loadXlsx(bytes);
    expect(loaded.tables.map(({ name, totals: row }) => [name, row])).toEqual([
      ['Sales', undefined],
      ['Counted', true],
    ]);
    const tables = loaded.tables.map((table) =>
      table.name === 'Sales' ? { ...table, range: { ...table.range, endRow: table.range.endRow + 2 } } : table,
    );
    const saved = await saveXlsx(loaded.source, { ...stateOf(loaded), tables });
    expect((await loadXlsx(saved)).tables).toEqual(tables);
    const counted = await part(saved, 'xl/tables/table2.xml');
    expect(counted).toContain('ref="E1:E4"');
    expect(counted).toContain('<autoFilter ref="E1:E3"');
  });

  test('names that are constants or formulas are kept', async () => {
    const name = '<definedName name="rate">0.05</definedName>';
    const bytes = await withPart(await rich(), 'xl/workbook.xml', (xml) =>
      xml.replace('</definedNames>', `${name}</definedNames>`),
    );
    const loaded = await loadXlsx(bytes);
    const saved = await part(await saveXlsx(loaded.source, stateOf(loaded)), 'xl/workbook.xml');
    expect(saved.split(name)).toHaveLength(2);
    expect(saved).toContain('name="weights"');
    expect(saved.match(/name="rate"/g)).toHaveLength(1);
  });

  test('saving twice gives the same workbook', async () => {
    const loaded = await loadXlsx(await rich());
    const first = await saveXlsx(loaded.source, stateOf(loaded));
    const second = await saveXlsx(loaded.source, stateOf(loaded));
    expect(await part(second, 'xl/worksheets/sheet1.xml')).toBe(await part(first, 'xl/worksheets/sheet1.xml'));
  });
});

describe('what a file says of its sheets beside the cells', () => {
  const anchors = `<xdr:wsDr xmlns:xdr="urn:xdr" xmlns:a="urn:a">
    <xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>9525</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>
      <xdr:ext cx="1905000" cy="381000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="7月 &amp; 8月"/></xdr:nvPicPr></xdr:pic></xdr:oneCellAnchor>
    <xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>
      <xdr:to><xdr:col>2</xdr:col><xdr:colOff>10</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>
      <xdr:sp macro=""><xdr:nvSpPr><xdr:cNvPr id="3" name="Box"/></xdr:nvSpPr></xdr:sp></xdr:twoCellAnchor>
    <xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:row>5</xdr:row></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:row>6</xdr:row></xdr:to>
      <xdr:cxnSp><xdr:nvCxnSpPr><xdr:cNvPr id="4" name="Line"/></xdr:nvCxnSpPr></xdr:cxnSp></xdr:twoCellAnchor>
    <xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:row>5</xdr:row></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:row>6</xdr:row></xdr:to>
      <xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="5" name="Chart 1"/></xdr:nvGraphicFramePr></xdr:graphicFrame></xdr:twoCellAnchor>
    <xdr:absoluteAnchor><xdr:pos x="609600" y="190500"/><xdr:ext cx="609600" cy="190500"/>
      <xdr:pic><xdr:nvPicPr><xdr:cNvPr id="6" name="Corner"/></xdr:nvPicPr></xdr:pic></xdr:absoluteAnchor>
    <xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/>
      <xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="Hidden" hidden="1"/></xdr:nvPicPr></xdr:pic></xdr:absoluteAnchor>
  </xdr:wsDr>`;

  test('pictures and shapes with the cells under them, however they are anchored', async () => {
    const image = { base64: 'iVBORw0KGgo=', extension: 'png' } as const;
    const written = await bytesOf((book) => {
      book.addWorksheet('First').addRow(['a', 'b']);
      const sheet = book.addWorksheet('A & B');
      sheet.addRow(['Region', 'Target']);
      sheet.addImage(book.addImage(image), 'A1:B2');
    });
    const { drawings } = await loadXlsx(await withPart(written, 'xl/drawings/drawing1.xml', () => anchors));
    expect(drawings.get('sheet-1')).toEqual([]);
    expect(drawings.get('sheet-2')).toEqual([
      // 200 pixels from the second of column B on, 40 pixels high: B to E, two rows
      { name: '7月 & 8月', kind: 'picture', area: { row: 2, column: 1, rows: 2, columns: 4 } },
      { name: 'Box', kind: 'shape', area: { row: 0, column: 0, rows: 1, columns: 3 } },
      { name: 'Corner', kind: 'picture', area: { row: 1, column: 1, rows: 1, columns: 1 } },
    ]);
  });

  test('indents, which are shown and saved again', async () => {
    const file = await loadXlsx(
      await bytesOf((book) => {
        const sheet = book.addWorksheet('Plan');
        sheet.addRows([
          ['North', 300],
          ['Leeds', 180],
        ]);
        sheet.getCell('A2').alignment = { horizontal: 'left', indent: 2, wrapText: true };
      }),
    );
    const saved = await reread(await saveXlsx(file.source, stateOf(file)));
    expect(saved.getWorksheet('Plan')!.getCell('A2').alignment).toMatchObject({ indent: 2, wrapText: true });
  });
});

describe('a saved workbook opened where the add-in is missing', () => {
  const saved = async (formula: string) => {
    const file = await loadXlsx(
      await bytesOf((book) => {
        const sheet = book.addWorksheet('Plan');
        sheet.getCell('A1').value = { formula, result: 42 } as ExcelJS.CellFormulaValue;
        sheet.getCell('A2').value = { formula: 'A1*2', result: 84 } as ExcelJS.CellFormulaValue;
      }),
    );
    return saveXlsx(file.source, stateOf(file));
  };

  test('shows the last values: they are in the file, and nothing asks Excel to compute them anew', async () => {
    const bytes = await saved('ROUND(_xldudf_TARGET_PACE(1,2),0)');
    const sheet = await part(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('_xldudf_TARGET_PACE(1,2)');
    expect(sheet).toContain('<v>42</v>');
    expect(sheet).toContain('<v>84</v>');
    const workbook = await part(bytes, 'xl/workbook.xml');
    expect(workbook).not.toContain('fullCalcOnLoad');
    expect(workbook).toContain('calcId="191029"');
  });

  test('is computed anew by Excel where it holds no function of the add-in', async () => {
    expect(await part(await saved('20+22'), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });
});
