import type JSZip from 'jszip';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const metadata =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" ' +
  'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" ' +
  'coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/**
 * Marks every array formula of a written workbook as dynamic, so that Excel lets it spill instead of treating it as an
 * old one of fixed size. exceljs writes neither the mark (`cm`) nor the part it points to ([MS-XLSX] 2.2.4).
 */
export async function markDynamicArrays(zip: JSZip): Promise<void> {
  let marked = false;
  for (const path of Object.keys(zip.files).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))) {
    const xml = (await zip.file(path)?.async('string')) ?? '';
    if (!xml.includes('<f t="array"')) continue;
    zip.file(path, xml.replace(/<c ([^>]*)>(?=<f t="array")/g, '<c $1 cm="1">'));
    marked = true;
  }
  if (!marked || zip.file('xl/metadata.xml')) return;
  zip.file('xl/metadata.xml', metadata);
  const insert = async (path: string, before: string, element: string) =>
    zip.file(path, ((await zip.file(path)?.async('string')) ?? '').replace(before, element + before));
  await insert(
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/xl/metadata.xml" ContentType="${contentType}"/>`,
  );
  await insert(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdMetadata" Type="${relationships}/sheetMetadata" Target="metadata.xml"/>`,
  );
}
