import type { Part } from '../../jobs/decompose/plan-periods';
import type { PlanWeightChoice } from '../../jobs/decompose/base-weights';
import type { LevelWeights } from '../../jobs/decompose/levels';
import { printNumber } from '../../texts/print-number';

/** What was typed for the limits of a node. */
export interface LimitInput {
  readonly hold: string;
  readonly min: string;
  readonly max: string;
}

/** A level as it was chosen. Typed numbers stand by node key. */
export interface LevelInput {
  /** See `dimensionKey`. */
  readonly dimension: string;
  readonly weights: LevelWeights['kind'];
  readonly own: Typed;
  readonly rates: Typed;
  readonly marks: Typed;
  /** Heading of the column that weighs the level; "" for none. */
  readonly column: string;
  /** How much columns count that are criteria, by their headings. */
  readonly criterionColumns: Typed;
  readonly importance: Readonly<Record<CriterionName, string>>;
  readonly history: boolean;
}

export type Typed = Readonly<Record<string, string>>;
export type CriterionName = 'margin' | 'growth' | 'priority';

export type TotalFrom = 'growth' | 'given' | 'linked';

/** What the user chose or typed; null stands for the default of the table at hand. */
export interface Inputs {
  readonly measure: string | null;
  /** Null for the likeliest dimension alone. */
  readonly levels: readonly LevelInput[] | null;
  readonly year: number | null;
  readonly part: Part;
  readonly totalFrom: TotalFrom | null;
  /** The address of the target that was set and is to be split. */
  readonly linked: string | null;
  readonly growth: string;
  readonly total: string;
  readonly unit: UnitChoice;
  readonly ownUnit: string;
  readonly weights: PlanWeightChoice['kind'];
  /** Typed weights by `Past.key`. */
  readonly own: Typed;
  readonly limits: Readonly<Record<string, LimitInput>>;
}

export const unitChoices = ['0.01', '1', '100', '1000', '10000', 'own'] as const;
export type UnitChoice = (typeof unitChoices)[number];

export const firstInputs: Inputs = {
  measure: null,
  levels: null,
  year: null,
  part: 'year',
  totalFrom: null,
  linked: null,
  growth: '10',
  total: '',
  unit: '1',
  ownUnit: '',
  weights: 'last',
  own: {},
  limits: {},
};

export function newLevel(dimension: string, weights: LevelWeights['kind'] = 'same'): LevelInput {
  return {
    dimension,
    weights,
    own: {},
    rates: {},
    marks: {},
    column: '',
    criterionColumns: {},
    importance: { margin: '1', growth: '1', priority: '1' },
    history: true,
  };
}

/** The inputs that choose a rounding unit: one of the list, or one of its own. */
export function unitInputs(unit: number): Pick<Inputs, 'unit' | 'ownUnit'> {
  const listed = unitChoices.find((choice) => Number(choice) === unit);
  return listed === undefined ? { unit: 'own', ownUnit: printNumber(unit, 10) } : { unit: listed, ownUnit: '' };
}
