import type { CellInput } from '../../sheet/draft';
import { printNumber } from '../../texts/print-number';
import type { ReadCard } from './read-card';
import { undoneOf } from './week-log';

/** A line of the Friday review in words; "" where nothing is typed. */
export interface ReviewText {
  readonly item: string;
  readonly undone: string;
  readonly reason: string;
  readonly plan: string;
}

/** The Friday review as a card has it: measures that are not done or have something typed, then the lines people added. */
export function carriedText({ figures, typed }: ReadCard): ReviewText[] {
  const measures = figures.flatMap(({ name, label, isActivity, target, actual }): ReviewText[] => {
    const { reason, plan } = typed.reviews.get(name) ?? { reason: null, plan: null };
    const undone = target === null ? 0 : undoneOf(target, actual);
    const line = {
      item: label,
      undone: undone === 0 ? '' : printNumber(undone),
      reason: textOf(reason),
      plan: textOf(plan),
    };
    return isActivity || (undone === 0 && line.reason === '' && line.plan === '') ? [] : [line];
  });
  const free = typed.free.map(({ item, undone, reason, plan }) => ({
    item: textOf(item),
    undone: textOf(undone),
    reason: textOf(reason),
    plan: textOf(plan),
  }));
  return [...measures, ...free];
}

function textOf(cell: CellInput): string {
  if (typeof cell === 'number') return printNumber(cell);
  return typeof cell === 'string' || typeof cell === 'boolean' ? String(cell) : '';
}
