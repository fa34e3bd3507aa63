import { formatArea } from '../../sheet/format-area';
import type { Column } from '../../sheet/table';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { reviewTexts } from '../../texts/review';
import { refuse, type JobOutcome } from '../job-outcome';
import { basisOf, type Source } from '../source';
import type { PacePeriod } from '../track/guess-track';
import { cellsSum } from '../track/actual-cells';
import { factorsOf, paceRows } from '../track/pace-rows';
import type { PlanChange } from '../track/plan-change';
import { paceWithChanges } from './pace-with-changes';
import type { ReviewFacts, ReviewTime, Traced } from './review-facts';
import { listText } from '../../texts/list-text';

export interface PlanChoices {
  readonly source: Source;
  readonly target: Column;
  readonly actual: Column;
  readonly label: Column | null;
  readonly period: PacePeriod;
  readonly time: ReviewTime;
  readonly planChanges: readonly PlanChange[];
}

/** What a table with targets and actuals side by side tells, as Track reads it. There is no line of the pace: it has no days. */
export function planFacts(choices: PlanChoices, language: Language): JobOutcome<ReviewFacts> {
  const { source, target, actual, label, period, time } = choices;
  const { table } = source;
  const { asOf, calendar: base, changes } = time;
  const read = paceRows(source, { target, actual, label, asOf, period, calendar: base, changes }, language);
  if (!read.ok) return read;
  if (read.value.total === null) {
    const groups = listText(
      (target.groups ?? actual.groups ?? []).map((group) => group.label),
      language,
    );
    return refuse('rows-differ', { heading: (target.groups ? target : actual).heading, groups });
  }
  const [targetFactor, actualFactor] = factorsOf(target, actual);
  const traced = (column: Column, rows: readonly number[], factor: number, value: number): Traced => ({
    value,
    cell: cellsSum(source, column, rows, factor, value),
  });
  const lines = read.value.rows.map((line) => ({
    label: line.label,
    target: traced(target, line.rows, targetFactor, line.target),
    actual: traced(actual, line.rows, actualFactor, line.actual),
    last: null,
  }));
  const paced = paceWithChanges(lines, time, choices.planChanges);
  if (!paced.ok) return paced;
  const { rows, total, changes: changed } = paced.value;
  return {
    ok: true,
    value: {
      time,
      measure: actual.heading,
      by: label?.heading ?? '',
      source: { name: table.name, place: formatArea(table.area) },
      targetSource: fill(reviewTexts.targetsFrom, language, { place: `${table.name} ${target.heading}` }),
      rows,
      total,
      changes: changed,
      points: [],
      indicators: [],
      causes: null,
      basis: basisOf(source, [target, actual, ...(label === null ? [] : [label])]),
    },
  };
}
