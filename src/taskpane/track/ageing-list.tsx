import { Subtitle2, Text, mergeClasses } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { AgedRow, AgedTable } from '../../jobs/track/age-receivables';
import type { Receivables } from '../../jobs/track/receivables';
import { cellArea } from '../../sheet/cell-area';
import type { Column, Table } from '../../sheet/table';
import { collectionTexts } from '../../texts/collections';
import { dateText } from '../../texts/dates';
import { printNumber, printPercent } from '../../texts/print-number';
import type { WorkbookPort } from '../../workbook/port';
import { useCatalogue } from '../language-context';
import { CellLink } from '../parts/cell-link';
import { Message } from '../parts/message';
import { useShownLines } from '../parts/shown-lines';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { Light } from './light';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

/** What is open by customer or person, by age, and below it each overdue receivable with the way to its cell. */
export function AgeingList(props: {
  readonly result: AgedTable;
  readonly columns: Receivables;
  readonly by: Column | null;
  readonly asOf: number;
  readonly table: Table;
  readonly port: WorkbookPort;
}) {
  const { result, columns, by, table, port } = props;
  const say = useCatalogue(collectionTexts);
  const styles = useTableStyles();
  const rows = useShownLines(by === null ? [] : result.rows);
  const items = useShownLines(result.overdue);
  const day = dateText(props.asOf);
  const number = (value: number) => printNumber(value, 0);
  const aged = (value: number) => askable(number(value), 'bounds');
  const detail = (row: AgedRow) => {
    const { notDue, to30, to60, to90, over90 } = row.open;
    const rate = row.rate === null ? '–' : askable(printPercent(row.rate), 'collectionRate');
    const ages = {
      notDue: aged(notDue),
      to30: aged(to30),
      to60: aged(to60),
      to90: aged(to90),
      over90: aged(over90),
    };
    const cash = row.cash === null ? '' : say('cashDetail', { cash: askable(number(row.cash), 'added') });
    return [
      say('detail', ages),
      `${say('rateDetail', { due: askable(number(row.due), 'added'), collected: askable(number(row.collected), 'added'), rate })}${cash}`,
    ];
  };
  const line = (row: AgedRow, sum: boolean) => (
    <Fragment key={row.label}>
      <tr className={sum ? styles.sum : undefined}>
        <th scope="row" className={mergeClasses(styles.label, styles.name, sum && styles.sum)}>
          {row.label}{' '}
          <Light kind={row.open.over90 > 0 ? 'bad' : row.overdue > 0 ? 'warning' : 'good'}>
            {say(row.open.over90 > 0 ? 'long' : row.overdue > 0 ? 'some' : 'clear')}
          </Light>
        </th>
        <NumberCell how="added">{number(row.total)}</NumberCell>
        <NumberCell how="bounds">{number(row.overdue)}</NumberCell>
        <NumberCell how="collectionRate">{row.rate === null ? '–' : printPercent(row.rate)}</NumberCell>
      </tr>
      <tr>
        <td colSpan={4} className={styles.detail}>
          {detail(row).map((text) => (
            <div key={text}>
              <Told>{text}</Told>
            </div>
          ))}
        </td>
      </tr>
    </Fragment>
  );
  return (
    <>
      {result.undated !== null && (
        <Message intent="warning">
          {say('undated', {
            ...result.undated,
            rows: askable(result.undated.rows, 'count'),
            amount: askable(number(result.undated.amount), 'added'),
          })}
        </Message>
      )}
      {result.later > 0 && (
        <Text size={200}>
          <Told>{say('later', { count: askable(result.later, 'count') })}</Told>
        </Text>
      )}
      <table className={styles.table} aria-label={say('caption', { day })}>
        <TableHead names={[by?.heading ?? say('by'), say('open'), say('overdue'), say('rate')]} />
        <tbody>{rows.shown.map((row) => line(row, false))}</tbody>
        <tfoot>{line(result.total, true)}</tfoot>
      </table>
      {rows.more}
      {result.overdue.length > 0 && (
        <>
          <Subtitle2 as="h2" className={styles.title}>
            {say('overdueCaption')}
          </Subtitle2>
          <ul aria-label={say('overdueCaption')} style={{ margin: 0, paddingInlineStart: '1.2em' }}>
            {items.shown.map((item) => {
              const area = cellArea(table, columns.due, item.row);
              return (
                <li key={item.row} className={styles.detail}>
                  <CellLink port={port} area={area}>
                    {say('item', {
                      label: by === null ? dateText(item.dueOn) : item.label,
                      open: number(item.open),
                      days: item.days,
                      day: dateText(item.dueOn),
                    })}
                  </CellLink>
                </li>
              );
            })}
          </ul>
          {items.more}
        </>
      )}
    </>
  );
}
