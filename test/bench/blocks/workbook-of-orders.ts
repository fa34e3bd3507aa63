import JSZip from 'jszip';
import { columnName } from '../../../src/sheet/address';

/** The name of the file and of its sheet of orders. */
export const ORDERS_NAME = '订单';

const COLUMNS = [
  '订单编号',
  '下单日期',
  '客户',
  '区域',
  '渠道',
  '产品类别',
  '产品',
  '业务员',
  '是否促销',
  '数量',
  '单价',
  '金额',
  '成本',
  '毛利',
  '回款金额',
  '毛利率',
  '客户类型',
  '发货仓',
  '付款方式',
  '备注',
] as const;

const PEOPLE = 50;
const DATE = 1;
const DAYS = 4 * 365;
const FIRST_DAY = 44_562; // 1 January 2022

/** A sales team's workbook: so many order lines of four years in 20 columns, and the targets of its 50 people for 2026. */
export async function workbookOfOrders(orders: number): Promise<Uint8Array> {
  const texts = new Map<string, number>();
  const shared = (text: string): number => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const sheetOf = (rows: readonly (readonly (string | number)[])[]): string => {
    const lines = rows.map((cells, row) => {
      const each = cells.map((value, column) => {
        const place = `r="${columnName(column)}${row + 1}"`;
        if (typeof value === 'string') return `<c ${place} t="s"><v>${shared(value)}</v></c>`;
        return `<c ${place}${column === DATE && rows.length > PEOPLE + 1 ? ' s="1"' : ''}><v>${value}</v></c>`;
      });
      return `<row r="${row + 1}">${each.join('')}</row>`;
    });
    return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
  };
  const sheets = [
    sheetOf([COLUMNS, ...Array.from({ length: orders }, (_, row) => order(row, orders))]),
    sheetOf([
      ['业务员', '2026年目标'],
      ...Array.from({ length: PEOPLE }, (_, person) => [`业务员${person}`, 400_000 + ((person * 7919) % 90) * 1_000]),
    ]),
  ];
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
  );
  zip.file('_rels/.rels', relations([`${OFFICE}/officeDocument`, 'xl/workbook.xml']));
  zip.file(
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${ORDERS_NAME}" sheetId="1" r:id="r1"/><sheet name="目标" sheetId="2" r:id="r2"/></sheets></workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    relations(
      [`${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
      [`${OFFICE}/worksheet`, 'worksheets/sheet2.xml'],
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
    ),
  );
  zip.file(
    'xl/styles.xml',
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  );
  sheets.forEach((text, index) => zip.file(`xl/worksheets/sheet${index + 1}.xml`, text));
  const list = [...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
  zip.file('xl/sharedStrings.xml', `${HEAD}<sst xmlns="${MAIN}">${list}</sst>`);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}

/** The cells of one order line, spread over people, products and days without random numbers. */
function order(row: number, orders: number): (string | number)[] {
  const mixed = (row * 2_654_435_761) % 4_294_967_296;
  const quantity = 1 + (mixed % 9);
  const price = 20 + (mixed % 977) / 10;
  const amount = Math.round(quantity * price * 100) / 100;
  const cost = Math.round(amount * (55 + (mixed % 30))) / 100;
  return [
    `SO-${100_000 + Math.floor(row / 2)}`,
    FIRST_DAY + Math.floor((row * DAYS) / orders),
    `客户${mixed % 1_999}`,
    ['华东', '华南', '华北', '西南', '海外'][mixed % 5]!,
    ['直销', '分销', '电销', '网销'][mixed % 4]!,
    `类别${mixed % 12}`,
    `产品${mixed % 240}`,
    `业务员${mixed % PEOPLE}`,
    mixed % 7 === 0 ? '是' : '否',
    quantity,
    price,
    amount,
    cost,
    Math.round((amount - cost) * 100) / 100,
    mixed % 11 === 0 ? 0 : amount,
    Math.round((1 - cost / amount) * 1_000) / 1_000,
    mixed % 3 === 0 ? '新客户' : '老客户',
    `仓${mixed % 6}`,
    ['月结', '现款', '承兑'][mixed % 3]!,
    mixed % 10 === 0 ? `第 ${row} 单，分两次发货` : '正常',
  ];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function relations(...list: readonly (readonly [type: string, target: string])[]): string {
  const each = list.map(
    ([type, target], index) => `<Relationship Id="r${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}
