import { useMemo, useState } from 'react';
import { planAgainstOrders, sharedDimensions } from '../../jobs/explain/plan-against-orders';
import { proposePlanGap } from '../../jobs/explain/propose-plan-gap';
import { guessTrackColumns } from '../../jobs/track/guess-track';
import { findAsOf } from '../../jobs/track/find-as-of';
import { paceDays } from '../../jobs/track/pace-choices';
import { periodColumnOf, rowsAt } from '../../jobs/track/rows-at';
import { rowsOver } from '../../jobs/track/rows-over';
import { dateText } from '../../texts/dates';
import { explainTexts } from '../../texts/explain';
import { unmarked } from '../../texts/marked';
import { jobTexts } from '../../texts/jobs';
import { ApplyBar } from '../apply/apply-bar';
import type { Apply } from '../apply/use-apply';
import { sentenceOf } from '../error-text';
import { useCatalogue, useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { Status } from '../parts/status';
import { TextField } from '../parts/text-field';
import { bodiesOf } from '../parts/bodies-of';
import { ordersBodies } from '../track/orders-bodies';
import { TraceAreas } from '../parts/trace';
import { readDay } from '../read-input';
import { openTable } from '../tables/found-table';
import type { PaceInputs } from '../track/pace-inputs';
import { PaceFields } from '../track/pace-fields';
import { firstAsOf } from '../track/first-as-of';
import { useTrackSettings } from '../track/track-settings';
import { usePaceChoice } from '../track/use-pace';
import type { ViewProps } from '../view-props';
import { DrillPath } from './drill-path';
import { GapReport } from './gap-report';
import { HotspotList } from './hotspot-list';
import { MemberTable } from './member-table';
import { useSentence } from './use-sentence';

/** A plan against the orders of the same days: which names make the gap, level by level. */
export function PlanReport(props: ViewProps & { readonly apply: Apply; refreshAll(): void }) {
  const { tables, found, apply } = props;
  const say = useTexts();
  const sayOwn = useCatalogue(explainTexts);
  const language = useLanguage();
  const settings = useTrackSettings();
  const sentenceFor = useSentence();
  const [planKey, setPlanKey] = useState<string>();
  const [inputs, setInputs] = useState<PaceInputs>({});
  const [typed, setTyped] = useState<string>();
  const [span, setSpan] = useState<'current' | 'past'>('past');
  const [chosenBy, setBy] = useState('');
  const [steps, setSteps] = useState<readonly { heading: string; member: string }[]>([]);
  const plans = useMemo(
    () =>
      tables.list.flatMap((one) => {
        const opened = openTable(one);
        if (!opened.ok || guessTrackColumns(opened.value.table).target === null) return [];
        return [{ found: one, source: one.key === found.key ? props.source : opened.value }];
      }),
    [tables.list, found.key, props.source],
  );
  const plan =
    plans.find((one) => one.found.key === planKey) ?? plans.find((one) => one.found.key === found.key) ?? plans[0];
  const { fiscalYearStart } = settings;
  const stated = useMemo(() => {
    const latest = findAsOf(found.sheet.values) ?? props.asOf;
    return firstAsOf(plan?.found ?? found, (plan?.source ?? props.source).table, tables.list, latest, fiscalYearStart);
  }, [plan, found, props.source, tables.list, props.asOf, fiscalYearStart]);
  const asOfText = typed ?? (stated === null ? '' : dateText(stated));
  const asOfDay = readDay(asOfText);
  const day = 'value' in asOfDay ? asOfDay.value : null;
  const state = usePaceChoice(
    { source: plan?.source ?? props.source, found: plan?.found ?? found, tables, asOfDay },
    inputs,
  );
  const { source, target, orders, period } = state;
  const { table } = source;
  const dimensions = useMemo(
    () => (orders === null ? [] : sharedDimensions(table, orders.source.table)),
    [table, orders],
  );
  const path = useMemo(
    () =>
      steps.flatMap(({ heading, member }) => {
        const dimension = dimensions.find((one) => one.plan.heading === heading);
        return dimension === undefined ? [] : [{ dimension, member }];
      }),
    [steps, dimensions],
  );
  const open = useMemo(
    () => dimensions.filter((one) => !path.some(({ dimension }) => dimension === one)),
    [dimensions, path],
  );
  const by = useMemo(
    () => open.find(({ plan: column }) => column.heading === chosenBy) ?? open[0] ?? dimensions[0] ?? null,
    [open, dimensions, chosenBy],
  );
  const periodColumn = periodColumnOf(table);
  const taken = useMemo(() => {
    if (day === null) return null;
    const { rows, days } =
      periodColumn !== null && span === 'past'
        ? rowsOver(periodColumn, day, fiscalYearStart)
        : {
            rows: rowsAt(table, day, fiscalYearStart) ?? table.rowNumbers.map((_, row) => row),
            days: paceDays({ asOf: day, period, fiscalYearStart }),
          };
    return { rows, days: { from: days.from, to: Math.min(days.to, day) } };
  }, [day, periodColumn, span, table, period, fiscalYearStart]);
  const outcome = useMemo(
    () =>
      plan === undefined || target === null || orders === null || by === null || taken === null
        ? null
        : planAgainstOrders({ table, target, rows: taken.rows }, orders, taken.days, dimensions, by, path, language),
    [plan, table, target, orders, taken, dimensions, by, path, language],
  );
  const result = outcome?.ok ? outcome.value : null;
  const failure =
    outcome === null
      ? day === null
        ? say('correctInputs')
        : sayOwn('noPlan')
      : outcome.ok
        ? ''
        : sentenceOf(outcome.failure, language);
  const causes = (result?.rows ?? []).map(({ label, gap }) => ({ name: label, value: gap }));
  const sentence = result === null ? '' : sentenceFor(result.before, result.after, causes, null);
  const drill = (heading: string, member: string) => setSteps((old) => [...old, { heading, member }]);
  const columnPath = path.map(({ dimension, member }) => ({ column: dimension.plan, member }));
  return (
    <TraceAreas areas={[...bodiesOf(table, [target]), ...ordersBodies(orders)]}>
      <PairOfFields>
        {plans.length > 1 && (
          <SelectField
            label={sayOwn('planTable')}
            value={plan?.found.key ?? ''}
            choices={plans.map((one) => ({ value: one.found.key, text: one.found.name }))}
            onChange={setPlanKey}
          />
        )}
        <TextField label={say('asOf')} value={asOfText} typed={asOfDay} onChange={setTyped} />
      </PairOfFields>
      {plan !== undefined && (
        <PaceFields
          table={table}
          state={state}
          inputs={inputs}
          onChange={(change) => setInputs((old) => ({ ...old, ...change }))}
        />
      )}
      {periodColumn !== null && day !== null && (
        <SelectField
          label={sayOwn('planPeriod')}
          value={span}
          choices={[
            { value: 'past', text: sayOwn('allPeriods') },
            { value: 'current', text: dateText(day) },
          ]}
          onChange={(value) => setSpan(value as 'current' | 'past')}
        />
      )}
      {open.length > 1 && (
        <SelectField
          label={say('byDimension')}
          value={by?.plan.heading ?? ''}
          choices={open.map((one) => ({ value: one.plan.heading, text: one.plan.heading }))}
          onChange={setBy}
        />
      )}
      {failure !== '' && <Message intent="info">{failure}</Message>}
      <DrillPath path={columnPath} onLeave={(depth) => setSteps((old) => old.slice(0, depth))} />
      {result !== null && by !== null && (
        <>
          <GapReport
            before={{ name: jobTexts.target[language], value: result.before }}
            after={{ name: jobTexts.actual[language], value: result.after }}
            causes={causes}
            difference={result.difference}
            sentence={sentence}
          />
          <MemberTable
            heading={by.plan.heading}
            before={jobTexts.target[language]}
            after={jobTexts.actual[language]}
            rows={result.rows}
            total={{ before: result.before, after: result.after, gap: result.difference }}
            onDrill={open.length > 1 ? (member) => drill(by.plan.heading, member) : undefined}
          />
          <HotspotList spots={result.spots} onDrill={open.length > 1 ? drill : undefined} />
        </>
      )}
      <Status>{sentence || failure}</Status>
      <ApplyBar
        apply={apply}
        formulas
        propose={
          result !== null && by !== null && orders !== null && target !== null && taken !== null
            ? (as) =>
                proposePlanGap(
                  {
                    comparison: result,
                    plan: { source, target, rows: taken.rows },
                    ...{ orders, days: taken.days, by, sentence: unmarked(sentence) },
                    isPart: path.length > 0,
                  },
                  as,
                  language,
                )
            : null
        }
        onRefresh={props.refreshAll}
      />
    </TraceAreas>
  );
}
