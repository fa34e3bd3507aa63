import { toHalfWidth } from '../../sheet/half-width';
import { actionTexts, actionWords } from '../../texts/actions';
import type { Action, ActionStatus, Level } from './action';

export type ActionField = keyof Action;

/** The status that a word of a table, a Trello list or an Asana section says; `undefined` where it says none. */
export function statusOf(word: string): ActionStatus | undefined {
  return STATUSES.get(squeeze(word));
}

export function levelOf(word: string): Level | undefined {
  return LEVELS.get(squeeze(word));
}

/** The field that a heading or a label names, in either language. */
export function fieldOf(heading: string): ActionField | undefined {
  return FIELDS.get(squeeze(heading));
}

const STATUSES = table(actionTexts.statuses, actionWords.statuses);
const LEVELS = table(actionTexts.levels, actionWords.levels);
const FIELDS = table(actionTexts.fields, actionWords.fields);

function table<Name extends string>(
  texts: Readonly<Record<Name, { readonly zh: string; readonly en: string }>>,
  words: Readonly<Record<Name, string>>,
): ReadonlyMap<string, Name> {
  const names = Object.keys(texts) as Name[];
  return new Map(
    names.flatMap((name) =>
      [texts[name].zh, texts[name].en, ...words[name].split(' ')].map((word) => [squeeze(word), name] as const),
    ),
  );
}

function squeeze(text: string): string {
  return toHalfWidth(text)
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[\s_\-:]/g, '');
}
