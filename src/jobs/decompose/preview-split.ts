import { fromUnits } from '../../core/numeric/from-units';
import type { Failure } from '../../core/failure';
import { decompose } from '../../core/allocation/decompose';
import { roundingSteps, type RoundingStep } from '../../core/allocation/rounding-steps';
import type { Language } from '../../texts/language';
import { printNumber } from '../../texts/print-number';
import { refuse, type JobOutcome } from '../job-outcome';
import type { History } from './gather-history';
import { totalOf, type Total, type TotalChoice } from './total-of';
import { weigh, type WeightChoice, type Weights } from './weigh';

export interface SplitChoices {
  readonly total: TotalChoice;
  readonly unit: number;
  readonly weights: WeightChoice;
}

/** A finished split, before it is written anywhere. */
export interface Split {
  readonly history: History;
  readonly choices: SplitChoices;
  readonly total: Total;
  readonly weights: Weights;
  /** One step a member of the first dimension. */
  readonly rows: readonly RoundingStep[];
  /** With two dimensions: each row's amount split over the second; else null. */
  readonly cells: readonly (readonly RoundingStep[])[] | null;
  /** What the amounts add up to, counted in units. */
  readonly sum: number;
}

/** More cells than this are no plan that people read. */
const MOST_CELLS = 20_000;

/**
 * Splits the total over the first dimension, then each part over the second, so that every row total and the grand
 * total are exact in units.
 */
export function previewSplit(history: History, choices: SplitChoices, language: Language): JobOutcome<Split> {
  const count = history.rows.length * (history.columns?.length ?? 1);
  if (count > MOST_CELLS) {
    return refuse('too-many-cells', { count: printNumber(count), limit: printNumber(MOST_CELLS) });
  }
  const { unit } = choices;
  const total = totalOf(history, choices.total, unit, language);
  if (!total.ok) return total;
  const weights = weigh(history, choices.weights, language);
  if (!weights.ok) return weights;

  const first = decompose(total.value.total, weights.value.rows, { unit });
  if (!first.ok) return explained(first.failure);
  const rows = roundingSteps(first.value);
  if (history.columns === null) {
    return {
      ok: true,
      value: {
        history,
        choices,
        total: total.value,
        weights: weights.value,
        rows,
        cells: null,
        sum: sumOf(rows, unit),
      },
    };
  }

  const cells: RoundingStep[][] = [];
  for (const [index, line] of weights.value.cells.entries()) {
    const second = splitRow(rows[index]!.amount, line, unit);
    if (!second.ok) return explained(second.failure);
    cells.push(roundingSteps(second.value));
  }
  const value = {
    history,
    choices,
    total: total.value,
    weights: weights.value,
    rows,
    cells,
    sum: sumOf(cells.flat(), unit),
  };
  return { ok: true, value };
}

/** A row without weight has nothing to split; the core would ask for a weight. */
function splitRow(amount: number, weights: readonly number[], unit: number) {
  return decompose(amount, weights, { unit, whenNoWeight: 'equal' });
}

/** Counted in whole units, so that no noise of the doubles shows. */
function sumOf(steps: readonly RoundingStep[], unit: number): number {
  const units = steps.reduce((sum, step) => sum + Math.round(step.amount / unit), 0);
  return fromUnits(units, unit);
}

function explained(failure: Failure): JobOutcome<never> {
  if (failure.code !== 'total-not-whole') return { ok: false, failure };
  const shown = (name: string) => printNumber(Number(failure.parameters[name]), 10);
  return refuse('split-total-not-whole', {
    total: shown('total'),
    unit: shown('unit'),
    lower: shown('lower'),
    upper: shown('upper'),
  });
}
