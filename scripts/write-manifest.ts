// Writes dist/manifest.xml, the manifest of production.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtManifest } from './built-manifest';

const root = join(import.meta.dirname, '..');

mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist/manifest.xml'), builtManifest(readFileSync(join(root, 'manifest.xml'), 'utf8')));
