import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { woffToSfnt } from './woff-to-sfnt';

export interface UnpackedBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const run = promisify(execFile);

/**
 * The Chromium of the npm package @sparticuz/chromium (Linux on x64 only), unpacked once into node_modules/.cache with
 * the libraries a bare system lacks and fonts that hold Chinese.
 */
export async function npmChromium(root: string = process.cwd()): Promise<UnpackedBrowser> {
  const require = createRequire(path.join(root, 'package.json'));
  const entry = require.resolve('@sparticuz/chromium');
  const packed = path.join(entry.slice(0, entry.lastIndexOf(`${path.sep}build${path.sep}`)), 'bin');
  const { version } = JSON.parse(await readFile(path.join(packed, '../package.json'), 'utf8')) as { version: string };
  const home = path.join(root, 'node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(home)) await unpack(packed, home, require);

  // The paths inside are absolute, so the file is written anew in case the folder was moved.
  const fontList = path.join(home, 'fonts.conf');
  const wanted = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/font-cache</cachedir></fontconfig>\n`;
  if (!existsSync(fontList) || (await readFile(fontList, 'utf8')) !== wanted) await writeFile(fontList, wanted);
  return {
    executablePath: path.join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(home, 'lib'), FONTCONFIG_FILE: fontList },
  };
}

/** Unpacks beside the place and renames at the end, so that two runs at once do not meet half a browser. */
async function unpack(packed: string, home: string, require: NodeJS.Require): Promise<void> {
  const draft = `${home}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(path.join(draft, 'fonts'), { recursive: true });
  await unbrotli(path.join(packed, 'chromium.br'), path.join(draft, 'chromium'), 0o755);
  for (const archive of ['swiftshader.tar.br', 'al2023.tar.br', 'fonts.tar.br']) {
    const tar = path.join(draft, archive.replace('.br', ''));
    await unbrotli(path.join(packed, archive), tar, 0o644);
    await run('tar', ['-xf', tar, '--no-same-owner', '-C', draft]);
    await rm(tar);
  }
  for (const weight of [400, 700]) {
    const name = `noto-sans-sc-chinese-simplified-${weight}-normal.woff`;
    const font = woffToSfnt(await readFile(require.resolve(`@fontsource/noto-sans-sc/files/${name}`)));
    await writeFile(path.join(draft, 'fonts', name.replace('.woff', '.ttf')), font);
  }
  try {
    await rename(draft, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
    await rm(draft, { recursive: true, force: true });
  }
}

async function unbrotli(from: string, to: string, mode: number): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));
}
