import { Text } from '@fluentui/react-components';
import type { Part } from '../../jobs/decompose/plan-periods';
import { periodLabel } from '../../jobs/decompose/labels';
import { headingYear } from '../../jobs/heading-year';
import { jobTexts } from '../../texts/jobs';
import { useLanguage, useTexts } from '../language-context';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import type { Inputs } from './inputs';
import { LevelList } from './level-list';
import type { PlanState } from './use-plan';

/** What is split, by what, and for when. */
export function WhatFields(props: {
  readonly state: PlanState;
  readonly isRate: boolean;
  onChange(change: Partial<Inputs>): void;
}) {
  const { state, onChange } = props;
  const say = useTexts();
  const language = useLanguage();
  const years = [...new Set(state.periods.map(({ year }) => year))];
  const isDated = state.periods[0]?.dated ?? false;
  const mayLackYear = !isDated && headingYear(state.measure?.heading ?? '') === null;
  const parts = state.periods.filter(({ year }) => year === state.period?.year);
  const partText = (part: Part) => (part === 'year' ? say('wholeYear') : jobTexts.parts[part][language]);
  const yearChoices = years.map((year) => ({
    value: String(year),
    text: periodLabel({ year, part: 'year', startMonth: state.periods[0]?.startMonth ?? 1 }, language),
  }));
  return (
    <>
      {!props.isRate && (
        <SelectField
          label={say('measure')}
          value={state.measure?.heading ?? ''}
          choices={state.measures.map(({ heading }) => ({ value: heading, text: heading }))}
          onChange={(measure) => onChange({ measure, own: {}, limits: {} })}
        />
      )}
      <LevelList state={state} onChange={(levels) => onChange({ levels })} />
      {!isDated && <Text size={200}>{say('noDates')}</Text>}
      {years.length > 0 && (
        <PairOfFields>
          <SelectField
            label={say('year')}
            value={state.period === null ? '' : String(state.period.year)}
            choices={mayLackYear ? [{ value: '', text: say('noPeriod') }, ...yearChoices] : yearChoices}
            onChange={(year) => onChange({ year: year === '' ? null : Number(year) })}
          />
          {state.period !== null && (
            <SelectField
              label={say('part')}
              value={state.period.part}
              choices={parts.map(({ part }) => ({ value: part, text: partText(part) }))}
              onChange={(part) => onChange({ part: part as Part })}
            />
          )}
        </PairOfFields>
      )}
    </>
  );
}
