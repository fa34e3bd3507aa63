/**
 * `npm run bench`: each row of work against a rival or a limit, side by side in one run, and how it grows. Fails when a
 * goal is missed. `npm run bench -- PHASE CROSS` runs the rows whose names start so.
 */
import { decomposeRows } from './rows/decompose';
import { runRow } from './run-row';

const wanted = process.argv.slice(2);
const rows = [...decomposeRows].filter(
  ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
);

const misses: string[] = [];
for (const row of rows) misses.push(...(await runRow(row)));
console.log(misses.length === 0 ? 'All goals met.' : `Missed:\n${misses.join('\n')}`);
process.exitCode = misses.length === 0 ? 0 : 1;
