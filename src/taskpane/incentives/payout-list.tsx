import { Text, mergeClasses } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { IncentivePreview } from '../../jobs/incentives/preview-incentives';
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
export function PayoutList(props: { readonly port: WorkbookPort; readonly preview: IncentivePreview }) {
  const { port, preview } = props;
  const { people, plan, pays, cost, winners } = preview;
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
  const find = (row: number) => {
    const place = people.areasOf(row).at(-1);
    if (place !== undefined) void port.show(place);
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
                <NumberCell how="attainment" at={people.areasOf(row)}>
                  {pay.attainment === null ? '–' : printPercent(pay.attainment)}
                </NumberCell>
                <NumberCell how="pay" at={people.areasOf(row)}>
                  {printFixed(pay.total, 2)}
                </NumberCell>
              </tr>
              <tr>
                <td colSpan={3} className={styles.detail}>
                  <Told at={people.areasOf(row)}>{detail(row)}</Told>
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
