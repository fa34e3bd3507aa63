import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { guessPlanColumns } from '../../jobs/explain/compare-columns';
import { guessTrackColumns } from '../../jobs/track/guess-track';
import { explainTexts } from '../../texts/explain';
import { useApply } from '../apply/use-apply';
import { useCatalogue, useTexts } from '../language-context';
import { bodiesOf } from '../parts/bodies-of';
import { TraceAreas } from '../parts/trace';
import { SlicedLine } from '../progress/sliced-line';
import { TableProblems } from '../tables/table-problems';
import { useOrderTables } from '../track/use-orders';
import type { ViewProps } from '../view-props';
import { ColumnsReport } from './columns-report';
import { DrillPath } from './drill-path';
import { DriversLens } from './drivers-lens';
import { PeriodFields } from './period-fields';
import { PlanReport } from './plan-report';
import { ProductsLens } from './products-lens';
import { PromotionLens } from './promotion-lens';
import { RatesLens } from './rates-lens';
import { usePeriods, type PeriodInputs } from './use-periods';

type Mode = 'periods' | 'planAndOrders' | 'columns';

const LENSES = {
  products: ProductsLens,
  margin: ProductsLens,
  drivers: DriversLens,
  rates: RatesLens,
  promotion: PromotionLens,
} as const;

/** The job 差异分析: two periods of orders, a plan against orders, or plan and actual columns of one table. */
export function ExplainJob(props: ViewProps) {
  const { source, found, tables } = props;
  const { table } = source;
  const say = useTexts();
  const sayOwn = useCatalogue(explainTexts);
  const [inputs, setInputs] = useState<PeriodInputs>({});
  const [chosenMode, setMode] = useState<Mode>();
  const apply = useApply(props.port);
  const compared = usePeriods(table, inputs);
  const periods = compared?.periods ?? null;
  const orderTables = useOrderTables(tables, found);
  const hasColumns = useMemo(() => Object.values(guessPlanColumns(table)).every((column) => column !== null), [table]);
  const isPlan = useMemo(() => {
    const { target, actual } = guessTrackColumns(table);
    return target !== null && actual === null;
  }, [table]);
  const modes: readonly Mode[] = [
    ...(compared === null ? [] : (['periods'] as const)),
    ...(tables.list.length > 1 && (compared !== null || orderTables.length > 0) ? (['planAndOrders'] as const) : []),
    'columns',
  ];
  const guessed: Mode =
    compared !== null ? 'periods' : isPlan && !hasColumns && orderTables.length > 0 ? 'planAndOrders' : 'columns';
  const mode = modes.find((one) => one === chosenMode) ?? modes.find((one) => one === guessed) ?? modes[0]!;
  const change = (part: PeriodInputs) => {
    setInputs((before) => ({ ...before, ...part }));
    if (apply.state.step === 'failed' || apply.state.step === 'taken-back') apply.reset();
  };
  const refresh = () => {
    apply.reset();
    props.onRefresh();
  };
  // what is not of the choices at hand is not written
  const isReady = compared === null || compared.sliced.state === 'done';
  const steps = inputs.path ?? [];
  const Lens = periods === null ? null : LENSES[periods.lens];
  return (
    <>
      {modes.length > 1 && (
        <Field label={say('explainFrom')} size="small">
          <RadioGroup value={mode} onChange={(_, { value }) => setMode(value as Mode)}>
            {modes.map((one) => (
              <Radio key={one} value={one} label={sayOwn(one)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {mode === 'periods' && compared !== null && <SlicedLine sliced={compared.sliced} />}
      {mode === 'periods' && periods !== null && Lens !== null && (
        <>
          <TableProblems table={table} columns={[periods.orders.date, periods.quantity, periods.amount, periods.by]} />
          <PeriodFields table={table} periods={periods} onChange={change} />
          <DrillPath path={periods.path} onLeave={(depth) => change({ path: steps.slice(0, depth) })} />
          <TraceAreas areas={bodiesOf(table, [periods.orders.date, periods.amount, periods.by])}>
            <Lens
              source={source}
              periods={periods}
              apply={isReady ? apply : { ...apply, busy: true }}
              onDrill={(heading, member) => change({ path: [...steps, { heading, member }] })}
              onRefresh={refresh}
            />
          </TraceAreas>
        </>
      )}
      {mode === 'planAndOrders' && <PlanReport {...props} apply={apply} refreshAll={refresh} />}
      {mode === 'columns' && <ColumnsReport {...props} apply={apply} refreshAll={refresh} />}
    </>
  );
}
