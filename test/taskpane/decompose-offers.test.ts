import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sheetCases } from '../sheet/corpus/sheet-case';
import { decomposeOffer, type DecomposeOffer } from './decompose-offer';

const offers = JSON.parse(readFileSync(path.join(__dirname, '../cases/decompose-offers.json'), 'utf8')) as Readonly<
  Record<string, DecomposeOffer>
>;

describe('with nothing corrected, Decompose offers the right table, measure and dimensions', () => {
  test.each(sheetCases().map((one) => [one.file.replace('.txt', ''), one] as const))('for %s', async (name, one) => {
    expect(await decomposeOffer(one)).toEqual(offers[name]);
  });

  test('and no offer is kept for a sheet that is gone', () => {
    expect(Object.keys(offers)).toEqual(sheetCases().map(({ file }) => file.replace('.txt', '')));
  });
});
