/**
 * `npm run bench`: each row of work against a rival or a limit, side by side in one run, and how it grows. Fails when a
 * goal is missed. `npm run bench -- PHASE CROSS` runs the rows whose names start so, `npm run bench -- pane` the
 * start of the pane in the production build, `npm run bench -- blocks` how long each of its jobs holds the page with
 * 100,000 orders, `npm run bench -- holds` how long each function holds the runtime when it
 * is given large lists.
 */
import { measureHolds } from './holds';
import { measureBlocks } from './pane-blocks';
import { measurePaneStart } from './pane-start';
import { cascadeRow } from './rows/cascade';
import { checkRow } from './rows/check';
import { crossRows } from './rows/cross';
import { decomposeRows } from './rows/decompose';
import { hotspotRow } from './rows/hotspot';
import { payoutRow } from './rows/payout';
import { phaseRow } from './rows/phase';
import { projectRow } from './rows/project';
import { shortCallsRow } from './rows/short-calls';
import { runRow } from './run-row';

const wanted = process.argv.slice(2);
const rows = [
  ...decomposeRows,
  cascadeRow,
  ...crossRows,
  phaseRow,
  projectRow,
  hotspotRow,
  payoutRow,
  checkRow,
  shortCallsRow,
].filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));

const misses: string[] = [];
for (const row of rows) misses.push(...(await runRow(row)));
if (wanted.length === 0 || wanted.includes('pane')) misses.push(...(await measurePaneStart()));
if (wanted.length === 0 || wanted.includes('blocks')) misses.push(...(await measureBlocks()));
if (wanted.length === 0 || wanted.includes('holds')) misses.push(...(await measureHolds()));
console.log(misses.length === 0 ? 'All goals met.' : `Missed:\n${misses.join('\n')}`);
process.exitCode = misses.length === 0 ? 0 : 1;
