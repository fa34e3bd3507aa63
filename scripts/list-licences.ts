/**
 * `npm run licences`: the licences of all packages, then the known advisories of those that Targetry runs on, as the
 * registry tells them. Fails where a licence is not free enough or an advisory is open.
 */
import { spawnSync } from 'node:child_process';
import { readLicences } from './licences/read-licences';
import { refuseLicences } from './licences/refuse-licences';

const packages = readLicences('.');
for (const development of [false, true]) {
  const byLicence = new Map<string, string[]>();
  for (const { name, version, licence } of packages.filter((each) => each.development === development))
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), `${name} ${version}`]);
  console.log(development ? '\nTo build and test' : 'To run');
  for (const [licence, names] of [...byLicence].sort(([, a], [, b]) => b.length - a.length))
    console.log(`  ${licence || 'none stated'} (${names.length}): ${names.join(', ')}`);
}

const refused = refuseLicences(packages);
for (const line of refused) console.log(`✗ ${line}`);
if (refused.length > 0) process.exitCode = 1;

console.log('\nAdvisories');
const audit = spawnSync('npm', ['audit', '--omit=dev', '--loglevel=error'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (/found 0 vulnerabilities/.test(audit.stdout)) console.log('  none known');
else if (/audit endpoint returned an error/.test(audit.stderr + audit.stdout))
  console.log('  not told: this registry does not answer npm audit. Run it where registry.npmjs.org does.');
else {
  console.log(audit.stdout + audit.stderr);
  process.exitCode = 1;
}
