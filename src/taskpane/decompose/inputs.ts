import type { Part } from '../../jobs/decompose/plan-periods';
import type { WeightChoice } from '../../jobs/decompose/weigh';
import { printNumber } from '../../texts/print-number';

/** What the user chose or typed; null stands for the default of the table at hand. */
export interface Inputs {
  readonly measure: string | null;
  readonly first: string | null;
  /** "" for none. */
  readonly second: string;
  readonly year: number | null;
  readonly part: Part;
  readonly totalFrom: 'growth' | 'given' | null;
  readonly growth: string;
  readonly total: string;
  readonly unit: UnitChoice;
  readonly ownUnit: string;
  readonly weights: WeightChoice['kind'];
  /** Typed weights by `cellKey`. */
  readonly own: Readonly<Record<string, string>>;
}

export const unitChoices = ['0.01', '1', '100', '1000', '10000', 'own'] as const;
export type UnitChoice = (typeof unitChoices)[number];

export const firstInputs: Inputs = {
  measure: null,
  first: null,
  second: '',
  year: null,
  part: 'year',
  totalFrom: null,
  growth: '10',
  total: '',
  unit: '1',
  ownUnit: '',
  weights: 'last',
  own: {},
};

/** The inputs that choose a rounding unit: one of the list, or one of its own. */
export function unitInputs(unit: number): Pick<Inputs, 'unit' | 'ownUnit'> {
  const listed = unitChoices.find((choice) => Number(choice) === unit);
  return listed === undefined ? { unit: 'own', ownUnit: printNumber(unit, 10) } : { unit: listed, ownUnit: '' };
}
