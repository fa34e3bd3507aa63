import type { ComponentType } from 'react';
import { cellAddress } from '../sheet/cell-address';
import { ActionsJob } from './actions/actions-job';
import { CheckJob } from './check/check-job';
import { DecomposeJob } from './decompose/decompose-job';
import { ExplainJob } from './explain/explain-job';
import type { Job } from './job';
import { SetJob } from './set/set-job';
import type { FoundTable } from './tables/found-table';
import { TrackJob } from './track/track-job';
import type { ViewProps } from './view-props';

export interface View {
  readonly id: Job;
  readonly View: ComponentType<ViewProps>;
  /** A view starts anew where its key changes. */
  keyOf(found: FoundTable): string;
}

const byTable = (found: FoundTable) => found.key;
/** Where a table starts: it stays the same table when it grows by a column or a row. */
const byStart = ({ area }: FoundTable) => cellAddress(area.sheet, area.row, area.column);

/** The jobs in the order in which a manager works; each has a tab. */
export const views: readonly View[] = [
  { id: 'set', View: SetJob, keyOf: byTable },
  { id: 'decompose', View: DecomposeJob, keyOf: byTable },
  { id: 'track', View: TrackJob, keyOf: byTable },
  { id: 'explain', View: ExplainJob, keyOf: byTable },
  { id: 'check', View: CheckJob, keyOf: byTable },
  { id: 'actions', View: ActionsJob, keyOf: byStart },
];
