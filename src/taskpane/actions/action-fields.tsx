import type { ActionDraft } from '../../jobs/actions/check-action';
import type { ActionField } from '../../jobs/actions/words';
import { actionPlanTexts } from '../../texts/action-plan';
import { actionTexts } from '../../texts/actions';
import { useCatalogue, useLanguage } from '../language-context';
import { LongField } from '../parts/long-field';
import { PairOfFields } from '../parts/pair-of-fields';
import { PlainField } from '../parts/plain-field';
import { SelectField } from '../parts/select-field';

const LEVELS = ['high', 'medium', 'low'] as const;
const STATUSES = Object.keys(actionTexts.statuses) as (keyof typeof actionTexts.statuses)[];

/** The fields of an action that the table has columns for, in the order of a plan. */
export function ActionFields(props: {
  readonly draft: ActionDraft;
  readonly fields: ReadonlySet<ActionField>;
  /** What is wrong with a field, "" where nothing is. */
  wrong(field: ActionField): string;
  onChange(field: ActionField, value: string): void;
}) {
  const { draft, fields, wrong, onChange } = props;
  const say = useCatalogue(actionPlanTexts);
  const language = useLanguage();
  const common = (field: ActionField) => ({
    label: actionTexts.fields[field][language],
    value: draft[field],
    onChange: (value: string) => onChange(field, value),
  });
  const line = (field: ActionField, hint?: string, required = false) =>
    fields.has(field) && <PlainField {...common(field)} hint={hint} wrong={wrong(field)} required={required} />;
  const long = (field: ActionField) => fields.has(field) && <LongField {...common(field)} />;
  const choose = (field: ActionField, choices: { value: string; text: string }[]) =>
    fields.has(field) && <SelectField {...common(field)} choices={choices} />;
  const levels = [
    { value: '', text: say('unrated') },
    ...LEVELS.map((level) => ({ value: level, text: actionTexts.levels[level][language] })),
  ];
  return (
    <>
      {line('action', undefined, true)}
      {long('goal')}
      <PairOfFields>
        {line('owner', undefined, true)}
        {choose(
          'status',
          STATUSES.map((status) => ({ value: status, text: actionTexts.statuses[status][language] })),
        )}
      </PairOfFields>
      <PairOfFields>
        {choose('importance', levels)}
        {choose('urgency', levels)}
      </PairOfFields>
      <PairOfFields>
        {line('start', say('dayHint'))}
        {line('end', say('dayHint'))}
      </PairOfFields>
      {line('budget', say('budgetHint'))}
      {long('resources')}
      {long('result')}
      {long('measure')}
      {long('risk')}
      {long('answer')}
    </>
  );
}
