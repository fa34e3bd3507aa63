import type { ComponentType } from 'react';
import { ActionsJob } from './actions/actions-job';
import { CheckJob } from './check/check-job';
import { DecomposeJob } from './decompose/decompose-job';
import { ExplainJob } from './explain/explain-job';
import { FunnelJob } from './funnel/funnel-job';
import { IncentivesJob } from './incentives/incentives-job';
import type { Job } from './job';
import { ReviewJob } from './review/review-job';
import { SetJob } from './set/set-job';
import type { FoundTable } from './tables/found-table';
import { PeopleJob } from './people/people-job';
import { TrackJob } from './track/track-job';
import type { FreeProps, ViewProps } from './view-props';
import { WorkbookJob } from './workbook/workbook-job';

interface TableView {
  readonly id: Job;
  readonly View: ComponentType<ViewProps>;
  /** A view starts anew where its key changes. */
  keyOf(found: FoundTable): string;
}

/** A job that has work in a workbook without a table too; it is told which one is chosen, if any. */
interface FreeView {
  readonly id: Job;
  readonly Free: ComponentType<FreeProps>;
  /** The job is about no table: none is to be chosen. */
  readonly alone?: true;
}

export type View = TableView | FreeView;

const byTable = (found: FoundTable) => found.key;
/** The jobs in the order in which a manager works; each has a tab. */
export const views: readonly View[] = [
  { id: 'set', View: SetJob, keyOf: byTable },
  { id: 'decompose', View: DecomposeJob, keyOf: byTable },
  { id: 'people', View: PeopleJob, keyOf: byTable },
  { id: 'track', View: TrackJob, keyOf: byTable },
  { id: 'explain', View: ExplainJob, keyOf: byTable },
  { id: 'review', View: ReviewJob, keyOf: byTable },
  { id: 'check', View: CheckJob, keyOf: byTable },
  { id: 'actions', Free: ActionsJob },
  { id: 'incentives', Free: IncentivesJob },
  { id: 'funnel', Free: FunnelJob },
  { id: 'workbook', Free: WorkbookJob, alone: true },
];
