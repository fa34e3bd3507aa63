import JSZip from 'jszip';
import type { ChartDraft } from '../../sheet/chart-draft';
import { keptXml } from '../../workbook/kept-xml';
import { unescapeXml } from '../../workbook/unescape-xml';
import { addCharts } from './add-charts';
import { addCustomXml } from './add-custom-xml';
import { markDynamicArrays } from './dynamic-arrays';
import type { PackageFacts } from './package-facts';

/** What exceljs leaves out of a file it writes: dynamic arrays, tables as they were, names that are formulas, custom XML. */
export async function mendPackage(
  written: ArrayBuffer | Uint8Array,
  facts: PackageFacts,
  kept: ReadonlyMap<string, string>,
  charts: ReadonlyMap<string, readonly ChartDraft[]>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(written);
  await markDynamicArrays(zip);
  await restoreTables(zip, facts);
  await restoreNames(zip, facts);
  await claimVersion(zip);
  await addCharts(zip, charts);
  const own = [...kept].map(([name, text]) => keptXml({ name, text }));
  await addCustomXml(zip, [...facts.foreignXml, ...own]);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/**
 * Puts the XML of each table back that still has the same area and headings: calculated columns, totals and filters
 * would be lost. A table that was changed keeps at least its heading row, which exceljs forgets where the file leaves
 * the default unsaid.
 */
async function restoreTables(zip: JSZip, facts: PackageFacts): Promise<void> {
  for (const path of Object.keys(zip.files).filter((name) => /^xl\/tables\/[^/]+\.xml$/.test(name))) {
    const xml = (await zip.file(path)?.async('string')) ?? '';
    const original = facts.tables.get(unescapeXml(attribute(xml, 'displayName') ?? ''));
    if (!original) continue;
    const unchanged = attribute(xml, 'ref') === attribute(original, 'ref') && columns(xml) === columns(original);
    const id = attribute(xml, 'id') ?? '1';
    if (unchanged) {
      // Formats of parts are numbered in the styles, which were written anew.
      const restored = original.replace(/\s\w*(?:dxfId|DxfId|CellStyle)="[^"]*"/g, '');
      zip.file(path, restored.replace(/(<table\b[^>]*?\sid=")\d+/, `$1${id}`));
    } else if (attribute(original, 'headerRowCount') !== '0') {
      zip.file(path, xml.replace('headerRowCount="0"', 'headerRowCount="1"'));
    }
  }
}

async function restoreNames(zip: JSZip, { formulaNames }: PackageFacts): Promise<void> {
  if (formulaNames.length === 0) return;
  const path = 'xl/workbook.xml';
  const xml = (await zip.file(path)?.async('string')) ?? '';
  // exceljs writes a name it could not read without content.
  const rest = xml.replace(/<definedName [^>]*(?:\/>|><\/definedName>)/g, '');
  const missing = formulaNames
    .filter(({ name }) => !rest.includes(`name="${name}"`))
    .map((one) => one.xml)
    .join('');
  if (rest.includes('</definedNames>')) zip.file(path, rest.replace('</definedNames>', `${missing}</definedNames>`));
  else
    zip.file(
      path,
      rest.replace('</sheets>', `</sheets><definedNames>${missing}</definedNames>`).replace('<definedNames/>', ''),
    );
}

function attribute(xml: string, name: string): string | undefined {
  return new RegExp(`<table\\b[^>]*?\\s${name}="([^"]*)"`).exec(xml)?.[1];
}

/** The names of a table's columns, one after the other. */
function columns(xml: string): string {
  return [...xml.matchAll(/<tableColumn\b[^>]*?\sname="([^"]*)"/g)].map((match) => match[1]).join('\n');
}

/** Excel computes a whole workbook anew that an older version of it has saved, as exceljs says of its files. */
async function claimVersion(zip: JSZip): Promise<void> {
  const path = 'xl/workbook.xml';
  const xml = (await zip.file(path)?.async('string')) ?? '';
  zip.file(path, xml.replace(/(<calcPr\b[^>]*\scalcId=")\d+/, '$1191029'));
}
