import { BLANK_ACTION, TEXT_FIELDS, type Action } from './action';
import type { ForeignTask } from './foreign-task';
import { tidyAction } from './tidy-action';

/** A field that the other system says differently. */
export interface ActionChange {
  readonly id: string;
  readonly field: keyof Action;
  readonly before: Action[keyof Action];
  readonly after: Action[keyof Action];
}

export interface Merged {
  /** The plan in its order, what was added in the other system at its end. */
  readonly actions: readonly Action[];
  readonly changes: readonly ActionChange[];
  /** Ids of actions that were added there; they are called as there: "asana-1201…". */
  readonly added: readonly string[];
  /** Ids of actions that are not there any more, or archived. They stay in the plan: somebody has to decide. */
  readonly gone: readonly string[];
  /** Ids that several tasks have (a copied card): the first one counts. */
  readonly doubled: readonly string[];
}

/**
 * Takes the state of Asana's tasks or Trello's cards over into the action plan. A task is the action whose id stands in
 * its notes, or the one that was taken over from it before, so that a second import changes nothing and never doubles.
 *
 * What the other system says counts, field by field; what it leaves blank or cannot hold stays as it is here. An owner
 * stays if the task's member or address is the same person. Nothing is deleted on either side.
 *
 * @param actions with ids (`giveIds`)
 */
export function mergeTasks(actions: readonly Action[], tasks: readonly ForeignTask[]): Merged {
  const own = new Set(actions.map(({ id }) => id));
  const found = new Map<string, ForeignTask>();
  const doubled = new Set<string>();
  const added: string[] = [];
  for (const task of tasks) {
    const noted = task.notes.id ?? '';
    const id = noted !== '' && own.has(noted) ? noted : task.key;
    if (found.has(id)) {
      doubled.add(id);
      continue;
    }
    found.set(id, task);
    if (!own.has(id) && !task.archived) added.push(id);
  }
  const changes: ActionChange[] = [];
  const merged = actions.map((action) => {
    const task = found.get(action.id);
    if (task === undefined) return action;
    const after = tidyAction(applied(action, task));
    for (const field of Object.keys(after) as (keyof Action)[]) {
      if (after[field] !== action[field])
        changes.push({ id: action.id, field, before: action[field], after: after[field] });
    }
    return after;
  });
  return {
    actions: [...merged, ...added.map((id) => tidyAction(applied({ ...BLANK_ACTION, id }, found.get(id)!)))],
    changes,
    added,
    gone: actions.map(({ id }) => id).filter((id) => found.get(id)?.archived ?? true),
    doubled: [...doubled],
  };
}

function applied(action: Action, task: ForeignTask): Action {
  const { notes } = task;
  const texts = TEXT_FIELDS.map((field) => [field, notes[field] ?? action[field]] as const);
  return {
    ...action,
    ...Object.fromEntries(texts),
    action: task.name === '' ? action.action : task.name,
    owner: ownerOf(action, task),
    importance: notes.importance === undefined ? action.importance : notes.importance,
    urgency: notes.urgency === undefined ? action.urgency : notes.urgency,
    start: task.start ?? (notes.start === undefined ? action.start : notes.start),
    end: task.end ?? (notes.end === undefined ? action.end : notes.end),
    budget: notes.budget === undefined ? action.budget : notes.budget,
    status: task.status ?? action.status,
  };
}

/** The member a task is given to; nobody there may only mean that the name was no member's. */
function ownerOf(action: Action, { owner, ownerEmail, notes }: ForeignTask): string {
  const noted = notes.owner ?? action.owner;
  if (owner === '' && ownerEmail === '') return noted;
  const same = (one: string) => one !== '' && one.toLowerCase() === action.owner.toLowerCase();
  if (same(owner) || same(ownerEmail)) return action.owner;
  return action.owner.includes('@') && ownerEmail !== '' ? ownerEmail : owner || ownerEmail;
}
