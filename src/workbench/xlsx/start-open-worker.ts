import type { OpenHelper } from './open-order';

/** Starts a Worker that reads one file; undefined where there are none. */
export function startOpenWorker(): OpenHelper | undefined {
  if (typeof Worker !== 'function') return undefined;
  return new Worker(
    new URL(/* webpackChunkName: "open-worker" */ './open-worker', import.meta.url),
  ) as unknown as OpenHelper;
}
