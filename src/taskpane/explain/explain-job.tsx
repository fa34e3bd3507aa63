import { useState } from 'react';
import { proposeComparison } from '../../jobs/explain/propose-comparison';
import { printNumber } from '../../texts/print-number';
import { ApplyBar } from '../apply/apply-bar';
import { useApply } from '../apply/use-apply';
import { sentenceOf } from '../error-text';
import { useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { Status } from '../parts/status';
import { TableProblems } from '../tables/table-problems';
import { ComparisonTables } from './comparison-tables';
import { ExplainFields } from './explain-fields';
import { useComparison, type ExplainInputs } from './use-comparison';
import type { ViewProps } from '../view-props';

/** The job 差异分析 for one table: two years of orders, or plan against actual. */
export function ExplainJob(props: ViewProps) {
  const { source } = props;
  const say = useTexts();
  const language = useLanguage();
  const [inputs, setInputs] = useState<ExplainInputs>({});
  const apply = useApply(props.port);
  const state = useComparison(source.table, inputs);
  const result = state.outcome.ok ? state.outcome.value : null;
  const failure = state.outcome.ok ? '' : sentenceOf(state.outcome.failure, language);
  const status =
    result === null
      ? failure
      : say('explainStatus', {
          before: result.compared.before,
          from: printNumber(result.comparison.before),
          after: result.compared.after,
          to: printNumber(result.comparison.after),
          difference: printNumber(result.comparison.difference),
        });
  return (
    <>
      <TableProblems table={source.table} columns={state.used} />
      <ExplainFields
        table={source.table}
        state={state}
        inputs={inputs}
        onChange={(change) => {
          setInputs((before) => ({ ...before, ...change }));
          if (apply.state.step === 'failed' || apply.state.step === 'taken-back') apply.reset();
        }}
      />
      {failure !== '' && <Message intent="error">{failure}</Message>}
      {result !== null && <ComparisonTables comparison={result.comparison} compared={result.compared} />}
      <Status>{status}</Status>
      <ApplyBar
        apply={apply}
        formulas
        propose={result && ((as) => proposeComparison(source, result.comparison, result.compared, as, language))}
        onRefresh={() => {
          apply.reset();
          props.onRefresh();
        }}
      />
    </>
  );
}
