import type { Job } from './job';
import { lateView, type LateView } from './late-view';
import type { FoundTable } from './tables/found-table';
import type { FreeProps, ViewProps } from './view-props';

interface TableView {
  readonly id: Job;
  readonly View: LateView<ViewProps>;
  /** A view starts anew where its key changes. */
  keyOf(found: FoundTable): string;
}

/** A job that has work in a workbook without a table too; it is told which one is chosen, if any. */
interface FreeView {
  readonly id: Job;
  readonly Free: LateView<FreeProps>;
  /** The job is about no table: none is to be chosen. */
  readonly alone?: true;
}

export type View = TableView | FreeView;

const ActionsJob = lateView<FreeProps>(
  async () => (await import(/* webpackChunkName: "actions" */ './actions/actions-job')).ActionsJob,
);
const CheckJob = lateView<ViewProps>(
  async () => (await import(/* webpackChunkName: "check" */ './check/check-job')).CheckJob,
);
const DecomposeJob = lateView<ViewProps>(
  async () => (await import(/* webpackChunkName: "decompose" */ './decompose/decompose-job')).DecomposeJob,
);
const ExplainJob = lateView<ViewProps>(
  async () => (await import(/* webpackChunkName: "explain" */ './explain/explain-job')).ExplainJob,
);
const FunnelJob = lateView<FreeProps>(
  async () => (await import(/* webpackChunkName: "funnel" */ './funnel/funnel-job')).FunnelJob,
);
const IncentivesJob = lateView<FreeProps>(
  async () => (await import(/* webpackChunkName: "incentives" */ './incentives/incentives-job')).IncentivesJob,
);
const ReviewJob = lateView<ViewProps>(
  async () => (await import(/* webpackChunkName: "review" */ './review/review-job')).ReviewJob,
);
const SetJob = lateView<ViewProps>(async () => (await import(/* webpackChunkName: "set" */ './set/set-job')).SetJob);
const PeopleJob = lateView<ViewProps>(
  async () => (await import(/* webpackChunkName: "people" */ './people/people-job')).PeopleJob,
);
const TrackJob = lateView<ViewProps>(
  async () => (await import(/* webpackChunkName: "track" */ './track/track-job')).TrackJob,
);
const WorkbookJob = lateView<FreeProps>(
  async () => (await import(/* webpackChunkName: "workbook" */ './workbook/workbook-job')).WorkbookJob,
);

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
