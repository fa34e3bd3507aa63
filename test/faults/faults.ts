/**
 * `npm run faults`: breaks every call of the port in memory and every request of office.js, one by one and in each way,
 * while a proposal is applied and taken back. Afterwards, and after the next pane has recovered what a closed one left,
 * the workbook must be as before or as after, cell for cell. Then two panes write at once, their calls in any order.
 */
import { hostFaults } from './host-faults';
import { interleaveHosts, interleaveInMemory } from './interleavings';
import { memoryFaults } from './memory-faults';

let losses = 0;
for (const [name, run] of [
  ['memory', memoryFaults],
  ['office.js', hostFaults],
] as const) {
  const report = await run();
  console.log(`${name}: ${report.calls} calls broken, ${report.states} states checked, ${report.losses.length} losses`);
  for (const loss of report.losses) console.log(`  ${loss}`);
  losses += report.losses.length;
}
for (const [name, mix] of [
  ['memory', () => interleaveInMemory(1_000)],
  ['office.js', () => interleaveHosts(1_000)],
] as const) {
  const { runs, applied, refused, problems } = await mix();
  console.log(
    `${name}: two panes in ${runs} orders, ${applied} applied, ${refused} refused, ${problems.length} losses`,
  );
  for (const problem of problems) console.log(`  ${problem}`);
  losses += problems.length;
}
process.exitCode = losses === 0 ? 0 : 1;
