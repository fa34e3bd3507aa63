import type JSZip from 'jszip';
import type { ChartDraft } from '../../sheet/chart-draft';
import { readKeptXml } from '../../workbook/kept-xml';
import { unescapeXml } from '../../workbook/unescape-xml';
import { ownCharts } from './own-charts';

/** What of a file is shown neither by the grid nor kept by its next save. */
export type Loss = 'charts' | 'pivot-tables' | 'macros' | 'external-links' | 'slicers';

/** Parts of the file that exceljs does not hand on: they are put back when it is saved. */
export interface PackageFacts {
  /** The XML of each table, by the name it has in formulas. */
  readonly tables: ReadonlyMap<string, string>;
  /** `<definedName>` elements whose content is no plain area: constants and formulas. */
  readonly formulaNames: readonly { readonly name: string; readonly xml: string }[];
  readonly structureProtected: boolean;
  /** What the workbook keeps for the pane, by name. */
  readonly kept: ReadonlyMap<string, string>;
  /** Custom XML parts of others. */
  readonly foreignXml: readonly string[];
  /** Charts that Targetry drew, by the names of their sheets. */
  readonly charts: ReadonlyMap<string, readonly ChartDraft[]>;
  readonly losses: readonly Loss[];
}

const lossPaths: readonly (readonly [Loss, RegExp])[] = [
  ['charts', /^xl\/chartsheets\//],
  ['pivot-tables', /^xl\/pivotTables\//],
  ['macros', /^xl\/vbaProject\.bin$/],
  ['external-links', /^xl\/externalLinks\//],
  ['slicers', /^xl\/slicers\//],
];
const area = /^('(?:[^']|'')+'|[^'!]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i;

export async function packageFacts(zip: JSZip): Promise<PackageFacts> {
  const paths = Object.keys(zip.files);
  const tables = new Map<string, string>();
  for (const path of paths.filter((name) => /^xl\/tables\/[^/]+\.xml$/.test(name))) {
    const xml = (await zip.file(path)?.async('string')) ?? '';
    const name = /\sdisplayName="([^"]*)"/.exec(xml)?.[1];
    if (name) tables.set(unescapeXml(name), xml);
  }
  const workbook = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
  const formulaNames = [...workbook.matchAll(/<definedName ([^>]*)>([^<]*)<\/definedName>/g)].flatMap((match) => {
    const [xml, attributes = '', content = ''] = match;
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1];
    const scoped = attributes.includes('localSheetId=');
    if (!name || scoped || name.startsWith('_xlnm.') || content.includes('#REF!')) return [];
    return unescapeXml(content)
      .split(',')
      .every((part) => area.test(part.trim()))
      ? []
      : [{ name, xml }];
  });
  const custom = await customXml(zip);
  const own = await ownCharts(zip, custom.kept);
  const charts = paths.filter((name) => /^xl\/(?:charts\/chart|chartsheets\/)[^/]*\.xml$/.test(name)).length;
  const losses = lossPaths
    .filter(([loss, path]) => (loss === 'charts' && charts > own.count) || paths.some((name) => path.test(name)))
    .map(([loss]) => loss);
  const structureProtected = /<workbookProtection\b[^>]*\slockStructure="(?:1|true)"/.test(workbook);
  return { tables, formulaNames, structureProtected, ...custom, charts: own.charts, losses };
}

async function customXml(zip: JSZip): Promise<Pick<PackageFacts, 'kept' | 'foreignXml'>> {
  const kept = new Map<string, string>();
  const foreignXml: string[] = [];
  for (const path of Object.keys(zip.files).filter((name) => /^customXml\/item\d+\.xml$/.test(name))) {
    const xml = (await zip.file(path)?.async('string')) ?? '';
    const own = readKeptXml(xml);
    if (!own) foreignXml.push(xml);
    else if (!kept.has(own.name)) kept.set(own.name, own.text);
  }
  return { kept, foreignXml };
}
