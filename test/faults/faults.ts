/**
 * `npm run faults`: breaks every call of the port in memory and every request of office.js, one by one and in each way,
 * while a proposal is applied and taken back. Afterwards, and after the next pane has recovered what a closed one left,
 * the workbook must be as before or as after, cell for cell.
 */
import { hostFaults } from './host-faults';
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
process.exitCode = losses === 0 ? 0 : 1;
