import { lastLabel } from '../../jobs/decompose/labels';
import type { PlanWeightChoice } from '../../jobs/decompose/base-weights';
import { dateOf } from '../../core/calendar/date';
import { useLanguage, useTexts } from '../language-context';
import { SelectField } from '../parts/select-field';
import type { PlanState } from './use-plan';

/** By what the total is shared out. "All years" is offered where there is more than one. */
export function WeightsField(props: {
  readonly state: PlanState;
  readonly value: PlanWeightChoice['kind'];
  onChange(value: PlanWeightChoice['kind']): void;
}) {
  const say = useTexts();
  const language = useLanguage();
  const { period } = props.state;
  const first = period?.history[0];
  const choices: { value: PlanWeightChoice['kind']; text: string }[] = [
    {
      value: 'last',
      text:
        period === null || !period.dated
          ? say('weightsWhole')
          : say('weightsLast', { period: lastLabel(period, language) }),
    },
  ];
  if (period !== null && first !== undefined && period.history.length > 1) {
    const text = say('weightsAll', { from: dateOf(first.from).year, to: period.year - 1 });
    choices.push({ value: 'all', text });
  }
  choices.push({ value: 'equal', text: say('weightsEqual') }, { value: 'own', text: say('weightsOwn') });
  return (
    <SelectField
      label={say('weights')}
      value={props.value}
      choices={choices}
      onChange={(value) => props.onChange(value as PlanWeightChoice['kind'])}
    />
  );
}
