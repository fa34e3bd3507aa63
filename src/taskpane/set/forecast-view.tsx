import { Subtitle2, Text } from '@fluentui/react-components';
import { memo } from 'react';
import type { YearForecast } from '../../jobs/set/forecast-year';
import { dateText, monthText } from '../../texts/dates';
import { yearName } from '../../texts/year-name';
import { printNumber, printPercent } from '../../texts/print-number';
import { Chart } from '../charts/chart';
import type { LineSpec } from '../charts/chart-spec';
import { useLanguage } from '../language-context';
import { useTableStyles } from '../parts/use-table-styles';
import { useSetTexts, type SaySet } from './use-set-texts';
import { listText } from '../../texts/list-text';

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
    level: printPercent(level, 0),
    mean: printNumber(total.mean, 0),
    low: printNumber(total.low, 0),
    high: printNumber(total.high, 0),
    last: printNumber(last, 0),
  });
  const rivals = listText(
    trace.rivals
      .filter(({ error }) => error !== null)
      .map(({ method, error }) => `${method} ${printNumber(error ?? 0)}`),
    language,
  );
  return (
    <section aria-label={say('forecast')}>
      <Subtitle2 as="h2" className={title} block>
        {say('forecast')}
      </Subtitle2>
      <Text size={200} block>
        {summary}
      </Text>
      <Chart spec={chartOf(forecast, say('forecastTitle', { measure, year }), summary, say)} />
      <Text size={200} block>
        {say('forecastMethod', {
          method: trace.method === 'unchanging' ? say('unchanging') : trace.method,
          months: forecast.history.months.length,
          rivals: rivals === '' ? '–' : `MASE: ${rivals}`,
        })}
      </Text>
      {notesOf(forecast, say).map((note) => (
        <Text key={note} size={200} block>
          {note}
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
    if (note.note === 'no-season') notes.push(say('noSeason', { needed: note.needed }));
    if (note.note === 'no-multiplicative') notes.push(say('noMultiplicative'));
    if (note.note === 'last-points') notes.push(say('lastPoints', { used: note.used }));
  }
  return notes;
}

const MOST_NAMED = 4;

function shortened(starts: readonly number[]): string {
  const named = starts.slice(0, MOST_NAMED).map(monthText).join(', ');
  return starts.length > MOST_NAMED ? `${named} … (${starts.length})` : named;
}
