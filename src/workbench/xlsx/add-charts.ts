import type JSZip from 'jszip';
import type { ChartDraft } from '../../sheet/chart-draft';
import { chartXml } from './chart-xml';
import { escapeXml } from './escape-xml';
import { relations, relationsPath, sheetPaths } from './sheet-paths';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';

/** Adds native charts to a file, by the names of their sheets. A sheet that has pictures already gets them beside those. */
export async function addCharts(zip: JSZip, charts: ReadonlyMap<string, readonly ChartDraft[]>): Promise<void> {
  const paths = await sheetPaths(zip);
  let made = Object.keys(zip.files).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name)).length;
  for (const [sheet, drafts] of charts) {
    const path = paths.get(sheet);
    if (path === undefined || drafts.length === 0) continue;
    const drawing = await drawingOf(zip, path);
    const anchors: string[] = [];
    for (const [index, draft] of drafts.entries()) {
      const part = `xl/charts/chart${(made += 1)}.xml`;
      zip.file(part, chartXml(draft, sheet));
      await addType(zip, part, `${TYPE}.drawingml.chart+xml`);
      const id = await addRelation(zip, drawing, `${OFFICE}/chart`, `/${part}`);
      anchors.push(anchorXml(draft, id, 1000 + index));
    }
    const xml = (await zip.file(drawing)?.async('string')) ?? '';
    zip.file(drawing, xml.replace('</xdr:wsDr>', `${anchors.join('')}</xdr:wsDr>`));
  }
}

/** The drawing part of a sheet; an empty one is added where it has none. */
async function drawingOf(zip: JSZip, sheet: string): Promise<string> {
  const xml = (await zip.file(sheet)?.async('string')) ?? '';
  const there = /<drawing\s[^>]*r:id="([^"]*)"/.exec(xml)?.[1];
  const known = there === undefined ? undefined : (await relations(zip, sheet)).get(there);
  if (known !== undefined) return known;
  let number = 1;
  while (zip.file(`xl/drawings/drawing${number}.xml`)) number += 1;
  const part = `xl/drawings/drawing${number}.xml`;
  zip.file(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"></xdr:wsDr>`,
  );
  await addType(zip, part, `${TYPE}.drawing+xml`);
  const id = await addRelation(zip, sheet, `${OFFICE}/drawing`, `/${part}`);
  // what must stand behind a drawing in a sheet, in the order of the schema
  const behind =
    /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;
  zip.file(
    sheet,
    xml.replace(behind, (next) => `<drawing xmlns:r="${OFFICE}" r:id="${id}"/>${next}`),
  );
  return part;
}

function anchorXml({ name, at }: ChartDraft, relation: string, id: number): string {
  const corner = (column: number, row: number) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return (
    `<xdr:twoCellAnchor><xdr:from>${corner(at.column, at.row)}</xdr:from>` +
    `<xdr:to>${corner(at.column + at.columns, at.row + at.rows)}</xdr:to><xdr:graphicFrame macro="">` +
    `<xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart">` +
    `<c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="${relation}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

async function addType(zip: JSZip, part: string, type: string): Promise<void> {
  const path = '[Content_Types].xml';
  const xml = (await zip.file(path)?.async('string')) ?? '';
  zip.file(path, xml.replace('</Types>', `<Override PartName="/${part}" ContentType="${type}"/></Types>`));
}

async function addRelation(zip: JSZip, part: string, type: string, target: string): Promise<string> {
  const path = relationsPath(part);
  const xml = (await zip.file(path)?.async('string')) ?? `<Relationships xmlns="${PACKAGE}"></Relationships>`;
  let number = 1;
  while (xml.includes(`Id="rIdChart${number}"`)) number += 1;
  const id = `rIdChart${number}`;
  const added = `<Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`;
  zip.file(
    path,
    xml.replace(
      /<\/Relationships>|(<Relationships\b[^>]*)\/>/,
      (_, open?: string) => `${open === undefined ? '' : `${open}>`}${added}`,
    ),
  );
  return id;
}
