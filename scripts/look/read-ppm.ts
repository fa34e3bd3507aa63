/** A picture in memory: three bytes a point, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Reads a binary portable pixmap (P6, 8 bits), the one picture format that needs no decoder. */
export function readPpm(file: Uint8Array): Picture {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(file.subarray(0, 64)).toString('latin1'));
  if (head === null) throw new Error('Not a P6 pixmap of 8 bits.');
  return { width: Number(head[1]), height: Number(head[2]), bytes: file.subarray(head[0].length) };
}

/** How many points of a part of the picture (shares of its width and height) hold a colour, "#rrggbb", nearly. */
export function countPoints(
  { width, height, bytes }: Picture,
  isCounted: (red: number, green: number, blue: number) => boolean,
  part: { left: number; right: number; top: number; bottom: number } = { left: 0, right: 1, top: 0, bottom: 1 },
): number {
  let count = 0;
  for (let y = Math.floor(part.top * height); y < Math.floor(part.bottom * height); y += 1) {
    for (let x = Math.floor(part.left * width); x < Math.floor(part.right * width); x += 1) {
      const at = 3 * (y * width + x);
      if (isCounted(bytes[at]!, bytes[at + 1]!, bytes[at + 2]!)) count += 1;
    }
  }
  return count;
}

/** Tells a colour "#rrggbb" within the blur of a thin line. */
export function nearColor(color: string, distance = 24): (red: number, green: number, blue: number) => boolean {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as [number, number, number];
  return (red, green, blue) => Math.max(Math.abs(red - r), Math.abs(green - g), Math.abs(blue - b)) <= distance;
}
