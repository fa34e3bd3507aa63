import Papa from 'papaparse';
import { cutCsv } from '../../../src/files/cut-csv';
import { writeCsv } from '../../../src/files/write-csv';
import type { Grid } from '../../../src/sheet/grid';

/** A task as a simulated Asana or Trello holds it after an import. */
export interface HeldTask {
  name: string;
  notes: string;
  /** A name; the assignee of Asana only where an address was given. */
  owner: string;
  email: string;
  start: string;
  due: string;
  section: string;
  done: boolean;
  archived: boolean;
}

/** What a careful importer makes of the file that we write: the texts of its cells, the guarding apostrophes among them. */
function importRows(grid: Grid): Record<string, string>[] {
  const file = writeCsv(grid).replace('\ufeff', '');
  return Papa.parse<Record<string, string>>(file, { header: true, newline: '\r\n', delimiter: ',' }).data;
}

/** An assignee only by address, a start date only on paid plans: https://asana.com/guide/help/api/csv-importer */
export function importToAsana(grid: Grid, { paid }: { readonly paid: boolean }): HeldTask[] {
  return importRows(grid).map((row) => {
    const assignee = row['Assignee'] ?? '';
    const email = assignee.includes('@') ? assignee : '';
    return {
      name: (row['Name'] ?? '').trim(),
      notes: (row['Description'] ?? '').trim(),
      owner: email.split('@')[0] ?? '',
      email,
      start: paid ? (row['Start Date'] ?? '') : '',
      due: row['Due Date'] ?? '',
      section: row['Section'] ?? '',
      done: false,
      archived: false,
    };
  });
}

export function importToTrello(grid: Grid): HeldTask[] {
  return importRows(grid).map((row) => ({
    name: (row['Card Name'] ?? '').trim(),
    notes: (row['Card Description'] ?? '').trim(),
    owner: '',
    email: '',
    start: '',
    due: row['Due Date'] ?? '',
    section: row['List Name'] ?? '',
    done: false,
    archived: false,
  }));
}

/** The columns of Asana's own export; the keys are the places of the tasks. */
export function asanaCsv(tasks: readonly HeldTask[]): readonly (readonly string[])[] {
  const heading =
    'Task ID,Created At,Completed At,Last Modified,Name,Section/Column,Assignee,Assignee Email,Start Date,Due Date,Tags,Notes,Projects,Parent task';
  return texts([
    heading.split(','),
    ...tasks.map(({ name, notes, owner, email, start, due, section, done }, index) => [
      `12053500000000${String(index).padStart(2, '0')}`,
      '2026-02-01',
      done ? '2026-03-05' : '',
      '2026-03-05',
      name,
      section,
      owner,
      email,
      start,
      due,
      '',
      notes,
      'Plan',
      '',
    ]),
  ]);
}

export function asanaJson(tasks: readonly HeldTask[]): string {
  return JSON.stringify({
    data: tasks.map(({ name, notes, owner, email, start, due, section, done }, index) => ({
      gid: `12053500000000${String(index).padStart(2, '0')}`,
      name,
      notes,
      completed: done,
      completed_at: done ? '2026-03-05T02:00:00.000Z' : null,
      start_on: start || null,
      due_on: due || null,
      assignee: owner ? { gid: '9', name: owner, email } : null,
      memberships: [{ project: { name: 'Plan' }, section: { name: section } }],
    })),
  });
}

/** Trello keeps a due date as a moment; this board's people live eight hours ahead of UTC. */
const moment = (due: string) => (due === '' ? '' : `${due}T04:00:00.000Z`);

export function trelloCsv(tasks: readonly HeldTask[]): readonly (readonly string[])[] {
  const heading =
    'Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,List ID,List Name,Board Name,Archived';
  return texts([
    heading.split(','),
    ...tasks.map(({ name, notes, owner, due, section, archived }, index) => [
      `650a${index}`,
      name,
      `https://trello.com/c/${index}`,
      notes,
      '',
      owner,
      moment(due),
      `list ${section}`,
      section,
      'Plan',
      String(archived),
    ]),
  ]);
}

export function trelloJson(tasks: readonly HeldTask[]): string {
  const sections = [...new Set(tasks.map(({ section }) => section))];
  return JSON.stringify({
    name: 'Plan',
    lists: sections.map((name) => ({ id: `list ${name}`, name, closed: false })),
    members: tasks
      .filter(({ owner }) => owner)
      .map(({ owner }) => ({ id: `m ${owner}`, fullName: owner, username: owner })),
    cards: tasks.map(({ name, notes, owner, due, section, done, archived }, index) => ({
      id: `650a${index}`,
      name,
      desc: notes,
      due: moment(due) || null,
      dueComplete: done,
      idList: `list ${section}`,
      idMembers: owner ? [`m ${owner}`] : [],
      closed: archived,
    })),
  });
}

/** Written by the other system as it holds them, and read as we read it. */
function texts(rows: string[][]): readonly (readonly string[])[] {
  const read = cutCsv(new TextEncoder().encode(Papa.unparse(rows, { newline: '\n' })));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.rows;
}
