import { TEXT_FIELDS, type Action } from './action';

/** An action as tables and other systems keep it: texts trimmed, line breaks as "\n", the action itself on one line. */
export function tidyAction(action: Action): Action {
  const texts = TEXT_FIELDS.map((field) => [field, tidy(action[field])] as const);
  return {
    ...action,
    ...Object.fromEntries(texts),
    id: oneLine(action.id),
    action: oneLine(action.action),
    owner: oneLine(action.owner),
  };
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
