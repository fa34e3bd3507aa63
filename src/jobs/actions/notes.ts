import { readDate } from '../../sheet/date-text';
import { readNumber } from '../../sheet/number-text';
import { actionTexts } from '../../texts/actions';
import { dateText } from '../../texts/dates';
import type { Language } from '../../texts/language';
import { FIELD_ORDER, TEXT_FIELDS, type Action } from './action';
import { fieldOf, levelOf, type ActionField } from './words';

/**
 * What other systems have no field for, and the id, as lines of a task's notes: "目标：签约额 150万", one field a line,
 * longer texts over several. Owner and dates stand there too, for systems that drop them (a name that is no member, a
 * start date on a free plan). `readNotes` reads them back.
 *
 * A line of a text that would look like the beginning of a field gets a backslash before it.
 */
export function writeNotes(action: Action, language: Language): string {
  return WRITTEN.flatMap((field) => {
    const text = textOf(action, field, language);
    if (text === '') return [];
    const [first = '', ...more] = text.split('\n');
    const separator = language === 'zh' ? '：' : ': ';
    return [`${actionTexts.fields[field][language]}${separator}${first}`, ...more.map(protect)];
  }).join('\n');
}

/**
 * Reads the fields that notes name, in either language and any order. A label without a text says that the field is
 * empty; a field that is not named is `undefined`; a date, number or level that can't be read is left out. What stands
 * before the first label is somebody's remark and belongs to no field.
 */
export function readNotes(notes: string): Partial<Action> {
  const texts = new Map<ActionField, string[]>();
  let current: string[] | undefined;
  for (const line of notes.replace(/\r\n?/g, '\n').split('\n')) {
    const field = labelOf(line);
    if (field === undefined) {
      current?.push(unprotect(line));
      continue;
    }
    const lines = [line.slice(line.search(COLON) + 1).trimStart()];
    texts.set(field, lines);
    // What follows a field of one line is a remark.
    current = isText(field) ? lines : undefined;
  }
  const read: { -readonly [Field in ActionField]?: Action[Field] } = {};
  for (const [field, lines] of texts) {
    const text = lines.join('\n').trim();
    if (field === 'id' || field === 'owner' || isText(field)) read[field] = text;
    else if (field === 'importance' || field === 'urgency') set(read, field, text === '' ? null : levelOf(text));
    else if (field === 'start' || field === 'end') set(read, field, text === '' ? null : readDate(text));
    else if (field === 'budget') set(read, field, text === '' ? null : readNumber(text));
  }
  return read;
}

type NotedField = Exclude<(typeof FIELD_ORDER)[number], 'action' | 'status'>;

/** The name of a task and its place say the action and its status. */
const WRITTEN = FIELD_ORDER.filter((field): field is NotedField => field !== 'action' && field !== 'status');
const COLON = /[:：]/;

function textOf(action: Action, field: NotedField, language: Language): string {
  if (field === 'start' || field === 'end') return action[field] === null ? '' : dateText(action[field]);
  if (field === 'budget') return action.budget === null ? '' : String(action.budget);
  if (field === 'importance' || field === 'urgency') {
    const level = action[field];
    return level === null ? '' : actionTexts.levels[level][language];
  }
  return action[field];
}

function labelOf(line: string): ActionField | undefined {
  const colon = line.search(COLON);
  const field = colon > 0 ? fieldOf(line.slice(0, colon)) : undefined;
  return field !== undefined && (WRITTEN as readonly ActionField[]).includes(field) ? field : undefined;
}

function protect(line: string): string {
  return labelOf(line.replace(/^\\+/, '')) === undefined ? line : `\\${line}`;
}

function unprotect(line: string): string {
  return line.startsWith('\\') && labelOf(line.replace(/^\\+/, '')) !== undefined ? line.slice(1) : line;
}

function isText(field: ActionField): field is (typeof TEXT_FIELDS)[number] {
  return (TEXT_FIELDS as readonly string[]).includes(field);
}

function set<Field extends ActionField>(
  read: { -readonly [Name in ActionField]?: Action[Name] },
  field: Field,
  value: Action[Field] | undefined,
): void {
  if (value !== undefined) read[field] = value;
}
