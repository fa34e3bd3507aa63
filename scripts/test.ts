/**
 * `npm test`: types, lint, the dependency rule, dead code, the production build, its size, then every test, the
 * browser's included, and those of all rooms without a page once more in three time zones. Goes on after a failure so that
 * one run shows all of them, and ends with "N passed, N failed".
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** No time zone may change a result: UTC−5 with summer time, UTC+8 and the first to have a new day, UTC+14. */
const ZONES = ['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'];
/** The properties' seed: what is green stays green. `npm run test:unit` draws a new one each time. */
const SEED = 20_261_125;
const ROOMS = 'test/(core|functions|jobs|sheet|texts|workbook)/';
/** Minutes long, and the same calls whatever the zone: no day of theirs is worked out from a time. */
const LONG = 'test/workbook/(faults|interleavings)';

const folder = mkdtempSync(path.join(tmpdir(), 'targetry-test-'));
const report = path.join(folder, 'jest.json');

interface Step {
  readonly name: string;
  readonly command: string;
  /** The time zone it runs in, the machine's if none is given. */
  readonly zone?: string | undefined;
}

const checks: readonly Step[] = [
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'lint', command: 'eslint .' },
  { name: 'dependency rule', command: 'depcruise --config .dependency-cruiser.cjs src --output-type err' },
  { name: 'formatting', command: 'prettier --check .' },
  { name: 'dead code', command: 'knip' },
  { name: 'production build', command: 'npm run build' },
  { name: 'size budget', command: 'size-limit' },
];

let passed = 0;
let failed = 0;

function run({ name, command, zone }: Step): boolean {
  console.log(`\n── ${name}: ${command}`);
  const env = zone === undefined ? process.env : { ...process.env, TZ: zone };
  return spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/**
 * Runs jest and counts its tests. A suite that could not start and a test that was skipped are failures here: nothing
 * goes missing silently.
 */
function runTests(name: string, selection: string, zone?: string): void {
  const finished = run({ name, command: `jest ${selection} --seed ${SEED} --json --outputFile=${report}`, zone });
  let missed = 1;
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Record<string, number>;
    passed += numPassedTests ?? 0;
    missed = (numFailedTests ?? 0) + (numRuntimeErrorTestSuites ?? 0) + (numPendingTests ?? 0);
  } catch {
    console.log('✗ jest left no report');
  }
  failed += finished ? missed : Math.max(1, missed);
  rmSync(report, { force: true });
}

for (const check of checks) {
  if (run(check)) passed++;
  else {
    failed++;
    console.log(`✗ ${check.name} failed`);
  }
}

// No page runs here that another test could slow down: all cores may work.
runTests('tests without a browser', '--maxWorkers=100% --selectProjects unit pane');
runTests('tests in a browser', '--selectProjects browser');
for (const zone of ZONES)
  runTests(
    `tests in ${zone}`,
    `--maxWorkers=100% --selectProjects unit --testPathPatterns '${ROOMS}' --testPathIgnorePatterns '${LONG}'`,
    zone,
  );
rmSync(folder, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
