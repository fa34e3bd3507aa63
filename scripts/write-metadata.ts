// Writes dist/functions.json and dist/functions-zh-CN.json, the metadata Excel reads beside dist/functions.js.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsMetadata } from '../src/functions/metadata';
import type { Language } from '../src/texts/language';
import { hostFor } from './host';

const FILES: readonly (readonly [string, Language])[] = [
  ['functions.json', 'en'],
  ['functions-zh-CN.json', 'zh'],
];
const folder = join(import.meta.dirname, '..', 'dist');
const mode = process.argv.includes('--development') ? 'development' : 'production';

mkdirSync(folder, { recursive: true });
for (const [file, language] of FILES) {
  writeFileSync(join(folder, file), `${JSON.stringify(functionsMetadata(language, hostFor(mode)), null, 2)}\n`);
}
