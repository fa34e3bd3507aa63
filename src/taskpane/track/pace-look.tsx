import { useMemo } from 'react';
import { findChangeLog } from '../../jobs/track/change-log';
import type { PaceTable } from '../../jobs/track/pace-rows';
import { proposePace } from '../../jobs/track/propose-pace';
import { printNumber, printPercent } from '../../texts/print-number';
import { ApplyBar } from '../apply/apply-bar';
import { useApply } from '../apply/use-apply';
import { sentenceOf } from '../error-text';
import { useLanguage, useTexts, type Say } from '../language-context';
import { Message } from '../parts/message';
import { Status } from '../parts/status';
import { bodiesOf } from '../parts/bodies-of';
import { ordersBodies } from './orders-bodies';
import { TraceAreas } from '../parts/trace';
import { SlicedLine } from '../progress/sliced-line';
import { TableProblems } from '../tables/table-problems';
import { isOwnPeriod } from '../../jobs/track/rows-at';
import { ChangeTarget } from './change-target';
import { PaceFields } from './pace-fields';
import { PaceList } from './pace-list';
import { PaceNotes } from './pace-notes';
import type { LookProps } from './look-props';
import { usePace, usePaceChoice } from './use-pace';

/** How far every row is: one row a person, region or product, towards base, target and stretch. */
export function PaceLook(props: LookProps) {
  const { found, port, pace: inputs } = props;
  const say = useTexts();
  const language = useLanguage();
  const apply = useApply(port);
  const log = useMemo(() => findChangeLog(found.sheet.values, found.sheet.area), [found]);
  const state = usePaceChoice(props, inputs);
  const sliced = usePace(props, state, log?.changes);
  const isReady = sliced.state === 'done';
  const outcome = sliced.value;
  const { orders, source } = state;
  const { table } = source;
  const result = outcome?.ok ? outcome.value : null;
  const failure = outcome !== null && !outcome.ok ? sentenceOf(outcome.failure, language) : '';
  return (
    <TraceAreas areas={[...bodiesOf(table, [state.target, state.actual]), ...ordersBodies(orders)]}>
      <TableProblems table={table} columns={[state.target, state.actual]} />
      {orders !== null && <TableProblems table={orders.source.table} columns={[orders.date, orders.amount]} />}
      <PaceFields
        table={table}
        state={state}
        inputs={inputs}
        onChange={(change) => {
          props.onPace(change);
          if (apply.state.step === 'failed' || apply.state.step === 'taken-back') apply.reset();
        }}
      />
      <SlicedLine sliced={sliced} />
      {failure !== '' && <Message intent="error">{failure}</Message>}
      {outcome === null && isReady && <Message intent="warning">{say('correctInputs')}</Message>}
      {result !== null && <PaceNotes result={result} />}
      {result !== null && <PaceList result={result} table={table} port={port} />}
      {result !== null && isReady && isOwnPeriod(table, result.choices.period) && (
        <ChangeTarget source={source} found={found} result={result} log={log} port={port} onRefresh={props.onRefresh} />
      )}
      <Status>{result === null ? failure : statusOf(result, say)}</Status>
      <ApplyBar
        apply={apply}
        formulas
        propose={
          !found.sheet.date1904 && result !== null && isReady ? (as) => proposePace(source, result, as, language) : null
        }
        onRefresh={() => {
          apply.reset();
          props.onRefresh();
        }}
      />
    </TraceAreas>
  );
}

function statusOf({ rows, total }: PaceTable, say: Say): string {
  if (total === null) return say('paceStatusNoTotal', { rows: rows.length, days: rows[0]?.pace.daysLeft ?? 0 });
  const { attainment, pace, daysLeft } = total.pace;
  return say('paceStatus', {
    rows: rows.length,
    attainment: attainment === null ? '–' : printPercent(attainment),
    pace: pace === null ? '–' : printNumber(pace),
    days: daysLeft,
  });
}
