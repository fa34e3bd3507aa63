import { Subtitle2, Text } from '@fluentui/react-components';
import { memo } from 'react';
import type { YearForecast } from '../../jobs/set/forecast-year';
import { dateText, monthText } from '../../texts/dates';
import { unmarked } from '../../texts/marked';
import { yearName } from '../../texts/year-name';
import { printNumber, printPercent } from '../../texts/print-number';
import { Chart } from '../charts/chart';
import type { LineSpec } from '../charts/chart-spec';
import { useLanguage } from '../language-context';
import { useTableStyles } from '../parts/use-table-styles';
import { useSetTexts, type SaySet } from './use-set-texts';
import { listText } from '../../texts/list-text';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

/** The history by month with its forecast, what the forecast was made with, and what the history lacked. */
export const ForecastView = memo(function ForecastView(props: {
  readonly forecast: YearForecast;
  readonly measure: string;
  /** The measure in the year before the one to plan. */
  readonly last: number;
}) {
  const { forecast, measure, last } = props;
  const say = useSetTexts();
  const language = useLanguage();
  const { title } = useTableStyles();
  const { total, period, level, trace } = forecast;
  const year = yearName(period.year, period.startMonth, language);
  const summary = say('forecastSummary', {
    year,
    measure,
    level: askable(printPercent(level, 0), 'chosen'),
    mean: askable(printNumber(total.mean, 0), 'forecast'),
    low: askable(printNumber(total.low, 0), 'interval'),
    high: askable(printNumber(total.high, 0), 'interval'),
    last: askable(printNumber(last, 0), 'added'),
  });
  const rivals = listText(
    trace.rivals
      .filter(({ error }) => error !== null)
      .map(({ method, error }) => `${method} ${askable(printNumber(error ?? 0), 'mase')}`),
    language,
  );
  return (
    <section aria-label={say('forecast')}>
      <Subtitle2 as="h2" className={title} block>
        {say('forecast')}
      </Subtitle2>
      <Text size={200} block>
        <Told>{summary}</Told>
      </Text>
      <Chart spec={chartOf(forecast, say('forecastTitle', { measure, year }), unmarked(summary), say)} />
      <Text size={200} block>
        <Told>
          {say('forecastMethod', {
            method: trace.method === 'unchanging' ? say('unchanging') : trace.method,
            months: askable(forecast.history.months.length, 'count'),
            rivals: rivals === '' ? '–' : `MASE: ${rivals}`,
          })}
        </Told>
      </Text>
      {notesOf(forecast, say).map((note) => (
        <Text key={note} size={200} block>
          <Told>{note}</Told>
        </Text>
      ))}
    </section>
  );
});

function chartOf(forecast: YearForecast, title: string, summary: string, say: SaySet): LineSpec {
  const { history, months } = forecast;
  const past = history.months.map(({ start, value }) => ({ day: start, value }));
  // the forecast sets out from the last month known, so that the line does not break off
  const joint = past.slice(-1);
  return {
    kind: 'line',
    title,
    summary,
    printDay: monthText,
    print: (value) => printNumber(value, 0),
    lines: [
      { name: say('actual'), look: 'actual', points: past },
      {
        name: say('forecast'),
        look: 'forecast',
        points: [...joint, ...months.map(({ start, mean }) => ({ day: start, value: mean }))],
      },
    ],
    interval: {
      low: say('low'),
      high: say('high'),
      points: [
        ...joint.map(({ day, value }) => ({ day, low: value, high: value })),
        ...months.map(({ start, low, high }) => ({ day: start, low, high })),
      ],
    },
  };
}

function notesOf({ history, trace }: YearForecast, say: SaySet): string[] {
  const notes: string[] = [];
  if (history.cut !== null) notes.push(say('monthCut', { day: dateText(history.cut) }));
  if (history.empty.length > 0) notes.push(say('monthsEmpty', { months: shortened(history.empty) }));
  for (const note of trace.notes) {
    if (note.note === 'no-season') notes.push(say('noSeason', { needed: askable(note.needed, 'needed') }));
    if (note.note === 'no-multiplicative') notes.push(say('noMultiplicative'));
    if (note.note === 'last-points') notes.push(say('lastPoints', { used: askable(note.used, 'count') }));
  }
  return notes;
}

const MOST_NAMED = 4;

function shortened(starts: readonly number[]): string {
  const named = starts.slice(0, MOST_NAMED).map(monthText).join(', ');
  return starts.length > MOST_NAMED ? `${named} … (${askable(starts.length, 'count')})` : named;
}
