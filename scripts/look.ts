/**
 * `npm run look`: the review of the superstore year 2017 in both languages, made in the workbench of the last
 * `npm run build`, saved as .xlsx and printed by LibreOffice. Leaves file, print and a picture of each page in
 * node_modules/.cache/pictures/look to be looked at, and checks what a program can check.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { launch } from './browser/launch';
import { checkPrint } from './look/check-print';
import { keepOneSheet } from './look/keep-one-sheet';
import { makeReport } from './look/make-report';
import { missingPrograms, printBook } from './look/print-book';
import { serveFolder } from './serve-folder';

const FOLDER = 'node_modules/.cache/pictures/look';
const SHEETS = { zh: /^经营分析 .*2017/, en: /^Review .*2017/ } as const;

const missing = existsSync('dist/workbench.html') ? await missingPrograms() : 'Run `npm run build` first.';
if (missing !== null) {
  console.error(missing);
  process.exit(1);
}
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const server = createServer(serveFolder('dist')).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/workbench.html`;
const browser = await launch();
let faults = 0;
try {
  for (const language of ['zh', 'en'] as const) {
    const bytes = await makeReport(browser, address, language);
    const file = path.resolve(FOLDER, `review-${language}.xlsx`);
    await writeFile(file, await keepOneSheet(bytes, SHEETS[language]));
    const printed = await printBook(file);
    const found = await checkPrint(printed, language);
    faults += found.length;
    console.log(
      `${path.relative('.', file)}: ${printed.pages} pages, ${found.length === 0 ? 'sound' : found.join('; ')}`,
    );
  }
} finally {
  await browser.close();
  server.close();
}
process.exitCode = faults === 0 ? 0 : 1;
