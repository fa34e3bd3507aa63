/** Builds the sample workbooks (`npm run samples`). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { makeSalesTeam } from './samples/sales-team/sales-team';
import { makeSmoke } from './samples/smoke';
import { makeSuperstore } from './samples/superstore';

const folder = 'assets/samples';
const samples = { 'superstore.xlsx': makeSuperstore, 'sales-team.xlsx': makeSalesTeam, 'smoke.xlsx': makeSmoke };

mkdirSync(folder, { recursive: true });
for (const [name, make] of Object.entries(samples)) {
  writeFileSync(`${folder}/${name}`, await make());
  console.log(`${folder}/${name} written`);
}
