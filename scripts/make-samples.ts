/** Builds the sample workbooks (`npm run samples`). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { makeSuperstore } from './samples/superstore';

const folder = 'assets/samples';

mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/superstore.xlsx`, await makeSuperstore());
console.log(`${folder}/superstore.xlsx written`);
