import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { proposePlan } from '../../jobs/decompose/propose-plan';
import { rateColumns } from '../../jobs/decompose/rate-plan';
import type { PlanNode } from '../../jobs/decompose/plan-node';
import { dateColumnOf } from '../../jobs/dimensions';
import { printNumber } from '../../texts/print-number';
import { ApplyBar } from '../apply/apply-bar';
import { useApply } from '../apply/use-apply';
import { sentenceOf } from '../error-text';
import { useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { Status } from '../parts/status';
import { SlicedLine } from '../progress/sliced-line';
import { useSettings } from '../settings/settings-context';
import { TableProblems } from '../tables/table-problems';
import type { ViewProps } from '../view-props';
import { BottomUpPanel } from './bottom-up-panel';
import { firstInputs, unitInputs, type Inputs, type LimitInput } from './inputs';
import { Notes } from './notes';
import { Preview } from './preview';
import { RateJob } from './rate-job';
import { noLimit } from './row-editor';
import { TotalFields } from './total-fields';
import { useOtherSources } from './use-other-sources';
import { usePlan } from './use-plan';
import { useNamedNumbers } from './use-named-numbers';
import { useSetTargets } from './use-set-targets';
import { usePlanTexts } from './use-plan-texts';
import { WeightsField } from './weights-field';
import { WhatFields } from './what-fields';
import { WhatIf, type Trial } from './what-if';

/** The job 目标分解 for one table, from the measure at the top to the way back at the bottom. */
export function DecomposeJob(props: ViewProps) {
  const { source } = props;
  const say = useTexts();
  const language = useLanguage();
  const { unit } = useSettings().settings;
  const [typed, setTyped] = useState<Partial<Inputs>>(() =>
    props.total === undefined ? {} : { totalFrom: 'given', total: String(props.total) },
  );
  const [trial, setTrial] = useState<(Trial & { readonly limit: LimitInput }) | null>(null);
  const [rated, setRated] = useState(false);
  const [reconciling, setReconciling] = useState(false);
  const sayPlan = usePlanTexts();
  const inputs = useMemo(() => ({ ...firstInputs, ...unitInputs(unit), ...typed }), [unit, typed]);
  const apply = useApply(props.port);
  const targets = useSetTargets(props.port, props.tables);
  const numbers = useNamedNumbers(props.port, props.tables);
  const isWeighed = inputs.levels?.some(({ weights }) => weights === 'column' || weights === 'score') ?? false;
  const others = useOtherSources(props.tables.list, props.found, isWeighed);
  const state = usePlan(source, inputs, language, { asOf: props.asOf, targets, numbers, others });
  const { measure, history } = state;
  const isReady = state.sliced.state === 'done';
  const outcome = state.plan;
  const plan = outcome?.ok ? outcome.value : null;

  const change = (part: Partial<Inputs>) => {
    setTyped((before) => ({ ...before, ...part }));
    if (part.limits === undefined) setTrial(null);
    if (apply.state.step === 'failed' || apply.state.step === 'taken-back') apply.reset();
  };
  const limitNode = ({ key, place }: PlanNode, limit: LimitInput) => {
    if (trial?.key !== key && plan !== null) {
      const before = new Map(plan.nodes.map((node) => [node.key, node.step.amount]));
      setTrial({ key, place, before, limit: inputs.limits[key] ?? noLimit });
    }
    change({ limits: { ...inputs.limits, [key]: limit } });
  };
  const hold = (amounts: ReadonlyMap<string, number>) => {
    const held = [...amounts].map(([key, amount]): [string, LimitInput] => [key, { ...noLimit, hold: String(amount) }]);
    setTrial(null);
    change({ limits: { ...inputs.limits, ...Object.fromEntries(held) } });
  };
  const failure = outcome !== null && !outcome.ok ? sentenceOf(outcome.failure, language) : '';
  const top = plan?.nodes.filter(({ level, hidden }) => level === 0 && !hidden).length ?? 0;
  const rows = top > 0 ? top : (plan?.nodes.filter(({ hidden }) => !hidden).length ?? 0);
  const status = plan === null ? failure : say('sumStatus', { sum: printNumber(plan.sum, 10), rows });
  const refresh = () => {
    apply.reset();
    props.onRefresh();
  };
  const hasRates = rateColumns(source.table).length > 0;
  return (
    <>
      <SlicedLine sliced={state.sliced} />
      <TableProblems table={state.table} columns={[measure, dateColumnOf(state.table)]} />
      {hasRates && (
        <Field label={sayPlan('splitWhat')} size="small">
          <RadioGroup
            layout="horizontal"
            value={rated ? 'rates' : 'amounts'}
            onChange={(_, { value }) => setRated(value === 'rates')}
          >
            <Radio value="amounts" label={sayPlan('amounts')} />
            <Radio value="rates" label={sayPlan('rates')} />
          </RadioGroup>
        </Field>
      )}
      {measure !== null && <WhatFields state={state} isRate={rated} onChange={change} />}
      {rated ? (
        <RateJob source={source} state={state} apply={apply} port={props.port} targets={targets} onRefresh={refresh} />
      ) : (
        <>
          {measure !== null && state.levels.length > 0 && (
            <>
              <TotalFields inputs={inputs} state={state} port={props.port} onChange={change} />
              <WeightsField state={state} value={inputs.weights} onChange={(weights) => change({ weights })} />
            </>
          )}
          {failure !== '' && <Message intent="error">{failure}</Message>}
          {outcome === null && isReady && (state.totalFrom !== 'linked' || state.offer !== null) && (
            <Message intent="warning">{say('correctInputs')}</Message>
          )}
          {history !== null && (
            <>
              <Notes history={history} />
              <Preview
                state={state}
                history={history}
                plan={plan}
                inputs={inputs}
                onChange={change}
                onLimit={limitNode}
              />
              {trial !== null && plan !== null && (
                <WhatIf
                  trial={trial}
                  plan={plan}
                  onKeep={() => setTrial(null)}
                  onUndo={() => {
                    change({ limits: { ...inputs.limits, [trial.key]: trial.limit } });
                    setTrial(null);
                  }}
                />
              )}
            </>
          )}
          {plan !== null && (
            <div>
              <Button size="small" aria-expanded={reconciling} onClick={() => setReconciling(!reconciling)}>
                {sayPlan(reconciling ? 'bottomUpClose' : 'bottomUpOpen')}
              </Button>
            </div>
          )}
          {plan !== null && reconciling && (
            <BottomUpPanel
              plan={plan}
              source={source}
              table={state.table}
              port={props.port}
              tables={props.tables}
              onAdopt={hold}
            />
          )}
          <Status>{status}</Status>
          <ApplyBar
            apply={apply}
            formulas
            propose={plan !== null && isReady ? (as) => proposePlan(source, plan, as, language) : null}
            onRefresh={refresh}
          />
        </>
      )}
    </>
  );
}
