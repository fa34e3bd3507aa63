import type { IncentiveDraft, IncentiveFault, IncentiveField } from '../../jobs/incentives/incentive-draft';
import { incentiveFaultTexts, incentiveTexts } from '../../texts/incentives';
import { useCatalogue, useLanguage } from '../language-context';
import { PairOfFields } from '../parts/pair-of-fields';
import { PlainField } from '../parts/plain-field';
import { SelectField } from '../parts/select-field';
import { BandFields } from './band-fields';

/** Editor of a plan: its bands, cap, team part and awards. */
export function PlanFields(props: {
  readonly draft: IncentiveDraft;
  readonly faults: ReadonlyMap<IncentiveField, IncentiveFault>;
  onChange(change: Partial<IncentiveDraft>): void;
}) {
  const { draft, faults, onChange } = props;
  const say = useCatalogue(incentiveTexts);
  const language = useLanguage();
  const wrong = (field: IncentiveField) => {
    const fault = faults.get(field);
    return fault === undefined ? '' : incentiveFaultTexts[fault][language];
  };
  const line = (
    field: 'cap' | 'teamShare' | 'newCustomerAward' | 'bonusFrom' | 'bonus' | 'topAward',
    hint?: string,
    after?: string,
  ) => (
    <PlainField
      label={say(field)}
      hint={hint}
      value={draft[field]}
      wrong={wrong(field)}
      {...(after === undefined ? {} : { after })}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
  return (
    <>
      <BandFields bands={draft.bands} wrong={wrong} onChange={(bands) => onChange({ bands })} />
      <SelectField
        label={say('mode')}
        value={draft.mode}
        choices={(['marginal', 'cliff'] as const).map((mode) => ({ value: mode, text: say(mode) }))}
        onChange={(mode) => onChange({ mode: mode === 'cliff' ? 'cliff' : 'marginal' })}
      />
      <PairOfFields>
        {line('cap', say('capHint'))}
        {line('teamShare', say('teamShareHint'), '%')}
      </PairOfFields>
      <PairOfFields>
        {line('bonusFrom', undefined, '%')}
        {line('bonus')}
      </PairOfFields>
      <PairOfFields>
        {line('topAward')}
        <SelectField
          label={say('topBy')}
          value={draft.topBy}
          choices={[
            { value: 'actual', text: say('byActual') },
            { value: 'attainment', text: say('byAttainment') },
          ]}
          onChange={(topBy) => onChange({ topBy: topBy === 'attainment' ? 'attainment' : 'actual' })}
        />
      </PairOfFields>
      {line('newCustomerAward')}
    </>
  );
}
