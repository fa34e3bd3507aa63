import { useMemo, useState } from 'react';
import { ageReceivables } from '../../jobs/track/age-receivables';
import { paceDays } from '../../jobs/track/pace-choices';
import { proposeAgeing } from '../../jobs/track/propose-ageing';
import { guessReceivables, receivableNames, type Receivables } from '../../jobs/track/receivables';
import { refuse } from '../../jobs/job-outcome';
import type { PacePeriod } from '../../jobs/track/guess-track';
import { collectionTexts } from '../../texts/collections';
import { printNumber, printPercent } from '../../texts/print-number';
import { ApplyBar } from '../apply/apply-bar';
import { useApply } from '../apply/use-apply';
import { hasProblems } from '../decompose/use-plan';
import { sentenceOf } from '../error-text';
import { useLanguage, useTexts, useCatalogue } from '../language-context';
import { columnOf } from '../parts/column-field';
import { Message } from '../parts/message';
import { Status } from '../parts/status';
import { bodiesOf } from '../parts/bodies-of';
import { TraceAreas } from '../parts/trace';
import { TableProblems } from '../tables/table-problems';
import { AgeingList } from './ageing-list';
import { ReceivablesFields, type ReceivableInputs } from './receivables-fields';
import type { LookProps } from './look-props';

/** Collections: what is open by age, by customer or person, and the collection rate of the period. */
export function CollectionsLook(props: LookProps) {
  const { source, port, asOfDay, settings } = props;
  const { table } = source;
  const say = useTexts();
  const sayOwn = useCatalogue(collectionTexts);
  const language = useLanguage();
  const [inputs, setInputs] = useState<ReceivableInputs>({});
  const apply = useApply(port);
  const guessed = useMemo(() => guessReceivables(table), [table]);
  const names = useMemo(() => receivableNames(table), [table]);
  const pick = (name: keyof Receivables) => {
    const chosen = inputs[name];
    return chosen === '' ? null : columnOf(table.columns, chosen, guessed?.[name] ?? null);
  };
  const [due, dueOn, received, receivedOn] = [pick('due'), pick('dueOn'), pick('received'), pick('receivedOn')];
  const terms = inputs.dueOn === undefined ? (guessed?.terms ?? null) : null;
  const columns = useMemo(
    (): Receivables | null => (due === null || dueOn === null ? null : { due, dueOn, terms, received, receivedOn }),
    [due, dueOn, terms, received, receivedOn],
  );
  const by = inputs.by === '' ? null : columnOf(names, inputs.by, names[0] ?? null);
  const period: PacePeriod = inputs.period ?? 'month';
  const asOf = 'value' in asOfDay ? asOfDay.value : null;
  const { fiscalYearStart } = settings;
  const days = useMemo(
    () => (asOf === null ? null : paceDays({ asOf, period, fiscalYearStart })),
    [asOf, period, fiscalYearStart],
  );
  const used = columns === null ? [] : [columns.due, columns.dueOn, columns.received, columns.receivedOn];
  const outcome = useMemo(() => {
    if (columns === null || asOf === null || days === null) return null;
    if (hasProblems(table, [columns.due, columns.dueOn, columns.received, columns.receivedOn]))
      return refuse('problems-in-table', { table: table.name });
    return ageReceivables(table, columns, by, asOf, days, language);
  }, [table, columns, by, asOf, days, language]);
  const result = outcome?.ok ? outcome.value : null;
  const failure =
    columns === null
      ? sayOwn('noReceivables', { table: table.name })
      : outcome !== null && !outcome.ok
        ? sentenceOf(outcome.failure, language)
        : '';
  const status =
    result === null
      ? failure
      : sayOwn('status', {
          open: printNumber(result.total.total),
          overdue: printNumber(result.total.overdue),
          rate: result.total.rate === null ? '–' : printPercent(result.total.rate),
        });
  return (
    <TraceAreas areas={bodiesOf(table, used)}>
      <TableProblems table={table} columns={used} />
      <ReceivablesFields
        table={table}
        columns={{ due, dueOn, received: columns?.received ?? null, receivedOn: columns?.receivedOn ?? null }}
        names={names}
        by={by}
        period={period}
        onChange={(change) => setInputs((before) => ({ ...before, ...change }))}
      />
      {failure !== '' && <Message intent={columns === null ? 'info' : 'error'}>{failure}</Message>}
      {columns !== null && asOf === null && <Message intent="warning">{say('correctInputs')}</Message>}
      {result !== null && columns !== null && asOf !== null && (
        <AgeingList result={result} columns={columns} by={by} asOf={asOf} table={table} port={port} />
      )}
      <Status>{status}</Status>
      <ApplyBar
        apply={apply}
        formulas
        propose={
          result !== null && columns !== null && asOf !== null && days !== null && !props.found.sheet.date1904
            ? (as) => proposeAgeing(source, { table: result, columns, by, asOf, period: days }, as, language)
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
