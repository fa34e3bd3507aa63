// Writes dist/manifest.xml: manifest.xml with the host of production (scripts/host.ts) in place of development's.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostFor } from './host';

const root = join(import.meta.dirname, '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const written = manifest
  .replaceAll(hostFor('development'), hostFor('production'))
  .replace(/<!-- For development\..*?-->\n/, '');

mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist/manifest.xml'), written);
