/**
 * Shows the workbench (`npm start`): compiles it, serves it to this machine only, and opens a browser where there is
 * one. PORT asks for another port than 3000, BROWSER=none keeps the browser shut. Ctrl+C ends it.
 */
import { freePort } from './start/free-port';
import { openBrowser } from './start/open-browser';
import { serve } from './start/serve';

const wanted = Number(process.env['PORT']) || 3000;
try {
  const port = await freePort(wanted);
  if (port !== wanted) console.log(`Port ${wanted} is taken: using ${port}.`);
  console.log('Compiling the workbench (the first time takes about a minute) …');
  const stop = await serve(port);
  const address = `http://localhost:${port}/workbench.html`;
  console.log(`Targetry runs at ${address} (Ctrl+C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void stop().finally(() => process.exit(0)));
  await openBrowser(address);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
