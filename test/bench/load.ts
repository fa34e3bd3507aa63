/**
 * `npm run bench:load`: what happens in a long day, two hundred times over: 200,000 cells with our functions recalculated
 * in the workbench, plans applied by the pane and by office.js. Prints time and heap, and fails where they grow.
 * `npm run bench:load -- 50 pane spills` runs 50 cycles of the named ones. Fewer than some 130 show how the 32 results that
 * functions remember fill up, as if they grew for good.
 */
import { hostApplies } from './load/host-applies';
import { paneApplies } from './load/pane-applies';
import { cellByCell, spilled } from './load/recalculations';
import { runLoad } from './load/run-load';

const CYCLES = 200;
const loads = {
  host: { name: 'apply, office.js on the simulated host', open: hostApplies },
  pane: { name: 'apply and take back, pane in the workbench', open: paneApplies },
  spills: { name: 'recalculate 40 spills of 5,000 cells', open: spilled },
  cells: { name: 'recalculate 40 × 5,000 formulas', open: cellByCell },
};

const words = process.argv.slice(2);
const cycles = Number(words.find((word) => /^\d+$/.test(word)) ?? CYCLES);
const wanted = words.filter((word) => word in loads);
const misses: string[] = [];
for (const [word, { name, open }] of Object.entries(loads)) {
  if (wanted.length === 0 || wanted.includes(word)) misses.push(...(await runLoad(name, open, cycles)));
}
console.log(misses.length === 0 ? 'All goals met.' : `Missed:\n${misses.join('\n')}`);
process.exitCode = misses.length === 0 ? 0 : 1;
