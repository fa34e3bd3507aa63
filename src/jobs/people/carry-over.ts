import type { CellInput } from '../../sheet/draft';
import { CARRIED_LINES, nothingTyped, type CardTyped, type CarriedLine } from './card-typed';
import { isEmpty, type ReadCard } from './read-card';
import { undoneOf } from './week-log';

/**
 * Monday's plan from Friday's review: what was not done of each measure with its improvement plan, the lines that people
 * added, and earlier plans of which nobody has said what became. What people plan and can do in a day stays; the new week's
 * figures are empty.
 */
export function carryOver({ figures, typed }: ReadCard): CardTyped {
  const measures = figures.flatMap(({ name, label, isActivity, target, actual }): CarriedLine[] => {
    const undone = isActivity || target === null ? 0 : undoneOf(target, actual);
    const plan = typed.reviews.get(name)?.plan ?? '';
    return isActivity || (undone === 0 && isEmpty(plan)) ? [] : [lineOf(label, undone === 0 ? '' : undone, plan)];
  });
  const free = typed.free.map(({ item, undone, plan }) => lineOf(item, undone, plan));
  const open = typed.carried.filter(({ plan, done }) => !isEmpty(plan) && isEmpty(done));
  return {
    ...nothingTyped,
    carried: fitted([...measures, ...free, ...open]),
    planned: typed.planned,
    able: typed.able,
  };
}

function lineOf(item: CellInput, undone: CellInput, plan: CellInput): CarriedLine {
  return { item, undone, plan, done: '' };
}

/** More lines than the card has room for share the last one. */
function fitted(lines: readonly CarriedLine[]): readonly CarriedLine[] {
  if (lines.length <= CARRIED_LINES) return lines;
  const rest = lines.slice(CARRIED_LINES - 1);
  const joined = (field: keyof CarriedLine) =>
    rest
      .map((line) => line[field])
      .filter((cell) => !isEmpty(cell))
      .join('；');
  return [...lines.slice(0, CARRIED_LINES - 1), lineOf(joined('item'), joined('undone'), joined('plan'))];
}
