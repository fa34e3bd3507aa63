import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { npmChromium } from './npm-chromium';

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];
const channels = ['chrome', 'msedge'];
const help =
  'No browser to test with: install Google Chrome, Microsoft Edge or Chromium, or name one: CHROMIUM=/path/to/chromium npm test';

/**
 * Starts a Chromium without a window: the one that CHROMIUM names, an installed Chrome, Edge or Chromium, or on Linux
 * x64 the one that came with `npm ci`. Where there is none, the error says in one line how to get one.
 */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const start = (more: LaunchOptions) => chromium.launch({ args: ['--no-sandbox'], ...options, ...more });
  const named = process.env['CHROMIUM'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, but there is no such file.`);
    return start({ executablePath: named });
  }
  const installed = systemPaths.find((place) => existsSync(place));
  if (installed) return start({ executablePath: installed });
  for (const channel of channels) {
    const browser = await start({ channel }).catch(whenNotInstalled);
    if (browser) return browser;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(help);
  try {
    const { executablePath, env } = await npmChromium();
    return await start({ executablePath, env: { ...(process.env as Record<string, string>), ...env } });
  } catch (error) {
    throw new Error(`${help} (the one from npm failed: ${firstLine(error)})`, { cause: error });
  }
}

function whenNotInstalled(error: unknown): null {
  if (/is not found at|not installed|Unsupported/i.test(firstLine(error))) return null;
  throw error;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
