import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { SimulatedWorker } from './worker';
import { installHost, type HostOptions, type HostWindow, type SimulatedHost } from './host';

export interface BootOptions extends HostOptions {
  /** Texts of scripts to run right after office.js, as a page does that loads them next. */
  readonly scripts?: readonly string[];
  /** What a Worker runs, whatever address it is started with. Without it the window has no Worker. */
  readonly workerScript?: string;
}

export interface BootedHost extends SimulatedHost {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  /** Runs a script in the window and answers its value. */
  run(script: string): unknown;
  /** The Workers that were started, in their order. */
  readonly workers: readonly SimulatedWorker[];
}

interface PageWindow extends HostWindow {
  Office?: typeof Office;
  Excel?: typeof Excel;
  CustomFunctions?: typeof CustomFunctions;
}

interface ScriptElement {
  src: string;
  onload?: () => void;
  onerror?: () => void;
}

const page = 'https://localhost/taskpane.html';
const library = 'https://localhost/lib/';
const compiled = new Map<string, vm.Script>();

/**
 * Boots the unmodified office.js of npm `@microsoft/office-js` in a window of its own against a simulated Excel, and
 * waits until it is ready. No browser and no jsdom: the window has just what office.js touches.
 */
export async function bootHost({ scripts = [], workerScript, ...options }: BootOptions = {}): Promise<BootedHost> {
  const window = pageWindow();
  const context = vm.createContext(window);
  giveDocument(window, (file) => {
    const script = officeScript(file);
    script?.runInContext(context);
    return script !== null;
  });
  const host = installHost(window, options);
  officeScript('office.js')?.runInContext(context);
  const workers: SimulatedWorker[] = [];
  if (workerScript !== undefined) {
    const script = workerScript;
    window['Worker'] = class {
      constructor() {
        const worker = new SimulatedWorker(script);
        workers.push(worker);
        return worker;
      }
    };
  }
  const document = window['document'] as { currentScript?: { src: string } };
  document.currentScript = { src: 'https://localhost/functions.js' };
  for (const script of scripts) vm.runInContext(script, context);
  delete document.currentScript;
  const page: PageWindow = window;
  await until(() => page.Office?.onReady !== undefined && page.Excel !== undefined);
  await page.Office?.onReady();
  const { Office: office, Excel: excel, CustomFunctions: functions } = page;
  if (!office || !excel || !functions) throw new Error('office.js did not boot');
  return Object.assign(host, {
    Office: office,
    Excel: excel,
    CustomFunctions: functions,
    workers,
    run: (script: string) => vm.runInContext(script, context) as unknown,
  });
}

function officeScript(file: string): vm.Script | null {
  const folder = dirname(
    createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/dist/office.js'),
  );
  const path = join(folder, file);
  const known = compiled.get(path);
  if (known) return known;
  if (!existsSync(path)) return null;
  const script = new vm.Script(readFileSync(path, 'utf8'), { filename: path });
  compiled.set(path, script);
  return script;
}

function pageWindow(): PageWindow & Record<string, unknown> {
  const location = new URL(page);
  const window: PageWindow & Record<string, unknown> = {
    ...{ console, performance, queueMicrotask, Promise, URL, TextEncoder, TextDecoder, clearTimeout, clearInterval },
    setTimeout: (task: () => void, delay: number) => setTimeout(task, delay).unref(),
    setInterval: (task: () => void, delay: number) => setInterval(task, delay).unref(),
    sessionStorage: storage(),
    localStorage: storage(),
    location: {
      href: page,
      origin: location.origin,
      protocol: 'https:',
      hostname: 'localhost',
      pathname: '/taskpane.html',
    },
    navigator: { userAgent: 'node', language: 'en-US' },
    name: '',
    history: {},
    opener: null,
    screen: { width: 1, height: 1 },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
  };
  Object.assign(window.location as object, { search: '', hash: '' });
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  return window;
}

/** office.js finds its own address by its script element and loads its other files by adding such elements. */
function giveDocument(window: Record<string, unknown>, load: (file: string) => boolean): void {
  const appendChild = (element: ScriptElement) => {
    setTimeout(() => {
      if (load(element.src.slice(library.length))) element.onload?.();
      else element.onerror?.();
    }, 0);
  };
  const head = { appendChild };
  const ownScript = { src: `${library}office.js`, getAttribute: () => null };
  window['document'] = {
    readyState: 'complete',
    URL: page,
    domain: 'localhost',
    cookie: '',
    head,
    body: head,
    createElement: () => ({ setAttribute: () => undefined, style: {}, getElementsByTagName: () => [] }),
    getElementsByTagName: (tag: string) => (tag === 'script' ? [ownScript] : tag === 'head' ? [head] : []),
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: () => undefined,
    attachEvent: () => undefined,
  };
}

function storage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, String(value)),
    removeItem: (key) => void items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    clear: () => items.clear(),
    get length() {
      return items.size;
    },
  };
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 2000; tries++) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error('office.js did not boot');
}
