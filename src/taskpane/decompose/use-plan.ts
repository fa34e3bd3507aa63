import { useCallback, useMemo } from 'react';
import { dateOf } from '../../core/calendar/date';
import type { Failure } from '../../core/failure';
import { gatherSliced, planSeason } from '../../jobs/decompose/gather-plan';
import { expandLevels } from '../../jobs/decompose/levels';
import type { PlanHistory } from '../../jobs/decompose/plan-history';
import { planPeriods, undatedPeriods, type PlanPeriod } from '../../jobs/decompose/plan-periods';
import type { Season } from '../../jobs/decompose/season-of';
import { splitPlan, type Plan, type PlanChoices } from '../../jobs/decompose/split-plan';
import type { TotalChoice } from '../../jobs/decompose/total-of';
import { dateColumnOf } from '../../jobs/dimensions';
import { headingYear } from '../../jobs/heading-year';
import { refuse, type JobOutcome } from '../../jobs/job-outcome';
import { measuresOf } from '../../jobs/measures';
import type { WrittenTarget } from '../../jobs/set/read-targets';
import type { Source } from '../../jobs/source';
import type { Slices } from '../../sheet/slices';
import type { Column, Table } from '../../sheet/table';
import type { JobFailure } from '../../texts/job-failures';
import type { Language } from '../../texts/language';
import { useSliced, type Sliced } from '../progress/use-sliced';
import { readAmount, readRate, readUnit, type Input } from '../read-input';
import { useSettings } from '../settings/settings-context';
import { newLevel, type Inputs, type LevelInput, type TotalFrom } from './inputs';
import { levelChoices, levelsOf, type LevelChoice } from './level-choices';
import { namedOffers, type NamedNumber } from './named-offers';
import { offerName, setOffers, type SetOffer } from './set-offer';
import { limitsOf, numbersOf, wrongInputs } from './read-typed';

/** What can be chosen, what is chosen, and what comes of it. */
export interface PlanState {
  /** The rows that count: all of the source's, or those that the measure is about. */
  readonly table: Table;
  /** The other tables of the workbook, which may say what members count for. */
  readonly others: readonly Source[];
  readonly measures: readonly Column[];
  readonly choices: readonly LevelChoice[];
  readonly periods: readonly PlanPeriod[];
  readonly measure: Column | null;
  /** The levels in use, as they were chosen. */
  readonly levels: readonly LevelInput[];
  readonly period: PlanPeriod | null;
  readonly season: Season | null;
  readonly totalFrom: TotalFrom;
  /** The targets that were set, in the unit of the measure, and the one that is split. */
  readonly offers: readonly SetOffer[];
  /** Numbers in cells that have a name. */
  readonly named: readonly SetOffer[];
  readonly offer: SetOffer | null;
  readonly history: PlanHistory | null;
  readonly growth: Input;
  readonly total: Input;
  readonly unit: Input;
  /** Typed numbers that are none: keys of weights, and of limits with the field ("[…] hold"). */
  readonly wrong: ReadonlySet<string>;
  /** Null while an input is wrong. */
  readonly plan: JobOutcome<Plan> | null;
  /** How far the history is gathered. */
  readonly sliced: Sliced<unknown>;
}

/**
 * Computes the plan anew with every change of the inputs; what it is made of only when that changes.
 *
 * @param inputs the same object as long as nothing is typed or chosen
 * @param targets those that Set wrote
 * @param numbers those in cells that have a name
 * @param others the other tables of the workbook, the same list as long as they are not read anew
 */
export function usePlan(
  source: Source,
  inputs: Inputs,
  language: Language,
  given: {
    readonly asOf: number | undefined;
    readonly targets: readonly WrittenTarget[];
    readonly numbers: readonly NamedNumber[];
    readonly others: readonly Source[];
  },
): PlanState {
  const { asOf, targets, numbers, others } = given;
  const { settings, calendar } = useSettings();
  const measures = useMemo(() => measuresOf(source.table), [source.table]);
  const { table, column: measure } = measures.find(({ column }) => column.heading === inputs.measure) ??
    measures[0] ?? { table: source.table, column: null };
  const { fiscalYearStart, weeks } = settings;
  const options = useMemo(() => {
    const date = dateColumnOf(table);
    const days = (date?.values ?? []).filter((value) => typeof value === 'number');
    const dated = planPeriods(days, date?.span ?? 'day', fiscalYearStart);
    if (dated.length > 0) return { date, periods: dated, likely: dated[0]!.year };
    // what a column called 2016 holds is the past of 2017
    const past = measure === null ? null : headingYear(measure.heading);
    const years = [...(past === null ? [] : [past + 1]), ...(asOf === undefined ? [] : yearsAround(asOf))];
    return {
      date,
      periods: [...new Set(years)].flatMap((one) => undatedPeriods(one, fiscalYearStart)),
      likely: past === null ? null : past + 1,
    };
  }, [table, measure, fiscalYearStart, asOf]);
  const { date, periods, likely } = options;

  const isDated = periods[0]?.dated ?? false;
  const ofYear = periods.filter(({ year }) => year === (inputs.year ?? likely));
  const period =
    ofYear.find(({ part }) => part === inputs.part) ?? ofYear[0] ?? (isDated ? (periods[0] ?? null) : null);
  const choices = useMemo(() => levelChoices(table, period), [table, period]);
  const usable = useMemo(() => {
    const likeliest = choices[0] === undefined ? [] : [newLevel(choices[0].key)];
    const inUse = levelsOf(inputs.levels ?? likeliest, choices, table, others);
    return inUse.length > 0 ? inUse : levelsOf(likeliest, choices, table, others);
  }, [inputs.levels, choices, table, others]);

  // the numbers typed for a level change with every key; what the history rests on is its dimension and kind of weights
  const structure = usable.map(({ input }) => `${input.dimension} ${input.weights}`).join();
  const work = useCallback(
    function* (): Slices<Gathered> {
      const asked = usable.map(({ level }) => level);
      const history =
        measure === null || usable.length === 0 || hasProblems(table, [measure, date])
          ? null
          : yield* gatherSliced(table, measure, asked, period, date, { calendar, weeks });
      // a plan with a level of time has looked for it already
      const counted = history?.ok ? history.value.time : undefined;
      if (counted !== undefined) return { table, measure, choices, period, usable, history, season: counted.season };
      yield;
      const season = measure === null ? null : planSeason(table, measure, period, date, calendar);
      return { table, measure, choices, period, usable, history, season };
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [table, measure, structure, period, date, calendar.base, calendar.changes, weeks],
  );
  const sliced = useSliced(work, table.rowNumbers.length);
  const { value, state: progress } = sliced;
  const gathered = useMemo((): Gathered => {
    if (value !== null) return progress === 'done' ? { ...value, usable } : value;
    return { table, measure, choices, period, usable, history: null, season: null };
  }, [value, progress, table, measure, choices, period, usable]);
  const isKnown = value !== null;
  const state = useMemo(() => {
    const { usable, history: known, measure, ...rest } = gathered;
    const history = known?.ok ? { ...known.value, levels: expandLevels(usable.map(({ level }) => level)) } : null;
    const levels = usable.map(({ input }) => input);
    const factor = measure?.unit?.factor;
    const offers = setOffers(targets, 'additive', measure?.unit ?? null);
    const named = namedOffers(numbers, offers);
    const state = {
      ...rest,
      others,
      measures: measures.map(({ column }) => column),
      periods,
      measure,
      levels,
      totalFrom: inputs.totalFrom ?? (history !== null && history.last > 0 ? ('growth' as const) : ('given' as const)),
      history,
      offers,
      named,
      offer: [...offers, ...named].find(({ address }) => address === inputs.linked) ?? null,
      growth: readRate(inputs.growth),
      total: readAmount(inputs.total, factor),
      unit: inputs.unit === 'own' ? readUnit(inputs.ownUnit) : { value: Number(inputs.unit) },
      wrong: wrongInputs(inputs, levels, factor),
    };
    const failure = known !== null && !known.ok ? known.failure : null;
    return { ...state, plan: isKnown ? planFor(state, inputs, failure, language) : null };
  }, [gathered, isKnown, measures, periods, inputs, language, targets, numbers, others]);
  return { ...state, sliced };
}

function yearsAround(day: number): number[] {
  const { year } = dateOf(day);
  return [year + 1, year];
}

/** What the history rests on, and what it came to: null where nothing can be gathered. */
interface Gathered {
  readonly table: Table;
  readonly measure: Column | null;
  readonly choices: readonly LevelChoice[];
  readonly period: PlanPeriod | null;
  readonly usable: ReturnType<typeof levelsOf>;
  readonly history: JobOutcome<PlanHistory> | null;
  readonly season: Season | null;
}

function planFor(
  state: Omit<PlanState, 'plan' | 'sliced'>,
  inputs: Inputs,
  failure: Failure | JobFailure | null,
  language: Language,
): JobOutcome<Plan> | null {
  const { measure, history, growth, total, unit, totalFrom, table, offer } = state;
  if (measure === null) return refuse('no-measure', { table: table.name });
  if (state.levels.length === 0) return refuse('no-dimension', { table: table.name });
  if (failure !== null) return { ok: false, failure };
  if (history === null) return refuse('problems-in-table', { table: table.name });
  if (state.wrong.size > 0 || !('value' in unit)) return null;
  const choice = totalChoice();
  if (choice === null) return null;
  const choices: PlanChoices = {
    unit: unit.value,
    weights: inputs.weights === 'own' ? { kind: 'own', values: numbersOf(inputs.own) } : { kind: inputs.weights },
    limits: limitsOf(inputs, measure.unit?.factor),
    total: choice,
  };
  return splitPlan(history, choices, language);

  function totalChoice(): TotalChoice | null {
    if (totalFrom === 'linked') {
      if (offer === null) return null;
      return { kind: 'linked', cell: { ...offer.cell, name: offerName(offer, language) } };
    }
    if (totalFrom === 'growth') return 'value' in growth ? { kind: 'growth', rate: growth.value } : null;
    return 'value' in total ? { kind: 'given', total: total.value } : null;
  }
}

export function hasProblems(table: Source['table'], columns: readonly (Column | null)[]): boolean {
  return table.problems.some(({ heading }) => columns.some((column) => column?.heading === heading));
}
