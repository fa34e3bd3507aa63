import { addUp } from '../add-up';
import { refuse, type JobOutcome } from '../job-outcome';
import type { Language } from '../../texts/language';
import { printNumber } from '../../texts/print-number';
import type { History } from './gather-history';
import { lastLabel, placeLabel, rangeLabel } from './labels';
import type { Member } from './members';

/** What each cell counts for: last year, all years before, all the same, or numbers of one's own by `cellKey`. */
export type WeightChoice =
  { readonly kind: 'last' | 'all' | 'equal' } | { readonly kind: 'own'; readonly values: ReadonlyMap<string, number> };

export interface Weights {
  readonly rows: readonly number[];
  /** Of one column where there is one dimension, equal to `rows` then. */
  readonly cells: readonly (readonly number[])[];
  /** Places that the weights have; sums are exact to them. */
  readonly decimals: number;
}

export function cellKey(row: Member, column: Member | undefined): string {
  return column === undefined ? row.name : `${row.name}\n${column.name}`;
}

/**
 * The weights of a split. A negative history is refused by name: clipping it to 0 would hide that returns exceeded
 * sales. Own weights that were not given start from last year.
 */
export function weigh(history: History, choice: WeightChoice, language: Language): JobOutcome<Weights> {
  const values = choice.kind === 'own' ? choice.values : new Map<string, number>();
  const decimals = choice.kind === 'own' ? OWN_DECIMALS : history.decimals;
  const cells: number[][] = [];
  for (const [rowIndex, row] of history.rows.entries()) {
    const line: number[] = [];
    for (const [columnIndex, past] of history.cells[rowIndex]!.entries()) {
      const column = history.columns?.[columnIndex];
      const place = placeLabel(row, column, language);
      const own = values.get(cellKey(row, column));
      if (choice.kind === 'equal') {
        line.push(past.present || !history.nested ? 1 : 0);
      } else if (own !== undefined) {
        if (own < 0) return refuse('own-weight-negative', { place, value: printNumber(own) });
        line.push(own);
      } else {
        const weight = choice.kind === 'all' ? past.all : past.last;
        if (weight < 0 && choice.kind === 'own') return refuse('own-weight-missing', { place });
        if (weight < 0) {
          const period = pastLabel(history, choice.kind, language);
          return refuse('negative-history', { place, value: printNumber(weight), period });
        }
        line.push(weight);
      }
    }
    cells.push(line);
  }

  const rows = choice.kind === 'equal' ? cells.map(() => 1) : cells.map((line) => addUp(line, decimals));
  if (rows.every((weight) => weight === 0)) {
    if (choice.kind === 'own') return refuse('own-weights-zero');
    return refuse('no-history', {
      measure: history.measure.heading,
      period: pastLabel(history, choice.kind, language),
    });
  }
  return { ok: true, value: { rows, cells, decimals } };
}

/** Own weights are typed; more places than these are not told apart in a sum. */
const OWN_DECIMALS = 10;

function pastLabel(history: History, kind: WeightChoice['kind'], language: Language): string {
  const { period } = history;
  if (period === null || kind !== 'all' || history.period!.part !== 'year') return lastLabel(period, language);
  return rangeLabel({ from: period.history[0]!.from, to: period.last.to });
}
