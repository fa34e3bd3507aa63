import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveFolder } from '../../scripts/serve-folder';

/** The workbench of the production build, on a free port of this machine. */
export async function serveBuiltWorkbench(): Promise<{ readonly address: string; readonly stop: () => void }> {
  if (!existsSync('dist/workbench.html')) throw new Error('There is no production build yet: run npm run build first.');
  const server = createServer(serveFolder('dist')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/workbench.html`, stop: () => server.close() };
}
