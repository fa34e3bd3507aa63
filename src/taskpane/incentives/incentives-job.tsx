import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { checkIncentives, draftIncentives, type IncentiveDraft } from '../../jobs/incentives/incentive-draft';
import {
  firstIncentives,
  INCENTIVES_NAME,
  readIncentives,
  writeIncentives,
} from '../../jobs/incentives/kept-incentives';
import type { People } from '../../jobs/incentives/people';
import type { JobOutcome } from '../../jobs/job-outcome';
import { lacksActuals } from '../../jobs/track/lacks-actuals';
import { incentiveTexts } from '../../texts/incentives';
import { useApply } from '../apply/use-apply';
import { errorText } from '../error-text';
import { useCatalogue, useLanguage } from '../language-context';
import { Message } from '../parts/message';
import { useKept } from '../use-kept';
import type { FreeProps } from '../view-props';
import { Payouts } from './payouts';
import type { PeopleInputs } from './people-fields';
import { PeopleOfBookings } from './people-of-bookings';
import { PeopleOfTable } from './people-of-table';
import { PlanFields } from './plan-fields';

/** The job 激励: a plan of commission and awards, what it pays to the people of a table, and what it costs. */
export function IncentivesJob(props: FreeProps) {
  const { port, source, found, onRefresh } = props;
  const say = useCatalogue(incentiveTexts);
  const language = useLanguage();
  const apply = useApply(port);
  const kept = useKept(port, INCENTIVES_NAME, readIncentives, writeIncentives);
  const [typed, setTyped] = useState<IncentiveDraft | null>(null);
  const [inputs, setInputs] = useState<PeopleInputs>({});
  const [keptNow, setKeptNow] = useState(false);

  const draft = typed ?? draftIncentives(kept.value ?? firstIncentives);
  const checked = useMemo(() => checkIncentives(draft), [draft]);
  const changed = () => {
    setKeptNow(false);
    if (apply.state.step === 'failed' || apply.state.step === 'taken-back') apply.reset();
  };
  const payouts = (people: JobOutcome<People> | null) =>
    source !== null &&
    found !== null && <Payouts {...{ port, source, found, people, apply, onRefresh }} plan={checked.plan} />;
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
      {source === null || found === null ? (
        <Message intent="info">{say('noTable')}</Message>
      ) : lacksActuals(source.table) ? (
        <PeopleOfBookings key={found.key} {...props} source={source} found={found} onChange={changed}>
          {payouts}
        </PeopleOfBookings>
      ) : (
        <PeopleOfTable
          source={source}
          inputs={inputs}
          onChange={(change) => {
            changed();
            setInputs((before) => ({ ...before, ...change }));
          }}
        >
          {payouts}
        </PeopleOfTable>
      )}
    </>
  );
}
