import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** As the package states it, in the notation of SPDX where it follows it; "" where it states none. */
  readonly licence: string;
  /** Needed only to build and test. */
  readonly development: boolean;
}

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** Every package of the lockfile in `folder` with its licence, by name; other platforms' binaries aside. */
export function readLicences(folder: string): Licensed[] {
  const lock = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Entry>>;
  };
  return Object.entries(lock.packages)
    .filter(([place, { optional }]) => place !== '' && (!optional || existsSync(path.join(folder, place))))
    .map(([place, { version = '', license = '', dev = false }]) => ({
      name: place.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
      development: dev,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
