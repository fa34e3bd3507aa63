import type JSZip from 'jszip';

/** What one may find in a file before anything of it is parsed. */
export type PackageRefusal = 'too-large' | 'defines-entities';

/** Unpacked: a million rows of ten columns stay below it, what fills the memory of a page does not. */
const MOST_BYTES = 500_000_000;
const MOST_PARTS = 10_000;

/**
 * Looks at each part of a zipped workbook as it is unpacked, piece by piece, and stops at the first thing that no honest
 * file holds: more than 500 MB in all (a zip bomb), whatever sizes the file itself states, or more than 10,000 parts;
 * or a document type declaration, through which XML defines entities that grow or read other files and which the
 * standard forbids in workbooks (ECMA-376, part 2, 9.1.4).
 *
 * @returns null where the package may be read
 */
export async function checkPackage(zip: JSZip, mostBytes: number = MOST_BYTES): Promise<PackageRefusal | null> {
  const parts = Object.values(zip.files).filter(({ dir }) => !dir);
  if (parts.length > MOST_PARTS) return 'too-large';
  let left = mostBytes;
  for (const part of parts) {
    const refusal = await checkPart(part, left);
    if (typeof refusal === 'string') return refusal;
    left = refusal;
  }
  return null;
}

/** How many of the bytes are left after the part, or why the package is refused. */
function checkPart(part: JSZip.JSZipObject, most: number): Promise<number | PackageRefusal> {
  const isXml = /\.(xml|rels|vml)$/i.test(part.name);
  let left = most;
  let before = '';
  return new Promise((resolve, reject) => {
    const pieces = inPieces(part);
    const stop = (refusal: PackageRefusal) => {
      pieces.pause();
      resolve(refusal);
    };
    pieces
      .on('data', (piece) => {
        left -= piece.length;
        if (left < 0) return stop('too-large');
        if (!isXml) return;
        const text = before + asciiOf(piece);
        if (text.includes('<!DOCTYPE')) return stop('defines-entities');
        before = text.slice(-8);
      })
      .on('error', reject)
      .on('end', () => resolve(left))
      .resume();
  });
}

/** The signs of ASCII in a piece, in UTF-8 as in UTF-16, where every other byte is 0. */
function asciiOf(piece: Uint8Array): string {
  return new TextDecoder('latin1').decode(piece.includes(0) ? piece.filter((byte) => byte !== 0) : piece);
}

interface Pieces {
  on(event: 'data', listener: (piece: Uint8Array) => void): Pieces;
  on(event: 'error', listener: (error: Error) => void): Pieces;
  on(event: 'end', listener: () => void): Pieces;
  pause(): Pieces;
  resume(): Pieces;
}

/** JSZip's way to unpack without holding a part whole, in its documentation but not in its types. */
function inPieces(part: JSZip.JSZipObject): Pieces {
  return (part as unknown as { internalStream(type: 'uint8array'): Pieces }).internalStream('uint8array');
}
