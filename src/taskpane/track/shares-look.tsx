import { mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { dimensionColumns, memberName } from '../../jobs/dimensions';
import { compareShares, type PlanShares } from '../../jobs/track/compare-shares';
import { guessTrackColumns, type PacePeriod } from '../../jobs/track/guess-track';
import { sharedColumn } from '../../jobs/track/orders';
import { paceDays } from '../../jobs/track/pace-choices';
import { proposeShares } from '../../jobs/track/propose-shares';
import { rowsAt } from '../../jobs/track/rows-at';
import { dateText } from '../../texts/dates';
import { printFixed, printNumber, printPercent } from '../../texts/print-number';
import { shareTexts } from '../../texts/shares';
import { ApplyBar } from '../apply/apply-bar';
import { useApply } from '../apply/use-apply';
import { sentenceOf } from '../error-text';
import { useLanguage, useTexts, useCatalogue } from '../language-context';
import { columnOf } from '../parts/column-field';
import { Message } from '../parts/message';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { useShownLines } from '../parts/shown-lines';
import { Status } from '../parts/status';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { openTable } from '../tables/found-table';
import { Light } from './light';
import type { LookProps } from './look-props';
import { orderTableOf, useOrderTables } from './use-orders';
import { printSigned } from '../../texts/print-signed';
import { PeriodField } from '../parts/period-field';
import { bodiesOf } from '../parts/bodies-of';
import { TraceAreas } from '../parts/trace';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

/** Changes of a share below half a point are no news. */
const NEWS = 0.005;

/** The share of each product line, or other member, against the same days of last year or against the plan. */
export function SharesLook(props: LookProps) {
  const { source, found, tables, port, asOfDay, settings } = props;
  const say = useTexts();
  const sayOwn = useCatalogue(shareTexts);
  const language = useLanguage();
  const styles = useTableStyles();
  const apply = useApply(port);
  const [inputs, setInputs] = useState<{ orders?: string; by?: string; against?: string; period?: PacePeriod }>({});
  const others = useOrderTables(tables, found);
  const own = useMemo(() => orderTableOf(found, source), [found, source]);
  const orderTables = own === null ? others : [own, ...others];
  const table = orderTables.find(({ key }) => key === inputs.orders) ?? orderTables[0] ?? null;
  const dimensions = useMemo(() => (table === null ? [] : dimensionColumns(table.source.table)), [table]);
  const likely =
    dimensions.find(({ role }) => role === 'category') ?? dimensions.find(({ role }) => role === 'product');
  const by = columnOf(dimensions, inputs.by, likely ?? dimensions[0] ?? null);
  const period = inputs.period ?? 'month';
  const asOf = 'value' in asOfDay ? asOfDay.value : null;
  const { fiscalYearStart } = settings;
  const plans = useMemo(
    () =>
      by === null || asOf === null
        ? []
        : tables.list.flatMap((one): { key: string; plan: PlanShares }[] => {
            const opened = openTable(one);
            if (!opened.ok || one.key === table?.key) return [];
            const { target } = guessTrackColumns(opened.value.table);
            const label = sharedColumn(opened.value.table, by.values.slice(0, MOST_NAMES).map(memberName));
            if (target === null || target.groups !== null || label === null) return [];
            const days = paceDays({ asOf, period, fiscalYearStart });
            const rows =
              rowsAt(opened.value.table, asOf, fiscalYearStart, days) ??
              opened.value.table.rowNumbers.map((_, row) => row);
            return [{ key: one.key, plan: { table: opened.value.table, target, label, rows } }];
          }),
    [tables.list, by, asOf, period, table, fiscalYearStart],
  );
  const plan = plans.find(({ key }) => key === inputs.against)?.plan ?? null;
  const orders = useMemo(
    () =>
      table === null || by === null
        ? null
        : { source: table.source, date: table.dates[0]!, amount: table.amounts[0]!, by },
    [table, by],
  );
  const outcome = useMemo(() => {
    if (orders === null || asOf === null) return null;
    const { from, to } = paceDays({ asOf, period, fiscalYearStart });
    return compareShares(orders, { from, to: Math.min(asOf, to) }, plan, language);
  }, [orders, asOf, period, fiscalYearStart, plan, language]);
  const result = outcome?.ok ? outcome.value : null;
  const { shown, more } = useShownLines(result?.rows ?? []);
  const failure =
    orders === null ? sayOwn('noOrders') : outcome !== null && !outcome.ok ? sentenceOf(outcome.failure, language) : '';
  const before = plan === null ? sayOwn('lastYear') : sayOwn('planWord');
  const points = (change: number) => printSigned(change, (share) => printFixed(share * 100, 1));
  const worst = result === null ? undefined : [...result.rows].sort((a, b) => a.change - b.change)[0];
  return (
    <TraceAreas areas={orders === null ? [] : bodiesOf(orders.source.table, [orders.date, orders.amount, orders.by])}>
      {table !== null && (
        <>
          <PairOfFields>
            {orderTables.length > 1 && (
              <SelectField
                label={sayOwn('orders')}
                value={table.key}
                choices={orderTables.map(({ key, name }) => ({ value: key, text: name }))}
                onChange={(orders) => setInputs((old) => ({ ...old, orders }))}
              />
            )}
            <SelectField
              label={say('byDimension')}
              value={by?.heading ?? ''}
              choices={dimensions.map(({ heading }) => ({ value: heading, text: heading }))}
              onChange={(chosen) => setInputs((old) => ({ ...old, by: chosen }))}
            />
          </PairOfFields>
          <PairOfFields>
            <PeriodField
              label={sayOwn('period')}
              value={period}
              periods={['month', 'quarter', 'year']}
              onChange={(value) => setInputs((old) => ({ ...old, period: value }))}
            />
            <SelectField
              label={sayOwn('against')}
              value={plan === null ? '' : inputs.against!}
              choices={[
                { value: '', text: sayOwn('lastYear') },
                ...plans.map((one) => ({ value: one.key, text: sayOwn('plan', { table: one.plan.table.name }) })),
              ]}
              onChange={(against) => setInputs((old) => ({ ...old, against }))}
            />
          </PairOfFields>
        </>
      )}
      {failure !== '' && <Message intent="info">{failure}</Message>}
      {orders !== null && asOf === null && <Message intent="warning">{say('correctInputs')}</Message>}
      {result !== null && by !== null && (
        <table className={styles.table} aria-label={sayOwn('caption', { dimension: by.heading, day: dateText(asOf!) })}>
          <TableHead names={[by.heading, sayOwn('share'), before, sayOwn('change')]} />
          <tbody>
            {shown.map((row) => (
              <tr key={row.label}>
                <th scope="row" className={mergeClasses(styles.label, styles.name)}>
                  {row.label}{' '}
                  <Light kind={row.change >= NEWS ? 'best' : row.change <= -NEWS ? 'warning' : 'good'}>
                    {sayOwn(row.change >= NEWS ? 'grew' : row.change <= -NEWS ? 'fell' : 'held')}
                  </Light>
                  <div className={styles.detail}>
                    <Told>
                      {sayOwn('detail', {
                        actual: askable(printNumber(row.actual, 0), 'added'),
                        before,
                        amount: askable(printNumber(row.before, 0), 'added'),
                      })}
                    </Told>
                  </div>
                </th>
                <NumberCell how="share">{printPercent(row.share)}</NumberCell>
                <NumberCell how="share">{printPercent(row.shareBefore)}</NumberCell>
                <NumberCell how="difference">{points(row.change)}</NumberCell>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more}
      <Status>
        {worst === undefined
          ? failure
          : sayOwn('status', { count: result!.rows.length, label: worst.label, change: points(worst.change) })}
      </Status>
      <ApplyBar
        apply={apply}
        formulas
        propose={
          result !== null && orders !== null && !found.sheet.date1904
            ? (as) => proposeShares(orders, result, plan, as, language)
            : null
        }
        onRefresh={() => {
          apply.reset();
          props.onRefresh();
        }}
      />
    </TraceAreas>
  );
}

/** Enough rows of orders to meet every product line. */
const MOST_NAMES = 5000;
