import { mergeClasses } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { PaceRow, PaceTable } from '../../jobs/track/pace-rows';
import { dateText } from '../../texts/dates';
import { resultHeadings } from '../../texts/headings';
import { printFixed, printNumber, printPercent } from '../../texts/print-number';
import { useLanguage, useTexts } from '../language-context';
import { useShownLines } from '../parts/shown-lines';
import { useTableStyles } from '../parts/use-table-styles';

/** The pace of every row: attainment, pace and landing, and below them the figures they come from. */
export function PaceList({ result }: { readonly result: PaceTable }) {
  const say = useTexts();
  const language = useLanguage();
  const styles = useTableStyles();
  const { shown, more } = useShownLines(result.rows);
  const detail = ({ target, actual, pace }: PaceRow) =>
    say('paceDetail', {
      actual: printNumber(actual),
      target: printNumber(target),
      expected: printNumber(pace.expected),
      gap: printNumber(pace.gap),
      days: pace.daysLeft,
      required: pace.required === null ? '–' : printNumber(pace.required),
    });
  const line = (row: PaceRow, key: string, sum: boolean) => (
    <Fragment key={key}>
      <tr className={sum ? styles.sum : undefined}>
        <th scope="row" className={mergeClasses(styles.label, styles.name, sum && styles.sum)}>
          {row.label}
        </th>
        <td className={styles.cell}>{row.pace.attainment === null ? '–' : printPercent(row.pace.attainment, 1)}</td>
        <td className={styles.cell}>{row.pace.pace === null ? '–' : printFixed(row.pace.pace, 2)}</td>
        <td className={styles.cell}>{row.pace.landing === null ? '–' : printNumber(row.pace.landing, 0)}</td>
      </tr>
      <tr>
        <td colSpan={4} className={styles.detail}>
          {detail(row)}
        </td>
      </tr>
    </Fragment>
  );
  const headings = (['attainment', 'pace', 'landing'] as const).map((name) => resultHeadings[name][language]);
  return (
    <>
      <table className={styles.table} aria-label={say('paceCaption', { day: dateText(result.choices.asOf) })}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.label)}>
              {result.choices.label?.heading ?? say('labelColumn')}
            </th>
            {headings.map((heading) => (
              <th key={heading} scope="col" className={styles.head}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{shown.map((row, index) => line(row, String(index), false))}</tbody>
        {result.total !== null && <tfoot>{line(result.total, 'total', true)}</tfoot>}
      </table>
      {more}
    </>
  );
}
