/** The text that an XML content or attribute stands for: named and numbered entities replaced. */
export function unescapeXml(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi, (_, hex, decimal, named: string) => {
    if (named) return ENTITIES[named.toLowerCase()] ?? '';
    return String.fromCodePoint(hex ? parseInt(String(hex), 16) : Number(decimal));
  });
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
