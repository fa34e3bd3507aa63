import type { Licensed } from './read-licences';

const permissive = new Set([
  'MIT',
  'MIT/X11',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'Zlib',
]);

/** Packages that state no licence in their package.json, and why they may stay. */
const known: Readonly<Record<string, string>> = {
  '@univerjs/telemetry 0.25.1': 'its LICENSE file is Apache-2.0',
  'buffers 0.1.1':
    'states none; a part of the streaming reader of exceljs, which the scripts and tests load and no bundle holds',
};

/**
 * The packages that Targetry needs to run whose licence is not one of MIT, Apache, BSD, ISC or as free as those, with
 * the reason. Where a package offers a choice one free licence is enough; where it holds parts under several, all must be.
 */
export function refuseLicences(packages: readonly Licensed[]): string[] {
  return packages
    .filter(({ development }) => !development)
    .filter(({ licence }) => !isPermissive(licence))
    .map(({ name, version, licence }) => ({ id: `${name} ${version}`, licence }))
    .filter(({ id }) => known[id] === undefined)
    .map(({ id, licence }) => `${id}: ${licence === '' ? 'states no licence' : licence}`);
}

function isPermissive(licence: string): boolean {
  const choices = licence.replace(/[()]/g, '').split(/ OR /);
  return choices.some((choice) => choice.split(/ AND /).every((part) => permissive.has(part.trim())));
}
