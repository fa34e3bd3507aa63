/**
 * `npm run fuzz` clicks and edits at random in the workbench of the production build for three minutes.
 * `npm run fuzz -- 7 60` does so for 60 seconds from seed 7; odd seeds use the Chinese sample. Each deed is logged;
 * `npm run fuzz -- 7 replay node_modules/.cache/fuzz/seed-7.jsonl` does those of a log again.
 */
import { readFileSync } from 'node:fs';
import { serveBuiltWorkbench } from '../workbench/built-workbench';
import type { Deed } from './deed';
import { runFuzz } from './run-fuzz';

const [first = '1', second = '180', file] = process.argv.slice(2);
const seed = Number(first);
const replay =
  second === 'replay' && file !== undefined
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Deed)
    : undefined;
let end: number | undefined;
const served = await serveBuiltWorkbench();
const report = await runFuzz({
  address: served.address,
  seed,
  // the clock starts with the first deed
  more: () => Date.now() < (end ??= Date.now() + Number(second) * 1_000),
  ...(replay && { replay }),
});
served.stop();
const { deeds, missed, applies, problems, log } = report;
console.log(`seed ${seed}: ${deeds} deeds, ${missed} missed, ${applies} applies, ${problems.length} problems; ${log}`);
for (const problem of problems.slice(0, 20)) console.log(`  ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
