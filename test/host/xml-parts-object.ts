import type { Book } from './book';
import { HostError, HostObject } from './host-object';
import { collection } from './worksheet-object';

/** `CustomXmlPartCollection`: the custom XML parts of the workbook. */
export function xmlPartsObject(book: Book): HostObject {
  const parts = (filter: (xml: string) => boolean) =>
    [...book.xmlParts].filter(([, xml]) => filter(xml)).map(([id]) => partObject(book, id));
  return collection('CustomXmlPartCollection', () => parts(() => true), ['Id'], {
    Add: (xml: string) => partObject(book, book.addXml(wellFormed(xml))),
    GetByNamespace: (namespace: string) =>
      collection('CustomXmlPartScopedCollection', () => parts((xml) => namespaceOf(xml) === namespace), ['Id']),
  });
}

function partObject(book: Book, id: string): HostObject {
  const xml = () => {
    const held = book.xmlParts.get(id);
    if (held === undefined) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
    return held;
  };
  return new HostObject('CustomXmlPart', {
    id,
    properties: { Id: { get: () => id }, NamespaceUri: { get: () => namespaceOf(xml()) } },
    methods: {
      GetXml: () => xml(),
      SetXml: (text: string) => void book.xmlParts.set(id, wellFormed(xml() && text)),
      Delete: () => void book.xmlParts.delete(id),
    },
  });
}

/** Excel refuses XML that it can't parse. */
function wellFormed(xml: string): string {
  const content = /^<(\w+) xmlns="[^"<&]*">([^<]*)<\/\1>$/.exec(xml)?.[2];
  // eslint-disable-next-line no-control-regex -- what XML 1.0 can't hold
  if (content === undefined || /&(?!amp;|lt;|gt;)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(content)) {
    throw new HostError('InvalidArgument', 'The XML is not well formed.');
  }
  return xml;
}

function namespaceOf(xml: string): string {
  return /\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? '';
}
