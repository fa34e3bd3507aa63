import { useState } from 'react';
import { findAsOf } from '../../jobs/track/find-as-of';
import { guessTrackColumns, numberColumns } from '../../jobs/track/guess-track';
import { paceRows, type PaceTable } from '../../jobs/track/pace-rows';
import { proposePace } from '../../jobs/track/propose-pace';
import { refuse } from '../../jobs/job-outcome';
import { readDate } from '../../sheet/date-text';
import { dateText } from '../../texts/dates';
import { printNumber, printPercent } from '../../texts/print-number';
import { ApplyBar } from '../apply/apply-bar';
import { useApply } from '../apply/use-apply';
import { hasProblems } from '../decompose/use-split';
import { sentenceOf } from '../error-text';
import { useLanguage, useTexts, type Say } from '../language-context';
import { columnOf } from '../parts/column-field';
import { Message } from '../parts/message';
import { Status } from '../parts/status';
import type { Input } from '../read-input';
import { useSettings } from '../settings/settings-context';
import { TableProblems } from '../tables/table-problems';
import type { ViewProps } from '../view-props';
import { PaceList } from './pace-list';
import { periodOfTargets, TrackFields, type TrackInputs } from './track-inputs';

/** The job 进度跟踪 for one table with targets and actuals. */
export function TrackJob(props: ViewProps) {
  const { source, found } = props;
  const { table } = source;
  const say = useTexts();
  const language = useLanguage();
  const { calendar } = useSettings();
  const [inputs, setInputs] = useState<TrackInputs>({});
  const [stated] = useState(() => findAsOf(found.sheet.values) ?? props.asOf ?? null);
  const apply = useApply(props.port);

  const guessed = guessTrackColumns(table);
  const numbers = numberColumns(table);
  const target = columnOf(numbers, inputs.target, guessed.target);
  const actual = columnOf(numbers, inputs.actual, guessed.actual);
  const label = columnOf(table.columns, inputs.label, guessed.label);
  const asOfText = inputs.asOf ?? (stated === null ? '' : dateText(stated));
  const now = {
    target,
    actual,
    label,
    asOfText,
    asOf: readDay(asOfText),
    period: inputs.period ?? periodOfTargets(table, target),
    calendar: inputs.calendar ?? calendar.base,
    changes: calendar.changes,
  } as const;

  const outcome =
    target === null || actual === null
      ? refuse('no-target-and-actual', { table: table.name })
      : hasProblems(table, [target, actual])
        ? refuse('problems-in-table', { table: table.name })
        : 'value' in now.asOf
          ? paceRows(source, { ...now, target, actual, asOf: now.asOf.value }, language)
          : null;
  const result = outcome?.ok ? outcome.value : null;
  const failure = outcome !== null && !outcome.ok ? sentenceOf(outcome.failure, language) : '';
  const status = result === null ? failure : statusOf(result, say);
  return (
    <>
      <TableProblems table={table} columns={[target, actual]} />
      {numbers.length > 0 && (
        <TrackFields
          table={table}
          now={now}
          onChange={(change) => {
            setInputs((before) => ({ ...before, ...change }));
            if (apply.state.step === 'failed' || apply.state.step === 'taken-back') apply.reset();
          }}
        />
      )}
      {failure !== '' && <Message intent="error">{failure}</Message>}
      {outcome === null && <Message intent="warning">{say('correctInputs')}</Message>}
      {result !== null && <PaceList result={result} />}
      <Status>{status}</Status>
      <ApplyBar
        apply={apply}
        formulas
        propose={!found.sheet.date1904 && result !== null ? (as) => proposePace(source, result, as, language) : null}
        onRefresh={() => {
          apply.reset();
          props.onRefresh();
        }}
      />
    </>
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

function readDay(text: string): Input {
  const day = readDate(text);
  if (day !== undefined) return { value: day };
  return text.trim() === '' ? { error: 'blankDay', values: {} } : { error: 'notDateInput', values: { text } };
}
