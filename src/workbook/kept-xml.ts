import { unescapeXml } from './unescape-xml';

/** What the workbook keeps for the pane under a name, as one custom XML part of the file. */
export interface Kept {
  readonly name: string;
  /** A JSON text. */
  readonly text: string;
}

const NAMESPACE = 'urn:targetry:';

/** The namespace of the part that keeps a name: Excel finds parts by it. */
export function keptNamespace(name: string): string {
  return NAMESPACE + name;
}

/** The name that a namespace stands for, or null where it is none of ours. */
export function keptName(namespace: string): string | null {
  return namespace.startsWith(NAMESPACE) ? namespace.slice(NAMESPACE.length) : null;
}

/** The part as XML. Characters that XML can't hold are written as JSON escapes them. */
export function keptXml({ name, text }: Kept): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids or would not hand back
  const inXml = text.replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udfff]/gu, (character) =>
    /\s/.test(character) ? ' ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const escaped = inXml.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<kept xmlns="${keptNamespace(name)}">${escaped}</kept>`;
}

/** What a part keeps, or null where it is somebody else's. Excel and others may write the XML anew, with a prefix or declaration. */
export function readKeptXml(xml: string): Kept | null {
  const match =
    /<((?:[\w.-]+:)?kept)\b[^>]*\bxmlns(?::[\w.-]+)?=(["'])urn:targetry:([\w-]+)\2[^>]*>([\s\S]*)<\/\1\s*>/.exec(xml);
  if (!match) return null;
  const [, , , name = '', content = ''] = match;
  return { name, text: unescapeXml(content) };
}
