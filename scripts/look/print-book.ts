import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { readPpm, type Picture } from './read-ppm';

const run = promisify(execFile);
const HELP =
  'The look needs LibreOffice and poppler. On Debian and Ubuntu: apt-get install libreoffice-calc poppler-utils fonts-noto-cjk';

/** What a program prints of a workbook. */
export interface Printed {
  readonly pages: number;
  /** The size of the first page in points. */
  readonly width: number;
  readonly height: number;
  /** All its text. */
  readonly text: string;
  readonly pictures: readonly Picture[];
  /** Where a text stands on the first page that has it: shares of the page's height, from the top. */
  bottomOf(text: string): Promise<number | null>;
}

/** Whether LibreOffice and poppler are there; the sentence that says how to get them where not. */
export async function missingPrograms(): Promise<string | null> {
  try {
    await run('soffice', ['--version']);
    await run('pdftoppm', ['-v']);
    return null;
  } catch {
    return HELP;
  }
}

/** Prints an .xlsx with LibreOffice: beside it the .pdf, and a picture of each page, "-1.png" and so on. */
export async function printBook(file: string): Promise<Printed> {
  const folder = path.dirname(file);
  // a profile of its own: an office that is open already would take over the call and print nothing
  const profile = await mkdtemp(path.join(tmpdir(), 'targetry-office-'));
  try {
    const settings = `-env:UserInstallation=file://${profile}`;
    await run('soffice', [settings, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      timeout: 300_000,
    });
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  const bare = file.replace(/\.xlsx$/, '');
  const { stdout: info } = await run('pdfinfo', [`${bare}.pdf`]);
  const [, width = '0', height = '0'] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  await run('pdftoppm', ['-r', '80', '-png', `${bare}.pdf`, bare]);
  const { stdout: text } = await run('pdftotext', ['-layout', `${bare}.pdf`, '-']);
  await run('pdftoppm', ['-r', '80', `${bare}.pdf`, `${bare}-points`]);
  const points = (await readdir(folder)).filter((name) => /-points-\d+\.ppm$/.test(name)).sort();
  const pictures: Picture[] = [];
  for (const name of points) {
    pictures.push(readPpm(await readFile(path.join(folder, name))));
    await rm(path.join(folder, name));
  }
  return {
    pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1] ?? 0),
    width: Number(width),
    height: Number(height),
    text,
    pictures,
    bottomOf: async (wanted) => {
      const { stdout: words } = await run('pdftotext', ['-bbox', '-l', '1', `${bare}.pdf`, '-']);
      const found = [...words.matchAll(/yMax="([\d.]+)">([^<]*)<\/word>/g)].find(([, , word]) => word === wanted);
      return found ? Number(found[1]) / Number(height) : null;
    },
  };
}
