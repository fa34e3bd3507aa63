import { succeed } from '../../core/outcome';
import { readDate } from '../../sheet/date-text';
import { unguardText } from '../../sheet/guard-text';
import { refuse, type JobOutcome } from '../job-outcome';
import type { ForeignTask } from './foreign-task';
import { isRecord, jsonOf, listOf, textOf } from './json';
import { readNotes } from './notes';
import { rowReader } from './row-reader';
import { statusOf } from './words';

/**
 * The tasks of a project that Asana exported as .csv. Subtasks count as tasks. A completed task is done, whatever its
 * section; else the section says the status, if it is called as one. An apostrophe that guarded a text on the way there
 * (`guardText`) is taken off.
 *
 * @param rows the cells of the file as texts, the heading row among the first ones
 */
export function readAsanaRows(rows: readonly (readonly string[])[]): JobOutcome<readonly ForeignTask[]> {
  const read = rowReader(rows, ['Task ID', 'Name']);
  if (read === null) return refuse('not-asana');
  const tasks = read.rows.map((cell): ForeignTask => {
    const section = cell('Section/Column');
    const done = cell('Completed At') !== '';
    return {
      key: `asana-${cell('Task ID')}`,
      name: unguardText(cell('Name')),
      owner: unguardText(cell('Assignee')),
      ownerEmail: cell('Assignee Email'),
      start: readDate(cell('Start Date')) ?? null,
      end: readDate(cell('Due Date')) ?? null,
      status: statusFrom(done, section),
      archived: false,
      notes: readNotes(unguardText(cell('Notes'))),
    };
  });
  return succeed(tasks.filter(({ name }) => name !== ''));
}

/** The tasks of a project that Asana exported as JSON: `{ data: [task, …] }`, each task as its API gives it. */
export function readAsanaJson(text: string): JobOutcome<readonly ForeignTask[]> {
  const root = jsonOf(text);
  const data = isRecord(root) ? root.data : undefined;
  if (!Array.isArray(data) || !data.every((task) => isRecord(task) && 'gid' in task && 'name' in task))
    return refuse('not-asana');
  const tasks = data.filter(isRecord).map((task): ForeignTask => {
    const assignee = isRecord(task.assignee) ? task.assignee : {};
    const [membership] = listOf(task.memberships);
    const section = isRecord(membership?.section) ? textOf(membership.section.name) : '';
    return {
      key: `asana-${textOf(task.gid)}`,
      name: unguardText(textOf(task.name).trim()),
      owner: textOf(assignee.name),
      ownerEmail: textOf(assignee.email),
      start: readDate(textOf(task.start_on)) ?? null,
      end: readDate(textOf(task.due_on)) ?? null,
      status: statusFrom(task.completed === true, section),
      archived: false,
      notes: readNotes(unguardText(textOf(task.notes))),
    };
  });
  return succeed(tasks.filter(({ name }) => name !== ''));
}

function statusFrom(done: boolean, section: string): ForeignTask['status'] {
  const said = statusOf(section) ?? null;
  return done && said !== 'cancelled' ? 'done' : said;
}
