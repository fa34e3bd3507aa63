import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { People } from '../../jobs/incentives/people';
import { previewIncentives } from '../../jobs/incentives/preview-incentives';
import { proposeIncentives } from '../../jobs/incentives/propose-incentives';
import type { JobOutcome } from '../../jobs/job-outcome';
import type { Source } from '../../jobs/source';
import type { IncentivePlan } from '../../core/customers/pay-incentives';
import { dateText } from '../../texts/dates';
import { incentiveTexts } from '../../texts/incentives';
import { printNumber } from '../../texts/print-number';
import { ApplyBar } from '../apply/apply-bar';
import type { Apply } from '../apply/use-apply';
import { sentenceOf } from '../error-text';
import { useCatalogue, useLanguage } from '../language-context';
import { Message } from '../parts/message';
import { Status } from '../parts/status';
import { TraceAreas } from '../parts/trace';
import type { FoundTable } from '../tables/found-table';
import type { FreeProps } from '../view-props';
import { PayoutList } from './payout-list';

/** What a plan pays to the people of a table, with the button that writes it; a sentence where they can't be read. */
export function Payouts(props: {
  readonly port: FreeProps['port'];
  readonly source: Source;
  readonly found: FoundTable;
  /** Null while an input above is wrong. */
  readonly people: JobOutcome<People> | null;
  readonly plan: IncentivePlan | null;
  readonly apply: Apply;
  onRefresh(): void;
}) {
  const { port, source, found, people, plan, apply, onRefresh } = props;
  const say = useCatalogue(incentiveTexts);
  const language = useLanguage();
  const outcome = useMemo(
    () => (people === null || plan === null ? null : people.ok ? previewIncentives(people.value, plan) : people),
    [people, plan],
  );
  const preview = outcome?.ok ? outcome.value : null;
  const days = preview?.people.days ?? null;
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
      {outcome !== null && !outcome.ok && <Message intent="error">{sentenceOf(outcome.failure, language)}</Message>}
      {days !== null && <Text size={200}>{say('counted', { from: dateText(days.from), to: dateText(days.to) })}</Text>}
      {preview !== null && (
        <TraceAreas areas={preview.people.basis.filter(({ below }) => below !== true).map(({ area }) => area)}>
          <PayoutList port={port} preview={preview} />
        </TraceAreas>
      )}
      <Status>{status}</Status>
      <ApplyBar
        apply={apply}
        formulas
        propose={
          preview !== null && !(days !== null && found.sheet.date1904)
            ? (as) => proposeIncentives(source, preview, as, language)
            : null
        }
        onRefresh={() => {
          apply.reset();
          onRefresh();
        }}
      />
    </>
  );
}
