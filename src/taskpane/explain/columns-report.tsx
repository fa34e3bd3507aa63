import { useMemo, useState } from 'react';
import { compareColumns, guessPlanColumns, type PlanColumns } from '../../jobs/explain/compare-columns';
import { proposeComparison, type Compared } from '../../jobs/explain/propose-comparison';
import { refuse } from '../../jobs/job-outcome';
import { guessTrackColumns, numberColumns } from '../../jobs/track/guess-track';
import { unmarked } from '../../texts/marked';
import { resultHeadings } from '../../texts/headings';
import { printNumber } from '../../texts/print-number';
import { ApplyBar } from '../apply/apply-bar';
import type { Apply } from '../apply/use-apply';
import { hasProblems } from '../decompose/use-plan';
import { sentenceOf } from '../error-text';
import { useLanguage, useTexts } from '../language-context';
import { ColumnField, columnOf } from '../parts/column-field';
import { Message } from '../parts/message';
import { PairOfFields } from '../parts/pair-of-fields';
import { Status } from '../parts/status';
import { TableProblems } from '../tables/table-problems';
import type { ViewProps } from '../view-props';
import { GapReport } from './gap-report';
import { MemberTable } from './member-table';
import { useSentence } from './use-sentence';

const NAMES: readonly (keyof PlanColumns)[] = ['planQuantity', 'planPrice', 'actualQuantity', 'actualPrice'];

/** Plan and actual quantities and prices that stand side by side in one table. */
export function ColumnsReport(props: ViewProps & { readonly apply: Apply; refreshAll(): void }) {
  const { source, apply } = props;
  const { table } = source;
  const say = useTexts();
  const language = useLanguage();
  const sentenceFor = useSentence();
  const [typed, setTyped] = useState<Partial<Record<keyof PlanColumns | 'label', string>>>({});
  const guessed = useMemo(() => ({ plan: guessPlanColumns(table), label: guessTrackColumns(table).label }), [table]);
  const numbers = numberColumns(table);
  const texts = table.columns.filter(({ kind }) => kind === 'text');
  const pick = (name: keyof PlanColumns) => columnOf(table.columns, typed[name], guessed.plan[name]);
  const plan = {
    planQuantity: pick('planQuantity'),
    planPrice: pick('planPrice'),
    actualQuantity: pick('actualQuantity'),
    actualPrice: pick('actualPrice'),
  };
  const label = columnOf(table.columns, typed.label, guessed.label);
  const outcome = (() => {
    const { planQuantity, planPrice, actualQuantity, actualPrice } = plan;
    if (planQuantity === null || planPrice === null || actualQuantity === null || actualPrice === null) {
      return refuse('no-compared-columns', { table: table.name });
    }
    const chosen = { planQuantity, planPrice, actualQuantity, actualPrice };
    if (hasProblems(table, Object.values(chosen))) return refuse('problems-in-table', { table: table.name });
    return compareColumns(table, chosen, label, language);
  })();
  const result = outcome.ok ? outcome.value : null;
  const failure = outcome.ok ? '' : sentenceOf(outcome.failure, language);
  const causes = (result?.causes ?? []).map(({ cause, amount }) => ({
    name: resultHeadings[cause][language],
    value: amount,
  }));
  const sentence = result === null ? '' : sentenceFor(result.before, result.after, causes, null);
  const compared: Compared = {
    before: say('plan'),
    after: say('actual'),
    heading: label?.heading ?? '',
    columns: [...Object.values(plan), label].filter((column) => column !== null),
    periods: null,
    sentence: unmarked(sentence),
    against: null,
  };
  return (
    <>
      <TableProblems table={table} columns={[...Object.values(plan), label]} />
      {numbers.length > 0 && (
        <>
          {texts.length > 0 && (
            <ColumnField
              label={say('labelColumn')}
              columns={texts}
              value={label}
              onChange={(heading) => setTyped((old) => ({ ...old, label: heading }))}
            />
          )}
          <PairOfFields>
            {NAMES.map((name) => (
              <ColumnField
                key={name}
                label={say(name)}
                columns={numbers}
                value={plan[name]}
                onChange={(heading) => setTyped((old) => ({ ...old, [name]: heading }))}
              />
            ))}
          </PairOfFields>
        </>
      )}
      {failure !== '' && <Message intent="error">{failure}</Message>}
      {result !== null && (
        <>
          <GapReport
            before={{ name: compared.before, value: result.before }}
            after={{ name: compared.after, value: result.after }}
            causes={causes}
            difference={result.difference}
            sentence={sentence}
          />
          <MemberTable
            heading={compared.heading}
            before={compared.before}
            after={compared.after}
            rows={result.items.map((item) => ({
              label: item.label,
              before: item.amountBefore,
              after: item.amountAfter,
              gap: item.gap,
            }))}
            total={{ before: result.before, after: result.after, gap: result.difference }}
          />
        </>
      )}
      <Status>
        {result === null
          ? failure
          : say('explainStatus', {
              before: compared.before,
              from: printNumber(result.before),
              after: compared.after,
              to: printNumber(result.after),
              difference: printNumber(result.difference),
            })}
      </Status>
      <ApplyBar
        apply={apply}
        formulas
        propose={result && ((as) => proposeComparison(source, result, compared, as, language))}
        onRefresh={props.refreshAll}
      />
    </>
  );
}
