import { inflateSync } from 'node:zlib';

const woffHeader = 44;
const woffRecord = 20;
const sfntHeader = 12;
const sfntRecord = 16;

const padded = (length: number) => Math.ceil(length / 4) * 4;

/**
 * Turns a WOFF 1.0 font into the plain TrueType or OpenType file it was made from: font lists of Linux read only those.
 * Source: W3C, WOFF File Format 1.0, sections 3 to 5.
 */
export function woffToSfnt(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF 1.0 font.');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = woffHeader + woffRecord * index;
    const offset = woff.readUInt32BE(at + 4);
    const packedLength = woff.readUInt32BE(at + 8);
    const length = woff.readUInt32BE(at + 12);
    const packed = woff.subarray(offset, offset + packedLength);
    return {
      tag: woff.subarray(at, at + 4),
      checksum: woff.readUInt32BE(at + 16),
      data: packedLength < length ? inflateSync(packed) : packed,
    };
  });

  const start = sfntHeader + sfntRecord * count;
  const sfnt = Buffer.alloc(tables.reduce((end, table) => end + padded(table.data.length), start));
  const power = 2 ** Math.floor(Math.log2(count));
  woff.copy(sfnt, 0, 4, 8);
  sfnt.writeUInt16BE(count, 4);
  sfnt.writeUInt16BE(power * 16, 6);
  sfnt.writeUInt16BE(Math.log2(power), 8);
  sfnt.writeUInt16BE((count - power) * 16, 10);
  let offset = start;
  tables.forEach(({ tag, checksum, data }, index) => {
    const at = sfntHeader + sfntRecord * index;
    tag.copy(sfnt, at);
    sfnt.writeUInt32BE(checksum, at + 4);
    sfnt.writeUInt32BE(offset, at + 8);
    sfnt.writeUInt32BE(data.length, at + 12);
    data.copy(sfnt, offset);
    offset += padded(data.length);
  });
  return sfnt;
}
