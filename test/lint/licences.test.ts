import { readLicences, type Licensed } from '../../scripts/licences/read-licences';
import { refuseLicences } from '../../scripts/licences/refuse-licences';

const one = (licence: string, development = false): Licensed => ({ name: 'a', version: '1.0.0', licence, development });

test('all packages that Targetry runs on are under free licences', () => {
  const packages = readLicences('.');
  expect(packages.filter(({ development }) => !development).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['react', 'exceljs', '@univerjs/core', 'papaparse']),
  );
  expect(refuseLicences(packages)).toEqual([]);
});

test('a licence that asks for more is named, and so is none', () => {
  expect(refuseLicences([one('GPL-3.0-or-later')])).toEqual(['a 1.0.0: GPL-3.0-or-later']);
  expect(refuseLicences([one('')])).toEqual(['a 1.0.0: states no licence']);
  expect(refuseLicences([one('MIT AND GPL-2.0-only')])).toHaveLength(1);
  expect(refuseLicences([one('(MIT OR GPL-3.0-or-later)'), one('MIT AND Zlib'), one('GPL-3.0-only', true)])).toEqual(
    [],
  );
});
