import { cellAddress } from '../../sheet/cell-address';
import type { CellInput } from '../../sheet/draft';
import type { Cell } from '../../sheet/grid';
import { isBlank } from '../../sheet/is-blank';
import type { Text } from '../../texts/language';
import { peopleTexts as texts } from '../../texts/people';
import { ACTIVITY_KINDS } from './activity-log';
import { CARD, CARRIED_LINES, FREE_LINES, type CardTyped, type CarriedLine, type FreeLine } from './card-typed';
import { inputAt, type KeptSheet } from './kept-sheet';

/** A line of targets and daily figures as the card shows it. */
export interface CardFigures {
  /** The measure's name, or the id of the kind of activity. */
  readonly name: string;
  readonly label: string;
  readonly isActivity: boolean;
  readonly target: number | null;
  readonly actual: number | null;
  /** Monday to Sunday; null where nothing is typed. */
  readonly days: readonly (number | null)[];
}

export interface ReadCard {
  /** The first day of its week. */
  readonly monday: number;
  readonly typed: CardTyped;
  readonly figures: readonly CardFigures[];
  /** Texts among the daily figures, which count as nothing. */
  readonly unread: readonly { readonly cell: string; readonly heading: string; readonly value: string }[];
}

/** Reads a card back, in whichever language it was written; `null` for a sheet that is none. */
export function readCard(kept: KeptSheet): ReadCard | null {
  const { values } = kept;
  const monday = values[CARD.head.row]?.[CARD.head.monday];
  const [carriedAt, dailyAt, reviewAt] = [texts.carriedSection, texts.dailySection, texts.reviewSection].map((text) =>
    values.findIndex((row) => says(row[0], text)),
  ) as [number, number, number];
  if (typeof monday !== 'number' || carriedAt < 0 || dailyAt < 0 || reviewAt < 0) return null;
  const activityAt = values.findIndex((row) => says(row[0], texts.activitySection));
  const pairs = pairsOf(kept, dailyAt, activityAt < 0 ? reviewAt : activityAt);
  const firstActivity = activityAt < 0 ? pairs.length : pairs.length - ACTIVITY_KINDS.length;
  const named = pairs.map((row, index) => ({
    row,
    label: textOf(values[row]?.[0]),
    isActivity: index >= firstActivity,
    name: index >= firstActivity ? ACTIVITY_KINDS[index - firstActivity]! : textOf(values[row]?.[0]),
  }));
  const figures = named.map(({ row, label, isActivity, name }): CardFigures => ({
    name,
    label,
    isActivity,
    target: numberOf(values[row]?.[CARD.WEEK]),
    actual: numberOf(values[row + 1]?.[CARD.WEEK]),
    days: dayColumns.map((column) => numberOf(values[row + 1]?.[column])),
  }));
  const ofKinds = (column: number) =>
    new Map(
      ACTIVITY_KINDS.flatMap((kind) => {
        const row = values.findIndex((line, at) => at > activityAt && says(line[0], texts.kinds[kind]));
        const cell = activityAt < 0 || row < 0 ? null : inputAt(kept, row, column);
        return isEmpty(cell) ? [] : [[kind, cell] as const];
      }),
    );
  return {
    monday: Math.floor(monday),
    figures,
    unread: named.flatMap(({ row, label }) =>
      dayColumns.flatMap((column) => {
        const value = values[row + 1]?.[column];
        const isText = typeof value === 'string' && value.trim() !== '';
        return isText ? [{ cell: cellAddress(kept.sheet, row + 1, column), heading: label, value }] : [];
      }),
    ),
    typed: {
      carried: carriedLines(kept, carriedAt + 2),
      actuals: new Map(
        named.map(({ row, name }) => [name, dayColumns.map((column) => inputAt(kept, row + 1, column))]),
      ),
      targets: new Map(
        named.flatMap(({ row, name }) => {
          const cell = inputAt(kept, row, CARD.WEEK);
          return typeof cell === 'number' ? [[name, cell] as const] : [];
        }),
      ),
      planned: ofKinds(CARD.activity.planned),
      able: ofKinds(CARD.activity.able),
      ...reviewOf(
        kept,
        reviewAt + 2,
        named.filter(({ isActivity }) => !isActivity).map(({ name }) => name),
      ),
    },
  };
}

const dayColumns = Array.from({ length: 7 }, (_, day) => CARD.MONDAY + day);

/** Rows of targets that have a row of actuals below. */
function pairsOf({ values }: KeptSheet, from: number, to: number): number[] {
  return values.flatMap((row, index) =>
    index > from && index < to && says(row[CARD.TAG], texts.target) && says(values[index + 1]?.[CARD.TAG], texts.actual)
      ? [index]
      : [],
  );
}

function carriedLines(kept: KeptSheet, first: number): CarriedLine[] {
  const { undone, plan, done } = CARD.carried;
  const lines = Array.from({ length: CARRIED_LINES }, (_, index) => ({
    item: inputAt(kept, first + index, 0),
    undone: inputAt(kept, first + index, undone),
    plan: inputAt(kept, first + index, plan),
    done: inputAt(kept, first + index, done),
  }));
  return lines.filter((line) => Object.values(line).some((cell) => !isEmpty(cell)));
}

function reviewOf(kept: KeptSheet, first: number, names: readonly string[]): Pick<CardTyped, 'reviews' | 'free'> {
  const { undone, reason, plan } = CARD.review;
  const reviews = new Map(
    names.map((name, index) => [
      name,
      { reason: inputAt(kept, first + index, reason), plan: inputAt(kept, first + index, plan) },
    ]),
  );
  const free = Array.from({ length: FREE_LINES }, (_, index): FreeLine => {
    const row = first + names.length + index;
    return {
      item: inputAt(kept, row, 0),
      undone: inputAt(kept, row, undone),
      reason: inputAt(kept, row, reason),
      plan: inputAt(kept, row, plan),
    };
  });
  return { reviews, free: free.filter((line) => Object.values(line).some((cell) => !isEmpty(cell))) };
}

export function isEmpty(cell: CellInput): boolean {
  return cell === null || cell === '';
}

function says(cell: Cell | undefined, text: Text): boolean {
  return cell === text.zh || cell === text.en;
}

function numberOf(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

function textOf(cell: Cell | undefined): string {
  return isBlank(cell ?? null) ? '' : String(cell);
}
