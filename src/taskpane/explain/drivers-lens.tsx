import { Button, mergeClasses, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUpRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { BridgeMethod } from '../../core/variance/bridge';
import { compareDrivers, driversOf, type Driver } from '../../jobs/explain/compare-drivers';
import { proposeDrivers } from '../../jobs/explain/propose-drivers';
import { refuse } from '../../jobs/job-outcome';
import { refuseGroups } from '../../jobs/refuse-groups';
import { explainTexts } from '../../texts/explain';
import { unmarked } from '../../texts/marked';
import { printNumber, printPercent } from '../../texts/print-number';
import { ApplyBar } from '../apply/apply-bar';
import { hasProblems } from '../decompose/use-plan';
import { sentenceOf } from '../error-text';
import { useCatalogue, useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { Status } from '../parts/status';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { GapReport } from './gap-report';
import { HotspotList } from './hotspot-list';
import type { LensProps } from './lens-props';
import { useSentence } from './use-sentence';

const useStyles = makeStyles({
  order: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

const METHODS: readonly BridgeMethod[] = ['shapley', 'lmdi', 'sequential'];

/** Customers × orders per customer × average order value × collection rate, by one of three methods. */
export function DriversLens({ source, periods, apply, onDrill, onRefresh }: LensProps) {
  const { table } = source;
  const say = useTexts();
  const sayOwn = useCatalogue(explainTexts);
  const language = useLanguage();
  const styles = useTableStyles();
  const own = useStyles();
  const sentenceFor = useSentence();
  const [method, setMethod] = useState<BridgeMethod>('shapley');
  const [segment, setSegment] = useState('');
  const [chosenOrder, setOrder] = useState<readonly Driver[]>([]);
  const { orders, amount, sides, before, after, path, dimensions, spots } = periods;
  const segmentBy = dimensions.find(({ heading }) => heading === segment) ?? null;
  const columns = useMemo(() => {
    const { customer, order, collected } = orders;
    const isFree = (column: typeof customer) =>
      column !== null && !path.some((step) => step.column.index === column.index);
    return { customer: isFree(customer) ? customer : null, order, collected, amount };
  }, [orders, amount, path]);
  const order = useMemo(() => {
    const drivers = driversOf(columns);
    const isOrder = chosenOrder.length === drivers.length && drivers.every((driver) => chosenOrder.includes(driver));
    return isOrder ? chosenOrder : drivers;
  }, [columns, chosenOrder]);
  const outcome = useMemo(() => {
    const used = [orders.date, amount, orders.collected].filter((column) => column !== null);
    if (hasProblems(table, used)) return refuse('problems-in-table', { table: table.name });
    return refuseGroups(table, [amount]) ?? compareDrivers(sides, columns, segmentBy, method, order, language);
  }, [table, orders, amount, sides, columns, segmentBy, method, order, language]);
  const failure = outcome.ok ? '' : sentenceOf(outcome.failure, language);
  const nameOf = (driver: Driver) => explainTexts.drivers[driver][language];
  const result = outcome.ok ? outcome.value : null;
  const causes = (result?.contributions ?? []).map((one) => ({ name: nameOf(one.driver), value: one.amount }));
  const sentence = result === null ? '' : sentenceFor(result.before, result.after, causes, before.name);
  const [whole] = segmentBy === null && result !== null ? result.segments : [];
  const print = (driver: Driver, value: number) =>
    driver === 'collectionRate' ? printPercent(value) : printNumber(value, driver === 'orderValue' ? 2 : 3);
  return (
    <>
      <PairOfFields>
        <SelectField
          label={sayOwn('method')}
          value={method}
          choices={METHODS.map((one) => ({ value: one, text: explainTexts.methods[one][language] }))}
          onChange={(value) => setMethod(value as BridgeMethod)}
        />
        <SelectField
          label={sayOwn('segment')}
          value={segmentBy?.heading ?? ''}
          choices={[
            { value: '', text: sayOwn('whole') },
            ...dimensions.map(({ heading }) => ({ value: heading, text: heading })),
          ]}
          onChange={setSegment}
        />
      </PairOfFields>
      {method === 'sequential' && (
        <ol className={own.order} aria-label={sayOwn('order')}>
          {order.map((driver, index) => (
            <li key={driver}>
              {nameOf(driver)}{' '}
              {index > 0 && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowUpRegular />}
                  aria-label={sayOwn('earlier', { driver: nameOf(driver) })}
                  onClick={() => {
                    const moved = [...order];
                    moved.splice(index - 1, 2, driver, order[index - 1]!);
                    setOrder(moved);
                  }}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {failure !== '' && <Message intent="error">{failure}</Message>}
      {result !== null && (
        <>
          <GapReport
            before={{ name: before.name, value: result.before }}
            after={{ name: after.name, value: result.after }}
            causes={causes}
            difference={result.difference}
            sentence={sentence}
          />
          {whole !== undefined && (
            <table className={styles.table} aria-label={sayOwn('driverCaption')}>
              <TableHead names={[sayOwn('driverCaption'), before.name, after.name]} />
              <tbody>
                {result.drivers.map((driver, index) => (
                  <tr key={driver}>
                    <th scope="row" className={mergeClasses(styles.label, styles.name)}>
                      {nameOf(driver)}
                    </th>
                    <NumberCell how={driver}>{print(driver, whole.before[index]!)}</NumberCell>
                    <NumberCell how={driver}>{print(driver, whole.after[index]!)}</NumberCell>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <HotspotList spots={spots} onDrill={onDrill} />
        </>
      )}
      <Status>
        {result === null
          ? failure
          : say('explainStatus', {
              before: before.name,
              from: printNumber(result.before),
              after: after.name,
              to: printNumber(result.after),
              difference: printNumber(result.difference),
            })}
      </Status>
      <ApplyBar
        apply={apply}
        formulas
        propose={
          result === null
            ? null
            : (as) =>
                proposeDrivers(
                  source,
                  {
                    ...{
                      bridge: result,
                      columns,
                      segmentBy,
                      date: orders.date,
                      before,
                      after,
                      path,
                      sentence: unmarked(sentence),
                    },
                    spots: spots.ok ? spots.value : [],
                  },
                  as,
                  language,
                )
        }
        onRefresh={onRefresh}
      />
    </>
  );
}
