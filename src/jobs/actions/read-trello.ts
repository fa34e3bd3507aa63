import { succeed } from '../../core/outcome';
import { serialOf } from '../../core/calendar/date';
import { readDate } from '../../sheet/date-text';
import { unguardText } from '../../sheet/guard-text';
import { refuse, type JobOutcome } from '../job-outcome';
import type { ForeignTask } from './foreign-task';
import { isRecord, jsonOf, listOf, textOf } from './json';
import { readNotes } from './notes';
import { rowReader } from './row-reader';
import { statusOf } from './words';

export interface TrelloOptions {
  /** How far the clock of the reader is ahead of UTC: 480 in China. Trello writes due dates as moments in UTC. */
  readonly minutesAhead: number;
}

/**
 * The cards of a board that Trello exported as .csv (paid workspaces). The list of a card says its status, if it is called
 * as one.
 *
 * @param rows the cells of the file as texts, the heading row among the first ones
 */
export function readTrelloRows(
  rows: readonly (readonly string[])[],
  options: TrelloOptions,
): JobOutcome<readonly ForeignTask[]> {
  const read = rowReader(rows, ['Card ID', 'Card Name']);
  if (read === null) return refuse('not-trello');
  const cards = read.rows.map((cell): ForeignTask => ({
    key: `trello-${cell('Card ID')}`,
    name: unguardText(cell('Card Name')),
    owner: unguardText(cell('Members')),
    ownerEmail: '',
    start: dayOf(cell('Start Date'), options),
    end: dayOf(cell('Due Date'), options),
    status: statusFrom(/^true$/i.test(cell('Due Complete')), cell('List Name')),
    archived: /^true$/i.test(cell('Archived')),
    notes: readNotes(unguardText(cell('Card Description'))),
  }));
  return succeed(cards.filter(({ name }) => name !== ''));
}

/**
 * The cards of a board that Trello exported as JSON (every board): lists, cards and members. A card whose due date is
 * ticked off is done; an archived card, or one in an archived list, is archived.
 */
export function readTrelloJson(text: string, options: TrelloOptions): JobOutcome<readonly ForeignTask[]> {
  const root = jsonOf(text);
  if (!isRecord(root) || !Array.isArray(root.cards) || !Array.isArray(root.lists)) return refuse('not-trello');
  const lists = new Map(listOf(root.lists).map((list) => [textOf(list.id), list]));
  const members = new Map(listOf(root.members).map((member) => [textOf(member.id), textOf(member.fullName)]));
  const cards = listOf(root.cards).map((card): ForeignTask => {
    const list = lists.get(textOf(card.idList));
    const ids = Array.isArray(card.idMembers) ? card.idMembers.map(textOf) : [];
    return {
      key: `trello-${textOf(card.id)}`,
      name: unguardText(textOf(card.name).trim()),
      owner: ids.flatMap((id) => members.get(id) ?? []).join(', '),
      ownerEmail: '',
      start: dayOf(textOf(card.start), options),
      end: dayOf(textOf(card.due), options),
      status: statusFrom(card.dueComplete === true, textOf(list?.name)),
      archived: card.closed === true || list?.closed === true,
      notes: readNotes(unguardText(textOf(card.desc))),
    };
  });
  return succeed(cards.filter(({ name }) => name !== ''));
}

/** The day of a moment such as "2026-03-30T16:00:00.000Z", where the reader's clock is; a plain date is that day. */
function dayOf(text: string, { minutesAhead }: TrelloOptions): number | null {
  const moment = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?Z$/.exec(text);
  if (moment === null) return readDate(text) ?? null;
  const [year, month, day, hours, minutes] = moment.slice(1).map(Number) as [number, number, number, number, number];
  const serial = serialOf(year, month, day);
  return serial === undefined ? null : serial + Math.floor((hours * 60 + minutes + minutesAhead) / 1440);
}

function statusFrom(done: boolean, list: string): ForeignTask['status'] {
  const said = statusOf(list) ?? null;
  return done && said !== 'cancelled' ? 'done' : said;
}
