import { mergeClasses } from '@fluentui/react-components';
import { Fragment } from 'react';
import { addUp } from '../../jobs/add-up';
import type { RankedCustomer, RankedCustomers } from '../../jobs/customers/rank-customers';
import type { TierRule } from '../../jobs/customers/tier-rules';
import { tierTexts } from '../../texts/customer-tiers';
import { printNumber, printPercent } from '../../texts/print-number';
import { useCatalogue, useLanguage } from '../language-context';
import { useShownLines } from '../parts/shown-lines';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

/** How many customers of what value each tier has, and the customers with what put them there. */
export function TierList({ ranked, rules }: { readonly ranked: RankedCustomers; readonly rules: readonly TierRule[] }) {
  const { customers } = ranked;
  const say = useCatalogue(tierTexts);
  const language = useLanguage();
  const styles = useTableStyles();
  const { shown, more } = useShownLines(customers);
  const tierOf = ({ rule }: RankedCustomer) => rules[rule]!.tier;
  const tiers = [...new Set(rules.map(({ tier }) => tier))].sort();
  const total = addUp(
    customers.map(({ value }) => value),
    2,
  );
  const detail = (one: RankedCustomer) => {
    const { owner, action } = rules[one.rule]!;
    return say('detail', {
      class: one.valueClass,
      value: askable(printNumber(one.value), 'added'),
      growth: one.growth === null ? say('new') : askable(printPercent(one.growth), 'yearGrowth'),
      orders: askable(one.orders, 'count'),
      owner: owner === '' ? '' : `${owner}${language === 'zh' ? '：' : ': '}`,
      action,
    });
  };
  return (
    <>
      <table className={styles.table} aria-label={say('summary')}>
        <TableHead names={[say('tier'), say('count'), say('value'), say('share')]} />
        <tbody>
          {tiers.map((tier) => {
            const of = customers.filter((one) => tierOf(one) === tier);
            const value = addUp(
              of.map((one) => one.value),
              2,
            );
            return (
              <tr key={tier}>
                <th scope="row" className={mergeClasses(styles.label, styles.name)}>
                  {tier}
                </th>
                <NumberCell how="count">{of.length}</NumberCell>
                <NumberCell how="added">{printNumber(value, 0)}</NumberCell>
                <NumberCell how="share">{total > 0 ? printPercent(value / total) : '–'}</NumberCell>
              </tr>
            );
          })}
        </tbody>
      </table>
      <table className={styles.table} aria-label={say('list')}>
        <TableHead names={[say('customerColumn'), say('tier')]} />
        <tbody>
          {shown.map((one) => (
            <Fragment key={one.name}>
              <tr>
                <th scope="row" className={mergeClasses(styles.label, styles.name)}>
                  {one.name}
                </th>
                <NumberCell>{tierOf(one)}</NumberCell>
              </tr>
              <tr>
                <td colSpan={2} className={styles.detail}>
                  <Told>{detail(one)}</Told>
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}
