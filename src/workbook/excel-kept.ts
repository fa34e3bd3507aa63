import type { ExcelSession } from './excel-session';
import { WorkbookError } from './port';
import { keptName, keptNamespace, keptXml, readKeptXml } from './kept-xml';

/** The text that the workbook keeps under a name, or null. Of several parts, as after a merge of copies, the first. */
export async function readKept(session: ExcelSession, name: string): Promise<string | null> {
  const reading = session.reading('', async (context) => {
    const [first] = await partsOf(context, name);
    if (!first) return null;
    const xml = first.getXml();
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- the result of a method, which the sync fills
    return readKeptXml(xml.value)?.text ?? null;
  });
  return reading.catch((error: unknown) => {
    // taken away between the two requests
    if (isGone(error)) return null;
    throw error;
  });
}

function isGone(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === 'sheet-not-found';
}

/** The names of all parts that keep something for the pane. */
export async function keptNames(session: ExcelSession): Promise<string[]> {
  return session.reading('', async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.load('items/namespaceUri');
    await context.sync();
    return [...new Set(parts.items.map(({ namespaceUri }) => keptName(namespaceUri)))].filter((name) => name !== null);
  });
}

/** Keeps a text in one custom XML part; null takes it away. A part that somebody else takes away meanwhile is no matter. */
export async function writeKept(session: ExcelSession, name: string, text: string | null): Promise<void> {
  try {
    await writeParts(session, name, text);
  } catch (error) {
    if (!isGone(error)) throw error;
    await writeParts(session, name, text);
  }
}

async function writeParts(session: ExcelSession, name: string, text: string | null): Promise<void> {
  await session.reading('', async (context) => {
    const [first, ...others] = await partsOf(context, name);
    for (const part of text === null && first ? [first, ...others] : others) part.delete();
    if (text !== null && first) first.setXml(keptXml({ name, text }));
    else if (text !== null) context.workbook.customXmlParts.add(keptXml({ name, text }));
    await context.sync();
  });
}

async function partsOf(context: Excel.RequestContext, name: string): Promise<Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(keptNamespace(name));
  parts.load('items/id');
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- loaded above: the rule does not see it through a method
  return parts.items;
}
