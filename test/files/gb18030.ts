/** Text as bytes of GB18030, for test files: characters of ASCII and of two bytes, found by asking the decoder for each. */
export function encodeGb18030(text: string): Uint8Array {
  const table = twoByteTable();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x80) return [code];
      const bytes = table.get(character);
      if (bytes === undefined) throw new RangeError(`no two bytes for ${character}`);
      return [...bytes];
    }),
  );
}

let known: ReadonlyMap<string, readonly [number, number]> | undefined;

function twoByteTable(): ReadonlyMap<string, readonly [number, number]> {
  if (known !== undefined) return known;
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const text = decoder.decode(Uint8Array.of(first, second));
      if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, [first, second]);
    }
  }
  known = table;
  return table;
}
