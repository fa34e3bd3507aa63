import { sumOf } from '../../core/numeric/sum';
import { isRateHeading } from '../../sheet/is-rate-heading';
import { atOnce, type Slices } from '../../sheet/slices';
import type { Column, Table } from '../../sheet/table';
import type { Language } from '../../texts/language';
import { jobTexts } from '../../texts/jobs';
import { memberName } from '../dimensions';
import { refuse, type JobOutcome } from '../job-outcome';
import type { PlanPeriod } from './plan-periods';
import type { LinkedCell } from './total-of';

/** How members get their rates: all the same, or each its own level moved by as much as it takes. */
export type RateMethod = 'inherit' | 'weighted';

export interface RateChoices {
  readonly rate: Column;
  /** What the rate is a part of (collected ÷ due, profit ÷ sales): it weighs the rates of members. */
  readonly base: Column;
  /** Columns of the levels, the outermost first. */
  readonly levels: readonly Column[];
  /** 0.9 is 90 %. */
  readonly target: number;
  /** Where it stands, if it was set in another cell. */
  readonly cell?: LinkedCell | undefined;
  readonly method: RateMethod;
}

/** A member of the plan of a rate; those of the last level carry it, the others are their base-weighted means. */
export interface RateNode {
  readonly path: readonly string[];
  readonly label: string;
  readonly base: number;
  readonly last: number;
  readonly target: number;
}

export interface RatePlan {
  readonly choices: RateChoices;
  readonly nodes: readonly RateNode[];
  /** The base-weighted mean of the past. */
  readonly last: number;
  /** What every rate was moved by; null where all inherit, or some met 0 % or 100 %. */
  readonly shift: number | null;
}

/** The columns of a table that are rates: never divided, only inherited or weighted by their base. */
export function rateColumns(table: Table): Column[] {
  return table.columns.filter(
    ({ kind, role, unit, heading }) =>
      kind === 'number' && (role === 'rate' || unit?.label === '%' || isRateHeading(heading)),
  );
}

/**
 * Sets the rates of members under the rate of the whole. `inherit`: each gets it. `weighted`: each keeps its distance from
 * the others, moved so that their base-weighted mean is the target exactly; no rate leaves 0 % to 100 %.
 *
 * Failures: rate-outside, rate-missing, rate-base-missing.
 */
export function planRates(...given: Parameters<typeof planRatesSliced>): JobOutcome<RatePlan> {
  return atOnce(planRatesSliced(...given));
}

/** So many rows are read in a slice. */
const ROWS = 20_000;

/** As `planRates`, in slices: of 100,000 orders with a rate for each customer's products it takes some tenths of a second. */
export function* planRatesSliced(
  table: Table,
  choices: RateChoices,
  period: PlanPeriod | null,
  date: Column | null,
  language: Language,
): Slices<JobOutcome<RatePlan>> {
  const { rate, base, levels, target, method } = choices;
  if (!(target >= 0 && target <= 1))
    return refuse('rate-outside', { value: `${Number((target * 100).toPrecision(12))}%` });
  const leaves = new Map<string, { path: string[]; bases: number[]; parts: number[] }>();
  for (let row = 0; row < table.rowNumbers.length; row += 1) {
    if (row % ROWS === ROWS - 1) yield;
    const day = date?.values[row];
    if (period?.dated && (typeof day !== 'number' || day < period.last.from || day >= period.last.to + 1)) continue;
    const path = levels.map(({ values }) => memberName(values[row]));
    const key = JSON.stringify(path);
    const leaf = leaves.get(key) ?? { path, bases: [], parts: [] };
    leaves.set(key, leaf);
    const [share, weight] = [rate.values[row], base.values[row]];
    if (typeof share !== 'number' || typeof weight !== 'number') continue;
    leaf.bases.push(weight);
    leaf.parts.push(weight * inOnes(rate, share));
  }
  yield;
  const rows = [...leaves.values()].map(({ path, bases, parts }) => ({
    path,
    base: sumOf(bases),
    part: sumOf(parts),
    count: bases.length,
  }));
  const textOf = (path: readonly string[]) => path.map((name) => name || jobTexts.blank[language]).join(' × ');
  for (const { path, base: weight, count } of rows) {
    if (count === 0) return refuse('rate-missing', { place: textOf(path), rate: rate.heading });
    if (!(weight > 0)) return refuse('rate-base-missing', { place: textOf(path), base: base.heading });
  }
  const all = sumOf(rows.map((row) => row.base));
  const last = sumOf(rows.map(({ part }) => part)) / all;
  yield;
  const moved =
    method === 'inherit'
      ? null
      : shiftRates(
          rows.map((row) => ({ weight: row.base, rate: row.part / row.base })),
          target,
        );
  const set = rows.map((row, index) => ({ ...row, target: moved === null ? target : moved.rates[index]! }));
  yield;
  const nodes: RateNode[] = [];
  const add = (inside: typeof set, depth: number) => {
    const byName = new Map<string, typeof set>();
    for (const one of inside) {
      const family = byName.get(one.path[depth]!);
      if (family === undefined) byName.set(one.path[depth]!, [one]);
      else family.push(one);
    }
    const families = [...byName.values()];
    families.sort((a, b) => sumOf(b.map((one) => one.base)) - sumOf(a.map((one) => one.base)));
    for (const family of families) {
      const weight = sumOf(family.map((one) => one.base));
      nodes.push({
        path: family[0]!.path.slice(0, depth + 1),
        label: family[0]!.path[depth] || jobTexts.blank[language],
        base: weight,
        last: sumOf(family.map(({ part }) => part)) / weight,
        target: sumOf(family.map((one) => one.base * one.target)) / weight,
      });
      if (depth < levels.length - 1) add(family, depth + 1);
    }
  };
  add(set, 0);
  return { ok: true, value: { choices, nodes, last, shift: moved?.shift ?? null } };
}

/** A rate in ones, where its column is written in per cent. */
function inOnes({ unit }: Column, value: number): number {
  return unit?.label === '%' && unit.factor !== 1 ? value * unit.factor : value;
}

/**
 * Rates moved by one distance, kept within 0 and 1, so that their weighted mean is the target: rates that meet a border stay
 * there and the others carry the rest.
 */
function shiftRates(
  rows: readonly { readonly weight: number; readonly rate: number }[],
  target: number,
): { readonly rates: readonly number[]; readonly shift: number | null } {
  const stopped = new Map<number, number>();
  for (;;) {
    const free = rows.flatMap((row, index) => (stopped.has(index) ? [] : [{ ...row, index }]));
    const all = sumOf(rows.map(({ weight }) => weight));
    const left = target * all - sumOf([...stopped].map(([index, rate]) => rows[index]!.weight * rate));
    const weight = sumOf(free.map((row) => row.weight));
    const shift = weight === 0 ? 0 : (left - sumOf(free.map((row) => row.weight * row.rate))) / weight;
    const beyond = free.filter(({ rate }) => rate + shift < 0 || rate + shift > 1);
    if (beyond.length === 0) {
      const rates = rows.map(({ rate }, index) => stopped.get(index) ?? rate + shift);
      return { rates, shift: stopped.size === 0 ? shift : null };
    }
    for (const { index } of beyond) stopped.set(index, shift < 0 ? 0 : 1);
  }
}
