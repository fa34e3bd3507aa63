import type { Area } from '../../sheet/address';
import { formatArea } from '../../sheet/format-area';
import type { Grid } from '../../sheet/grid';
import type { Action } from '../actions/action';
import { readActions } from '../actions/read-actions';

/** An action that was promised, and what became of it by the as-of day. */
export interface PromisedAction {
  readonly key: string;
  readonly action: Action;
  readonly outcome: 'done' | 'overdue' | 'running' | 'notStarted' | 'cancelled';
  /** Days past its end, where it is overdue. */
  readonly overdue: number | null;
}

export interface Promised {
  readonly name: string;
  readonly place: string;
  readonly area: Area;
  readonly values: Grid;
  readonly actions: readonly PromisedAction[];
}

/** The actions of a plan with their outcome on a day: overdue first, by their end. Null where the cells are no plan. */
export function readPromised(values: Grid, area: Area, name: string, asOf: number): Promised | null {
  const plan = readActions(values, area);
  if (!plan.ok) return null;
  const promised = plan.value.actions.map((action): PromisedAction => {
    const outcome = outcomeOf(action, asOf);
    return {
      key: action.id === '' ? action.action : action.id,
      action,
      outcome,
      overdue: outcome === 'overdue' ? asOf - action.end! : null,
    };
  });
  const ranked = promised.sort(
    (a, b) =>
      ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || (a.action.end ?? Infinity) - (b.action.end ?? Infinity),
  );
  return { name, place: formatArea(area), area, values, actions: ranked };
}

const ORDER: readonly PromisedAction['outcome'][] = ['overdue', 'running', 'notStarted', 'done', 'cancelled'];

function outcomeOf({ status, end }: Action, asOf: number): PromisedAction['outcome'] {
  if (status === 'done' || status === 'cancelled') return status;
  if (end !== null && end < asOf) return 'overdue';
  return status === 'in-progress' ? 'running' : 'notStarted';
}
