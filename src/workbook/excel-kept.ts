import type { ExcelSession } from './excel-session';
import { keptNamespace, keptXml, readKeptXml } from './kept-xml';

/** The text that the workbook keeps under a name, or null. Of several parts, as after a merge of copies, the first. */
export async function readKept(session: ExcelSession, name: string): Promise<string | null> {
  return session.reading('', async (context) => {
    const [first] = await partsOf(context, name);
    if (!first) return null;
    const xml = first.getXml();
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- the result of a method, which the sync fills
    return readKeptXml(xml.value)?.text ?? null;
  });
}

/** Keeps a text in one custom XML part; null takes it away. */
export async function writeKept(session: ExcelSession, name: string, text: string | null): Promise<void> {
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
