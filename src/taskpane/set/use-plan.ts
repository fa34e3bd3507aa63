import { useMemo } from 'react';
import { askedTotal, type Asked, type Basis } from '../../jobs/set/asked-total';
import type { JobOutcome } from '../../jobs/job-outcome';
import type { TargetPlan } from '../../jobs/set/target-plan';
import type { Language } from '../../texts/language';
import { unitNames } from '../../texts/set';
import { readAmount, readRate, readUnit, type Input } from '../read-input';
import { MAIN, type SetInputs } from './inputs';
import { readLines, type ReadLines } from './read-lines';
import type { SetState } from './use-set';

/** The typed inputs read, and the targets that come of them. */
export interface PlanState {
  readonly basis: Basis['kind'];
  readonly market: Input;
  readonly own: Input;
  /** Blank is no mistake: then there is no market share. */
  readonly marketSize: Input | null;
  readonly total: Input;
  readonly unitText: string;
  readonly unit: Input;
  readonly multiples: { readonly base: Input; readonly stretch: Input };
  /** Null while an input is wrong. */
  readonly asked: JobOutcome<Asked> | null;
  readonly list: ReadLines;
  /** What goes onto the sheet; null while anything is wrong. */
  readonly plan: TargetPlan | null;
}

/** @param settled the rounding unit that the team has agreed on */
export function usePlan(
  state: SetState | null,
  inputs: SetInputs,
  settled: number,
  language: Language,
): PlanState | null {
  const unitText = inputs.unit ?? String(settled);
  const kind = inputs.basis ?? (state !== null && state.last.whole > 0 ? 'growth' : 'given');
  const { quantile } = inputs;
  const [market, own, unit] = [readRate(inputs.market), readRate(inputs.own), readUnit(unitText)];
  const total = readAmount(inputs.total, state?.measure.column.unit?.factor);
  const basis = basisOf();
  const basisKey = JSON.stringify(basis);
  const size = 'value' in unit ? unit.value : null;
  // the quantile of a forecast is a forecast anew
  const asked = useMemo(
    () =>
      state === null || basis === null || size === null
        ? null
        : askedTotal(basis, state.last, state.forecast, size, language),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the basis is made anew with each render; its key says whether it changed
    [state, basisKey, size, language],
  );
  if (state === null) return null;

  const marketSize = inputs.marketSize.trim() === '' ? null : readAmount(inputs.marketSize);
  const multiples = { base: readRate(inputs.base), stretch: readRate(inputs.stretch) };
  const valueOf = (input: Input, otherwise: number) => ('value' in input ? input.value : otherwise);
  const { period, measure, past, columns, last, review, forecast } = state;
  const growth = (1 + valueOf(market, 0)) * (1 + valueOf(own, 0)) - 1;
  const list = readLines(inputs.lines, {
    days: period.days,
    measure: measure.column.heading,
    money: measure.column.unit?.label ?? unitNames[measure.column.role === 'quantity' ? 'none' : 'money'][language],
    factor: measure.column.unit?.factor ?? 1,
    multiples: { base: valueOf(multiples.base, 0.8), stretch: valueOf(multiples.stretch, 1.2) },
    language,
    past,
    asked: asked?.ok ? asked.value.total : null,
    growth,
    market: marketSize !== null && 'value' in marketSize ? marketSize.value * (1 + valueOf(market, 0)) : null,
    unit: size ?? 1,
  });
  const isRight =
    [unit, multiples.base, multiples.stretch].every((input) => 'value' in input) &&
    (marketSize === null || 'value' in marketSize) &&
    asked?.ok === true &&
    list.lines.every(
      ({ typed, shares, failure, texts }) =>
        failure === null &&
        [typed.due, ...shares.values()].every((input) => 'value' in input) &&
        // a target may wait for its number: then all three are blank
        (texts.target.trim() === '' || [typed.base, typed.target, typed.stretch].every((input) => 'value' in input)),
    );
  const plan: TargetPlan | null = !isRight
    ? null
    : {
        period,
        columns,
        last,
        asked: asked.value,
        unit: size ?? 1,
        multiples: { base: valueOf(multiples.base, 0.8), stretch: valueOf(multiples.stretch, 1.2) },
        targets: list.lines.map(({ planned }) => planned),
        agreements: list.agreements,
        forecast: forecast.ok ? forecast.value : null,
        review,
      };
  return { basis: kind, market, own, marketSize, total, unitText, unit, multiples, asked, list, plan };

  function basisOf(): Basis | null {
    if (kind === 'growth')
      return 'value' in market && 'value' in own ? { kind, market: market.value, own: own.value } : null;
    if (kind === 'forecast') return { kind, quantile: Number(quantile) };
    // a target typed into the list counts as given here too
    const typed = inputs.lines.find(({ id }) => id === MAIN)?.target;
    return 'value' in total ? { kind, total: total.value } : typed === undefined ? null : { kind, total: 0 };
  }
}
