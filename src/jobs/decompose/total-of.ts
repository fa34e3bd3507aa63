import { fromUnits } from '../../core/numeric/from-units';
import type { Area } from '../../sheet/address';
import { formatArea } from '../../sheet/format-area';
import { refuse, type JobOutcome } from '../job-outcome';
import type { Language } from '../../texts/language';
import { printNumber } from '../../texts/print-number';
import { lastLabel } from './labels';
import type { PlanHistory } from './plan-history';

/** A cell that holds the total: a target that was set, or one that people gave a name. */
export interface LinkedCell {
  readonly area: Area;
  /** As it was read. */
  readonly value: number;
  /** What one of its units is of the plan's: 10000 where it counts 万元 and the plan 元. */
  readonly times: number;
  /** What stands there, in words. */
  readonly name: string;
  /** How formulas call it: the name that the cell has. Without one by its address. */
  readonly reference?: string;
}

/** A total as it was given, last year's figure with growth (0.1 is ten percent more), or what stands in another cell. */
export type TotalChoice =
  | { readonly kind: 'given'; readonly total: number }
  | { readonly kind: 'growth'; readonly rate: number }
  | { readonly kind: 'linked'; readonly cell: LinkedCell };

export interface Total {
  readonly total: number;
  /** For growth: last year's figure, the rate, and their product before it was rounded to the unit. */
  readonly growth: { readonly last: number; readonly rate: number; readonly unrounded: number } | null;
}

/** The total to split. Growth is computed as the live sheet does it: `ROUND(last*(1+rate)/unit,0)*unit`. */
export function totalOf(
  history: Pick<PlanHistory, 'last' | 'period'>,
  choice: TotalChoice,
  unit: number,
  language: Language,
): JobOutcome<Total> {
  if (choice.kind === 'given') return { ok: true, value: { total: choice.total, growth: null } };
  if (choice.kind === 'linked') return { ok: true, value: { total: linkedTotal(choice.cell), growth: null } };
  const { last } = history;
  if (!(last > 0)) {
    return refuse('last-year-not-positive', { value: printNumber(last), period: lastLabel(history.period, language) });
  }
  const unrounded = last * (1 + choice.rate);
  const total = roundToUnit(unrounded, unit);
  return { ok: true, value: { total, growth: { last, rate: choice.rate, unrounded } } };
}

/** What the linked cell says in the plan's own unit, as its formula computes it. */
export function linkedTotal({ value, times }: Pick<LinkedCell, 'value' | 'times'>): number {
  return Number((times < 1 ? value / inverse(times) : value * times).toPrecision(15));
}

/** `=Targets!$H$7`, or `=Annual_target` for a cell with a name, in the plan's own unit. */
export function linkedFormula({ area, times, reference }: LinkedCell): string {
  const cell = reference ?? formatArea(area, { absolute: true });
  if (times === 1) return `=${cell}`;
  return times < 1 ? `=${cell}/${inverse(times)}` : `=${cell}*${times}`;
}

function inverse(times: number): number {
  return Number((1 / times).toPrecision(12));
}

/** How many places a unit has: 2 for 0.01, 0 for 100. */
export function unitDecimals(unit: number): number {
  for (let places = 0; places < 10; places++) if (Number(unit.toFixed(places)) === unit) return places;
  return 10;
}

/** Rounds as `ROUND(value/unit,0)*unit` does. Excel's ROUND looks at 15 digits: 49.499999999999996 counts as 49.5. */
export function roundToUnit(value: number, unit: number): number {
  const count = Number(Math.abs(value / unit).toPrecision(15));
  return fromUnits(Math.sign(value) * Math.floor(count + 0.5), unit);
}
