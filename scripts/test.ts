/**
 * `npm test`: types, lint, the dependency rule, dead code, the production build, its size, then every test, the
 * browser's included. Goes on after a failure so that one run shows all of them, and ends with "N passed, N failed".
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'targetry-test-'));
const report = path.join(folder, 'jest.json');

interface Step {
  readonly name: string;
  readonly command: string;
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

function run({ name, command }: Step): boolean {
  console.log(`\n── ${name}: ${command}`);
  return spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

for (const check of checks) {
  if (run(check)) passed++;
  else {
    failed++;
    console.log(`✗ ${check.name} failed`);
  }
}

const finished = run({ name: 'tests', command: `jest --json --outputFile=${report}` });
try {
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Record<string, number>;
  passed += numPassedTests ?? 0;
  // A suite that could not start and a test that was skipped are failures here: nothing goes missing silently.
  failed += (numFailedTests ?? 0) + (numRuntimeErrorTestSuites ?? 0) + (numPendingTests ?? 0);
} catch {
  failed++;
}
if (!finished && failed === 0) failed++;
rmSync(folder, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
