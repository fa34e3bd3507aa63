import type JSZip from 'jszip';
import { unescapeXml } from '../../workbook/unescape-xml';

/** The part of each sheet in a file, by the sheet's name: "xl/worksheets/sheet1.xml". */
export async function sheetPaths(zip: JSZip): Promise<Map<string, string>> {
  const workbook = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
  const targets = await relations(zip, 'xl/workbook.xml');
  const paths = new Map<string, string>();
  for (const [xml] of workbook.matchAll(/<sheet\b[^>]*>/g)) {
    const name = /\sname="([^"]*)"/.exec(xml)?.[1];
    const target = targets.get(/\sr:id="([^"]*)"/.exec(xml)?.[1] ?? '');
    if (name !== undefined && target !== undefined) paths.set(unescapeXml(name), target);
  }
  return paths;
}

/** Where the relations of a part lead, by their ids, as paths in the file. */
export async function relations(zip: JSZip, part: string): Promise<Map<string, string>> {
  const xml = (await zip.file(relationsPath(part))?.async('string')) ?? '';
  const found = new Map<string, string>();
  for (const [tag] of xml.matchAll(/<Relationship\b[^>]*>/g)) {
    const id = /\sId="([^"]*)"/.exec(tag)?.[1];
    const target = /\sTarget="([^"]*)"/.exec(tag)?.[1];
    if (id !== undefined && target !== undefined && !tag.includes('TargetMode="External"'))
      found.set(id, resolved(part, target));
  }
  return found;
}

export function relationsPath(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

function resolved(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
