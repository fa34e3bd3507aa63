/**
 * Completes package-lock.json (`npm run lock`). A registry that serves only this machine's platform leaves the optional
 * packages of the others out of the lock, and `npm ci` then refuses it elsewhere. Each one missing is added with its
 * version and platform; run it after every install that changes the lock.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  version?: string;
  cpu?: string[];
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  optionalDependencies?: Record<string, string>;
}

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

const file = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };
let added = 0;
for (const [folder, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isResolved(folder, name)) continue;
    lock.packages[`node_modules/${name}`] = platformEntry(name, range, entry.dev === true);
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} platform packages added to ${file}`);

/** Whether Node would find `name` from a package's folder: there, or in any node_modules above it. */
function isResolved(folder: string, name: string): boolean {
  const inside = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`;
  if (lock.packages[inside]) return true;
  if (!folder) return false;
  return isResolved(folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1)), name);
}

/** Platform packages carry their system and processor in their name; only fsevents does not. */
function platformEntry(name: string, range: string, dev: boolean): Entry {
  const words = name === 'fsevents' ? ['darwin'] : name.split(/[-/@.]/);
  const cpu = processors.filter((processor) => words.includes(processor));
  const os = systems.filter((system) => words.includes(system));
  if (cpu.length + os.length === 0) console.warn(`${name} ${range}: no platform in its name`);
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}
