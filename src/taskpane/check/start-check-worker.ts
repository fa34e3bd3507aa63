import type { CheckHelper } from './check-order';

/** Starts a Worker for one check; undefined where there are none. */
export function startCheckWorker(): CheckHelper | undefined {
  if (typeof Worker !== 'function') return undefined;
  return new Worker(
    new URL(/* webpackChunkName: "check-worker" */ './check-worker', import.meta.url),
  ) as unknown as CheckHelper;
}
