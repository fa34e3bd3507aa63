import { Button, Subtitle2, Text, mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { RATES, type FigureCode } from '../../jobs/set/figure';
import type { Breakdown, Review, ReviewFigure } from '../../jobs/set/review-period';
import { addUp } from '../../jobs/add-up';
import { bodyOf } from '../../jobs/source';
import { dateText } from '../../texts/dates';
import { jobTexts } from '../../texts/jobs';
import { printNumber, printPercent } from '../../texts/print-number';
import { figureNames, missingTexts } from '../../texts/set';
import type { WorkbookPort } from '../../workbook/port';
import { Chart } from '../charts/chart';
import { useLanguage } from '../language-context';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { bodiesOf } from '../parts/bodies-of';
import { TraceAreas } from '../parts/trace';
import { useSetTexts, type SaySet } from './use-set-texts';
import { listText } from '../../texts/list-text';
import { printSigned } from '../../texts/print-signed';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

const MOST_BARS = 8;

/** The past period: its figures beside those of the year before, what can't be told and why, and sales by what made them. */
export const ReviewView = memo(function ReviewView(props: { readonly review: Review; readonly port: WorkbookPort }) {
  const { review, port } = props;
  const say = useSetTexts();
  const language = useLanguage();
  const styles = useTableStyles();
  const { columns, now, figures, collections, leads } = review;
  const title = say('reviewTitle', { from: dateText(now.from), to: dateText(now.to) });
  const known = figures.filter((figure) => 'value' in figure.now);
  const area = bodyOf(columns.table, columns.measure);
  return (
    <TraceAreas
      areas={[
        ...bodiesOf(columns.table, [columns.date, columns.measure, columns.customer]),
        ...[collections, leads].flatMap((other) =>
          other === null || other.table === columns.table ? [] : [other.table.area],
        ),
      ]}
    >
      <section aria-label={say('review')}>
        <Subtitle2 as="h2" className={styles.title} block>
          {say('review')}
        </Subtitle2>
        <Text size={200} block>
          {title}
        </Text>
        <table className={styles.table} aria-label={title}>
          <TableHead names={[say('figure'), say('now'), say('before'), say('change')]} />
          <tbody>
            {known.map((figure) => (
              <tr key={figure.code}>
                <th scope="row" className={mergeClasses(styles.label, styles.name)}>
                  {figureNames[figure.code][language]}
                </th>
                <NumberCell how={figure.code}>{shown(figure.code, figure.now)}</NumberCell>
                <NumberCell how={figure.code}>{shown(figure.code, figure.before)}</NumberCell>
                <NumberCell how="change">{changeOf(figure, say)}</NumberCell>
              </tr>
            ))}
          </tbody>
        </table>
        {notesOf(review).map((note) => (
          <Text key={note} size={200} block>
            {note}
          </Text>
        ))}
        {area !== null && (
          <Button size="small" appearance="subtle" onClick={() => void port.show(area).catch(() => {})}>
            {say('showSource')}
          </Button>
        )}
        {review.breakdowns
          .filter(({ column }) => column !== null)
          .map((breakdown) => (
            <SalesBy key={breakdown.by} breakdown={breakdown} measure={columns.measure.heading} />
          ))}
      </section>
    </TraceAreas>
  );

  function notesOf({ breakdowns }: Review): string[] {
    const notes: string[] = [];
    const names = (codes: readonly FigureCode[]) =>
      listText(
        codes.map((code) => figureNames[code][language]),
        language,
      );
    for (const missing of new Set(figures.flatMap((one) => ('missing' in one.now ? [one.now.missing] : [])))) {
      const codes = figures
        .filter((one) => 'missing' in one.now && one.now.missing === missing)
        .map(({ code }) => code);
      notes.push(say('cannotTell', { figures: names(codes), reason: missingTexts[missing][language] }));
    }
    // what the year before lacks is said too: its dashes look like nothing
    const late = figures.filter(({ now, before }) => 'value' in now && 'missing' in before);
    for (const missing of new Set(late.flatMap(({ before }) => ('missing' in before ? [before.missing] : [])))) {
      const codes = late
        .filter(({ before }) => 'missing' in before && before.missing === missing)
        .map(({ code }) => code);
      notes.push(say('cannotTellBefore', { figures: names(codes), reason: missingTexts[missing][language] }));
    }
    for (const { by, column } of breakdowns)
      if (column === null) notes.push(say('byNothing', { table: columns.table.name, what: say(by) }));
    if (columns.order === null && columns.customer !== null) notes.push(say('ordersByDay'));
    const from = (code: FigureCode, table: string) => say('fromTable', { figure: figureNames[code][language], table });
    if (collections !== null && collections.table !== columns.table)
      notes.push(from('collectionRate', collections.table.name));
    if (leads !== null && leads.table !== columns.table) notes.push(from('conversion', leads.table.name));
    return notes;
  }
});

/** The largest members as bars, with last year's figures in the table below. */
function SalesBy({ breakdown, measure }: { readonly breakdown: Breakdown; readonly measure: string }) {
  const say = useSetTexts();
  const language = useLanguage();
  const { rows, column } = breakdown;
  const nameOf = (name: string) => (name === '' ? jobTexts.blank[language] : name);
  const listed = rows.slice(0, MOST_BARS);
  const others = rows.slice(MOST_BARS);
  const first = rows[0];
  const sumOf = (values: readonly number[]) => askable(printNumber(addUp(values, 6), 0), 'added');
  return (
    <>
      <Chart
        spec={{
          kind: 'bars',
          title: say('salesBy', { measure, column: column?.heading ?? '' }),
          summary:
            first === undefined ? '' : say('largest', { name: nameOf(first.name), value: printNumber(first.now, 0) }),
          print: (value) => printNumber(value, 0),
          bars: listed.map(({ name, now, before }) => ({ name: nameOf(name), value: now, before })),
          beforeName: say('before'),
          valueName: say('now'),
        }}
      />
      {others.length > 0 && (
        <Text size={200} block>
          <Told>
            {say('othersSum', {
              count: askable(others.length, 'count'),
              now: sumOf(others.map(({ now }) => now)),
              before: sumOf(others.map(({ before }) => before)),
            })}
          </Told>
        </Text>
      )}
    </>
  );
}

function shown(code: FigureCode, figure: ReviewFigure['now']): string {
  if (!('value' in figure)) return '–';
  return RATES.has(code) ? printPercent(figure.value) : printNumber(figure.value, code === 'averageOrder' ? 2 : 0);
}

function changeOf({ code, now, before }: ReviewFigure, say: SaySet): string {
  if (!('value' in now) || !('value' in before)) return '–';
  const difference = now.value - before.value;
  if (RATES.has(code))
    return printSigned(difference, (share) => say('points', { points: printNumber(share * 100, 1) }));
  return before.value > 0 ? printSigned(difference / before.value, printPercent) : '–';
}
