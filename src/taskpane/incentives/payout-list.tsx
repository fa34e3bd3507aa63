import { Text, mergeClasses } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { IncentivePreview } from '../../jobs/incentives/preview-incentives';
import type { Source } from '../../jobs/source';
import { placeOf } from '../../sheet/place-of';
import { incentiveTexts } from '../../texts/incentives';
import { printFixed, printNumber, printPercent } from '../../texts/print-number';
import type { HowName } from '../../texts/how';
import type { WorkbookPort } from '../../workbook/port';
import { useCatalogue, useLanguage } from '../language-context';
import { Message } from '../parts/message';
import { useShownLines } from '../parts/shown-lines';
import { TextButton } from '../parts/text-button';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { CostTable } from './cost-table';
import { listText } from '../../texts/list-text';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

/** What each person is paid, with the parts it is made of and the way to the cells, and what all of it costs. */
export function PayoutList(props: {
  readonly port: WorkbookPort;
  readonly source: Source;
  readonly preview: IncentivePreview;
}) {
  const { port, source, preview } = props;
  const { people, plan, pays, cost, winners } = preview;
  const { table } = source;
  const say = useCatalogue(incentiveTexts);
  const language = useLanguage();
  const styles = useTableStyles();
  const { shown, more } = useShownLines(pays);
  const money = (value: number | null, how: HowName) => (value === null ? '–' : askable(printNumber(value), how));
  const detail = (row: number) => {
    const { own, team, commission, newCustomers: won, bonus, top } = pays[row]!;
    const parts = { own: money(own, 'bands'), team: money(team, 'bands'), commission: money(commission, 'commission') };
    const awards = { won: money(won, 'award'), bonus: money(bonus, 'award'), top: money(top, 'award') };
    return say(plan.teamShare > 0 ? 'trace' : 'traceAlone', { ...parts, ...awards });
  };
  const cellsOf = (row: number) =>
    [people.columns.target, people.columns.actual].map((column) => ({
      sheet: table.area.sheet,
      ...placeOf(table, column, row),
      rows: 1,
      columns: 1,
    }));
  const find = (row: number) => {
    const place = placeOf(table, people.columns.actual, row);
    void port.show({ sheet: table.area.sheet, ...place, rows: 1, columns: 1 });
  };
  const names = listText(
    winners.map((row) => people.names[row]!),
    language,
  );
  return (
    <>
      <table className={styles.table} aria-label={say('payouts')}>
        <TableHead names={[say('name'), say('attainment'), say('total')]} />
        <tbody>
          {shown.map((pay, row) => (
            <Fragment key={row}>
              <tr>
                <th scope="row" className={mergeClasses(styles.label, styles.name)}>
                  <TextButton
                    text={people.names[row]!}
                    name={say('find', { name: people.names[row]! })}
                    onClick={() => find(row)}
                  />
                </th>
                <NumberCell how="attainment" at={cellsOf(row)}>
                  {pay.attainment === null ? '–' : printPercent(pay.attainment)}
                </NumberCell>
                <NumberCell how="pay" at={cellsOf(row)}>
                  {printFixed(pay.total, 2)}
                </NumberCell>
              </tr>
              <tr>
                <td colSpan={3} className={styles.detail}>
                  <Told at={cellsOf(row)}>{detail(row)}</Told>
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(styles.label, styles.sum)}>
              {say('sum')}
            </th>
            <td className={mergeClasses(styles.cell, styles.sum)} />
            <NumberCell sum how="sum">
              {printFixed(cost.paid, 2)}
            </NumberCell>
          </tr>
        </tfoot>
      </table>
      {more}
      {cost.perTargetUnit !== null && (
        <Text>
          <Told>{say('perUnit', { cost: askable(printNumber(cost.perTargetUnit * 100), 'perHundred') })}</Told>
        </Text>
      )}
      {winners.length > 1 && <Message intent="info">{say('tie', { names })}</Message>}
      <CostTable preview={preview} />
    </>
  );
}
