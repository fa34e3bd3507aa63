import type { MeasureCode } from '../../jobs/set/measure-kinds';
import type { PastYear } from '../../jobs/set/target';

/** What a first number of a measure is made from. */
export interface Suggestions {
  /** The target that history, market or forecast ask for; `null` while their inputs are wrong. */
  readonly asked: number | null;
  /** Growth of market and own together: 0.1 is ten percent. */
  readonly growth: number;
  /** The market in the year to plan; `null` where its size is not known. */
  readonly market: number | null;
  readonly unit: number;
  readonly past: Readonly<Partial<Record<MeasureCode, readonly PastYear[]>>>;
}

/**
 * A first number for a measure: the one asked for; what its fellows make (collected = signed × rate); last year's, with
 * growth where it adds up. `null` where nothing is known: the field stays blank rather than 0.
 */
export function suggestTarget(
  code: MeasureCode,
  isMain: boolean,
  { asked, growth, market, unit, past }: Suggestions,
  goals: ReadonlyMap<MeasureCode, number>,
): number | null {
  if (isMain) return asked;
  const last = past[code]?.at(-1)?.value;
  const money = goals.get('signed') ?? goals.get('sales') ?? asked;
  const inUnits = (value: number, step: number) => Number((Math.round(value / step) * step).toPrecision(15));
  switch (code) {
    case 'sales':
    case 'signed':
      return money;
    case 'collected': {
      const rate = goals.get('collectionRate') ?? past.collectionRate?.at(-1)?.value;
      return money === null || rate === undefined ? null : inUnits(money * rate, unit);
    }
    case 'marketShare':
      return money === null || market === null || market <= 0 ? null : inUnits(money / market, 0.001);
    case 'averageAmount': {
      const customers = goals.get('customers');
      return money !== null && customers !== undefined && customers > 0
        ? inUnits(money / customers, 0.01)
        : (last ?? null);
    }
    case 'customers':
    case 'newCustomers':
      return last === undefined ? null : Math.round(last * (1 + growth));
    default:
      return last === undefined ? null : inUnits(last, 0.001);
  }
}

/** A number as it stands in a field: percent without its sign, amounts with thousands. */
export function typedText(value: number, unit: string): string {
  if (unit === '%') return String(Number((value * 100).toPrecision(12)));
  const [whole = '', fraction = ''] = String(Number(value.toPrecision(15))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === '' ? grouped : `${grouped}.${fraction}`;
}
