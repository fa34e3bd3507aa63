import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

/** A manifest as a document; elements are found by local name, whatever their namespace. */
export interface Manifest {
  readonly text: string;
  all(localName: string): Element[];
  /** Every address in the manifest, attribute by attribute. */
  addresses(): string[];
}

export function readManifest(file: string): Manifest {
  const text = readFileSync(file, 'utf8');
  const document = new JSDOM(text, { contentType: 'text/xml' }).window.document;
  const all = (localName: string) => [...document.getElementsByTagNameNS('*', localName)];
  return {
    text,
    all,
    addresses: () =>
      all('*')
        .flatMap((element) => [...element.attributes])
        .filter((attribute) => /^(DefaultValue|Value)$/.test(attribute.name) && /^https?:/.test(attribute.value))
        .map((attribute) => attribute.value),
  };
}
