import type JSZip from 'jszip';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Adds custom XML parts to a workbook that has none, as ECMA-376 part 1, 15.2.5 and 22.5 have them. */
export async function addCustomXml(zip: JSZip, parts: readonly string[]): Promise<void> {
  if (parts.length === 0) return;
  parts.forEach((xml, index) => {
    const number = index + 1;
    zip.file(`customXml/item${number}.xml`, xml);
    zip.file(
      `customXml/itemProps${number}.xml`,
      `<ds:datastoreItem ds:itemID="${itemId(number)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    );
    zip.file(
      `customXml/_rels/item${number}.xml.rels`,
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
  });
  await insertBefore(zip, '[Content_Types].xml', '</Types>', (number) => {
    const type = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
    return `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${type}"/>`;
  });
  await insertBefore(zip, 'xl/_rels/workbook.xml.rels', '</Relationships>', (number) => {
    return `<Relationship Id="rIdXml${number}" Type="${RELATIONSHIPS}/customXml" Target="../customXml/item${number}.xml"/>`;
  });

  async function insertBefore(archive: JSZip, path: string, end: string, entry: (number: number) => string) {
    const xml = (await archive.file(path)?.async('string')) ?? '';
    archive.file(path, xml.replace(end, parts.map((_, index) => entry(index + 1)).join('') + end));
  }
}

/** Every part needs an id of its own in the file; which one does not matter. */
function itemId(number: number): string {
  return `{7A46E1D2-0000-4000-8000-${String(number).padStart(12, '0')}}`;
}
