/**
 * `npm run addin`: serves the add-in over https on the development host of scripts/host.ts, so that manifest.xml can
 * be sideloaded into a real Excel. The certificate is the one that `npx office-addin-dev-certs install` makes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import { hostFor } from './host';
import { serveFolder } from './serve-folder';

const certificates = path.join(homedir(), '.office-addin-dev-certs');
const key = path.join(certificates, 'localhost.key');
const cert = path.join(certificates, 'localhost.crt');

if (!existsSync(key) || !existsSync(cert)) {
  console.error('No certificate for https://localhost yet. Make one: npx office-addin-dev-certs install');
  process.exit(1);
}

const host = hostFor('development');
const build = spawnSync('npm run build', {
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, TARGETRY_HOST: host },
});
if (build.status !== 0) process.exit(build.status ?? 1);

const { port } = new URL(host);
createServer({ key: readFileSync(key), cert: readFileSync(cert) }, serveFolder('dist'))
  .on('error', (error: NodeJS.ErrnoException) => {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken; manifest.xml needs it.` : error.message);
    process.exit(1);
  })
  .listen(Number(port || 443), 'localhost', () => console.log(`Serving the add-in at ${host}; sideload manifest.xml.`));
