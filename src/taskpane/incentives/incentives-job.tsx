import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { checkIncentives, draftIncentives, type IncentiveDraft } from '../../jobs/incentives/incentive-draft';
import {
  firstIncentives,
  INCENTIVES_NAME,
  readIncentives,
  writeIncentives,
} from '../../jobs/incentives/kept-incentives';
import { guessPeople, readPeople } from '../../jobs/incentives/people-at-hand';
import { previewIncentives, type IncentivePreview } from '../../jobs/incentives/preview-incentives';
import { proposeIncentives } from '../../jobs/incentives/propose-incentives';
import type { JobOutcome } from '../../jobs/job-outcome';
import { incentiveTexts } from '../../texts/incentives';
import { printNumber } from '../../texts/print-number';
import { ApplyBar } from '../apply/apply-bar';
import { useApply } from '../apply/use-apply';
import { errorText, sentenceOf } from '../error-text';
import { useCatalogue, useLanguage } from '../language-context';
import { columnOf } from '../parts/column-field';
import { bodiesOf } from '../parts/bodies-of';
import { TraceAreas } from '../parts/trace';
import { Message } from '../parts/message';
import { Status } from '../parts/status';
import { useKept } from '../use-kept';
import type { FreeProps } from '../view-props';
import { PayoutList } from './payout-list';
import { PeopleFields, type PeopleInputs } from './people-fields';
import { PlanFields } from './plan-fields';

/** The job 激励: a plan of commission and awards, what it pays to the people of a table, and what it costs. */
export function IncentivesJob({ port, source, onRefresh }: FreeProps) {
  const say = useCatalogue(incentiveTexts);
  const language = useLanguage();
  const apply = useApply(port);
  const kept = useKept(port, INCENTIVES_NAME, readIncentives, writeIncentives);
  const [typed, setTyped] = useState<IncentiveDraft | null>(null);
  const [inputs, setInputs] = useState<PeopleInputs>({});
  const [keptNow, setKeptNow] = useState(false);

  const draft = typed ?? draftIncentives(kept.value ?? firstIncentives);
  const checked = useMemo(() => checkIncentives(draft), [draft]);
  const table = source?.table ?? null;
  const columns = useMemo(() => {
    if (table === null) return null;
    const guessed = guessPeople(table);
    return {
      person: columnOf(table.columns, inputs.person, guessed.person),
      target: columnOf(table.columns, inputs.target, guessed.target),
      actual: columnOf(table.columns, inputs.actual, guessed.actual),
      team: inputs.team === '' ? null : columnOf(table.columns, inputs.team, guessed.team),
      newCustomers:
        inputs.newCustomers === '' ? null : columnOf(table.columns, inputs.newCustomers, guessed.newCustomers),
    };
  }, [table, inputs]);
  const outcome = useMemo((): JobOutcome<IncentivePreview> | null => {
    if (source === null || columns === null || checked.plan === null) return null;
    const people = readPeople(source, columns);
    return people.ok ? previewIncentives(people.value, checked.plan) : people;
  }, [source, columns, checked.plan]);
  const preview = outcome?.ok ? outcome.value : null;

  const changed = () => {
    setKeptNow(false);
    if (apply.state.step === 'failed' || apply.state.step === 'taken-back') apply.reset();
  };
  const status =
    preview === null
      ? ''
      : say('status', {
          people: preview.pays.length,
          cost: printNumber(preview.cost.paid),
          each: preview.cost.perTargetUnit === null ? '–' : printNumber(preview.cost.perTargetUnit * 100),
        });
  return (
    <>
      <PlanFields
        draft={draft}
        faults={checked.faults}
        onChange={(change) => {
          changed();
          setTyped({ ...draft, ...change });
        }}
      />
      {!kept.open && <Message intent="warning">{say('newer')}</Message>}
      {kept.error !== null && <Message intent="error">{errorText(kept.error, language)}</Message>}
      {kept.open && (
        <div>
          <Button
            disabledFocusable={checked.plan === null}
            onClick={() => {
              if (checked.plan !== null) void kept.keep(checked.plan).then(setKeptNow);
            }}
          >
            {say('keep')}
          </Button>
        </div>
      )}
      {keptNow && <Message intent="success">{say('kept')}</Message>}
      {checked.plan === null && <Message intent="warning">{say('correct')}</Message>}
      {table === null || columns === null ? (
        <Message intent="info">{say('noTable')}</Message>
      ) : (
        <PeopleFields
          table={table}
          columns={columns}
          onChange={(change) => {
            changed();
            setInputs((before) => ({ ...before, ...change }));
          }}
        />
      )}
      {outcome !== null && !outcome.ok && <Message intent="error">{sentenceOf(outcome.failure, language)}</Message>}
      {preview !== null && source !== null && (
        <TraceAreas areas={bodiesOf(source.table, [columns?.target, columns?.actual, columns?.newCustomers])}>
          <PayoutList port={port} source={source} preview={preview} />
        </TraceAreas>
      )}
      <Status>{status}</Status>
      {source !== null && (
        <ApplyBar
          apply={apply}
          formulas
          propose={preview !== null ? (as) => proposeIncentives(source, preview, as, language) : null}
          onRefresh={() => {
            apply.reset();
            onRefresh();
          }}
        />
      )}
    </>
  );
}
