import type { Job } from './job';

/** What the buttons of the ribbon call, by the names in the manifest, and the job that each opens. */
export const commands: readonly (readonly [string, Job])[] = [
  ['openSet', 'set'],
  ['openDecompose', 'decompose'],
  ['openPeople', 'people'],
  ['openTrack', 'track'],
  ['openExplain', 'explain'],
  ['openReview', 'review'],
  ['openCheck', 'check'],
  ['openActions', 'actions'],
  ['openIncentives', 'incentives'],
  ['openFunnel', 'funnel'],
  ['openFreeze', 'workbook'],
  ['openRepair', 'workbook'],
];

/** What the context menu of a cell calls: the job that opens on the selected cell. */
export const cellCommands: readonly (readonly [string, 'decompose' | 'explain'])[] = [
  ['splitNumber', 'decompose'],
  ['explainNumber', 'explain'],
];
