import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { worksheetFunctions } from '../../src/functions/registry';
import type { GalleryCase } from '../../src/workbench/gallery/gallery-case';
import { expectCells, expectError } from './expect-answer';
import { callFunction, evaluate } from './formula';

/** One file of test/cases/<ID>: what the gallery shows of it, the error where there is one, and the oracle. */
interface Case extends GalleryCase {
  readonly error?: '#VALUE!' | '#N/A';
  readonly includes?: readonly string[];
  readonly source: string;
}

const folder = join(__dirname, '../cases');

function casesOf(id: string): Case[] {
  return readdirSync(join(folder, id))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, id, file), 'utf8')) as Case);
}

describe.each(worksheetFunctions.map(({ id }) => id))('%s', (id) => {
  it.each(casesOf(id).map((one) => [one.title.en, one.call, one] as const))('%s: %s', (_, call, one) => {
    expect(one.title.zh).toMatch(/\p{Script=Han}/u);
    for (const answer of [callFunction(id, one.arguments), evaluate(call)]) {
      if (one.expected !== undefined) expectCells(answer, one.expected, one.within);
      else expectError(answer, one.error ?? '#VALUE!', ...(one.includes ?? []));
    }
  });
});
