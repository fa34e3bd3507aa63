import type { Job } from './job';

/** What the buttons of the ribbon call, by the names in the manifest, and the job that each opens. */
export const commands: readonly (readonly [string, Job])[] = [
  ['openDecompose', 'decompose'],
  ['openTrack', 'track'],
  ['openExplain', 'explain'],
];
