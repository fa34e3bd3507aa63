import { backSolve } from '../../core/funnel/back-solve';
import { findBottleneck, type Bottleneck } from '../../core/funnel/find-bottleneck';
import { perPeriod } from '../../core/funnel/per-period';
import type { JobOutcome } from '../job-outcome';
import type { FunnelPlan } from './funnel-draft';

export interface SolvedStage {
  readonly count: number;
  readonly daysBefore: number;
  readonly perWeek: number;
  readonly perDay: number;
}

const DAYS_OF_WEEK = 5;

/** What each stage must hold for the goal, over the period, a week and a working day. */
export function solveFunnel({ goal, average, days, stages }: FunnelPlan): JobOutcome<readonly SolvedStage[]> {
  const rates = stages.slice(0, -1).map(({ rate }) => rate);
  const stays = stages.slice(0, -1).map(({ stay }) => stay);
  const solved = backSolve(goal ?? 0, rates, { days: stays, ...(average === null ? {} : { average }) });
  if (!solved.ok) return solved;
  const counts = solved.value.map(({ count }) => count);
  const weekly = perPeriod(counts, days / DAYS_OF_WEEK);
  if (!weekly.ok) return weekly;
  const daily = perPeriod(counts, days);
  if (!daily.ok) return daily;
  const value = solved.value.map(({ count, daysBefore }, stage) => ({
    count,
    daysBefore: daysBefore ?? 0,
    perWeek: weekly.value[stage]!,
    perDay: daily.value[stage]!,
  }));
  return { ok: true, value };
}

/** The step that costs most, by what has reached each stage; null where no step is below its rate. */
export function bottleneckOf({ stages }: FunnelPlan, counts: readonly number[]): JobOutcome<Bottleneck | null> {
  return findBottleneck(
    counts,
    stages.slice(0, -1).map(({ rate }) => rate),
  );
}
