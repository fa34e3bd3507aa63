import { useState } from 'react';
import { proposeSplit } from '../../jobs/decompose/propose-split';
import { printNumber } from '../../texts/print-number';
import { ApplyBar } from '../apply/apply-bar';
import { useApply } from '../apply/use-apply';
import { sentenceOf } from '../error-text';
import { useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { Status } from '../parts/status';
import { TableProblems } from '../tables/table-problems';
import { dateColumnOf } from '../../jobs/dimensions';
import { useSettings } from '../settings/settings-context';
import { firstInputs, unitInputs, type Inputs } from './inputs';
import { Notes } from './notes';
import { Preview } from './preview';
import { TotalFields } from './total-fields';
import { useSplit } from './use-split';
import { WeightsField } from './weights-field';
import { WhatFields } from './what-fields';
import type { ViewProps } from '../view-props';

/** The job 目标分解 for one table, from the measure at the top to the way back at the bottom. */
export function DecomposeJob(props: ViewProps) {
  const { source } = props;
  const say = useTexts();
  const language = useLanguage();
  const { unit } = useSettings().settings;
  const [typed, setTyped] = useState<Partial<Inputs>>({});
  const inputs = { ...firstInputs, ...unitInputs(unit), ...typed };
  const apply = useApply(props.port);
  const state = useSplit(source, inputs, language);
  const { measure, history } = state;
  const outcome = state.split;
  const split = outcome?.ok ? outcome.value : null;

  const change = (part: Partial<Inputs>) => {
    setTyped((before) => ({ ...before, ...part }));
    if (apply.state.step === 'failed' || apply.state.step === 'taken-back') apply.reset();
  };
  const failure = outcome !== null && !outcome.ok ? sentenceOf(outcome.failure, language) : '';
  const status =
    split === null ? failure : say('sumStatus', { sum: printNumber(split.sum, 10), rows: split.rows.length });
  return (
    <>
      <TableProblems table={state.table} columns={[measure, dateColumnOf(state.table)]} />
      {measure !== null && <WhatFields state={state} onChange={change} />}
      {measure !== null && state.first !== null && (
        <>
          <TotalFields inputs={inputs} state={state} onChange={change} />
          <WeightsField state={state} value={inputs.weights} onChange={(weights) => change({ weights })} />
        </>
      )}
      {failure !== '' && <Message intent="error">{failure}</Message>}
      {outcome === null && <Message intent="warning">{say('correctInputs')}</Message>}
      {history !== null && (
        <>
          <Notes history={history} />
          <Preview
            history={history}
            split={split}
            inputs={inputs}
            wrong={new Set(state.wrongWeights.keys())}
            onChange={change}
          />
        </>
      )}
      <Status>{status}</Status>
      <ApplyBar
        apply={apply}
        formulas
        propose={split && ((as) => proposeSplit(source, split, as, language))}
        onRefresh={() => {
          apply.reset();
          props.onRefresh();
        }}
      />
    </>
  );
}
