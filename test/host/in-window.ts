import { AsyncLocalStorage } from 'node:async_hooks';
import type { BootedHost } from './boot';

type Window = Pick<BootedHost, 'Excel' | 'Office'>;

const current = new AsyncLocalStorage<Window>();

/**
 * Does something as in the window of one host: there, and in all that follows from it, `Excel` and `Office` are that
 * host's. So several windows can have a workbook open at once.
 */
export function inWindow<T>(host: Window, job: () => T): T {
  for (const name of ['Excel', 'Office'] as const) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => current.getStore()?.[name],
    });
  }
  return current.run(host, job);
}
