import { makeCalendar } from '../../core/calendar/calendar';
import { trackPace } from '../../core/pace/track-pace';
import { cellAddress } from '../../sheet/cell-address';
import { formatArea } from '../../sheet/format-area';
import { placeOf } from '../../sheet/place-of';
import type { Column } from '../../sheet/table';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { reviewTexts } from '../../texts/review';
import { addUp } from '../add-up';
import { refuse, type JobOutcome } from '../job-outcome';
import { basisOf, type Source } from '../source';
import type { PacePeriod } from '../track/guess-track';
import { factorsOf, paceRows } from '../track/pace-rows';
import type { ReviewFacts, ReviewTime, Traced } from './review-facts';

export interface PlanChoices {
  readonly source: Source;
  readonly target: Column;
  readonly actual: Column;
  readonly label: Column | null;
  readonly period: PacePeriod;
  readonly time: ReviewTime;
}

/** What a table with targets and actuals side by side tells, as Track reads it. There is no line of the pace: it has no days. */
export function planFacts(choices: PlanChoices, language: Language): JobOutcome<ReviewFacts> {
  const { source, target, actual, label, period, time } = choices;
  const { table, values } = source;
  const { asOf, days, calendar: base, changes } = time;
  const read = paceRows(source, { target, actual, label, asOf, period, calendar: base, changes }, language);
  if (!read.ok) return read;
  if (read.value.total === null) {
    const groups = (target.groups ?? actual.groups ?? [])
      .map((group) => group.label)
      .join(language === 'zh' ? '、' : ', ');
    return refuse('rows-differ', { heading: (target.groups ? target : actual).heading, groups });
  }
  const calendar = makeCalendar({ base, changes });
  if (!calendar.ok) return calendar;
  const lines = [...read.value.rows, read.value.total];
  const paces = trackPace(lines, asOf, { period: days, calendar: calendar.value });
  if (!paces.ok) return paces;
  const [targetFactor, actualFactor] = factorsOf(target, actual);
  const traced = (column: Column, row: number, factor: number, value: number): Traced => {
    const place = placeOf(table, column, row);
    const held = values[place.row - table.area.row]?.[place.column - table.area.column];
    const cell = cellAddress(table.area.sheet, place.row, place.column);
    return {
      value,
      cell: typeof held === 'number' ? { formula: `=${cell}${factor === 1 ? '' : `*${factor}`}` } : value,
    };
  };
  const total = read.value.total;
  return {
    ok: true,
    value: {
      time,
      measure: actual.heading,
      by: label?.heading ?? '',
      source: { name: table.name, place: formatArea(table.area) },
      targetSource: fill(reviewTexts.targetsFrom, language, { place: `${table.name} ${target.heading}` }),
      rows: read.value.rows.map((line, index) => ({
        label: line.label,
        target: traced(target, line.row, targetFactor, line.target),
        actual: traced(actual, line.row, actualFactor, line.actual),
        last: null,
        pace: paces.value[index]!,
      })),
      total: {
        target: { value: addUp([total.target], 6), cell: total.target },
        actual: { value: addUp([total.actual], 6), cell: total.actual },
        last: null,
        pace: paces.value.at(-1)!,
      },
      points: [],
      indicators: [],
      causes: null,
      basis: basisOf(source, [target, actual, ...(label === null ? [] : [label])]),
    },
  };
}
