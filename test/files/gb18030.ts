/** Text as bytes of GB18030, for test files: characters up to U+FFFF, found by asking the decoder for all bytes there are. */
export function encodeGb18030(text: string): Uint8Array {
  const table = knownBytes();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x80) return [code];
      const bytes = table.get(character);
      if (bytes === undefined) throw new RangeError(`no bytes for ${character}`);
      return [...bytes];
    }),
  );
}

let known: ReadonlyMap<string, readonly number[]> | undefined;

function knownBytes(): ReadonlyMap<string, readonly number[]> {
  if (known !== undefined) return known;
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: readonly number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (text.length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
  for (const first of range(0x81, 0xfe)) for (const second of range(0x40, 0xfe)) add(first, second);
  for (const first of range(0x81, 0x84))
    for (const second of range(0x30, 0x39))
      for (const third of range(0x81, 0xfe)) for (const fourth of range(0x30, 0x39)) add(first, second, third, fourth);
  known = table;
  return table;
}
