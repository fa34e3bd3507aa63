import { Text } from '@fluentui/react-components';
import { dimensionLabel } from '../../jobs/decompose/labels';
import type { Part } from '../../jobs/decompose/plan-periods';
import type { Dimension } from '../../jobs/dimensions';
import { jobTexts } from '../../texts/jobs';
import { useLanguage, useTexts } from '../language-context';
import { SelectField, type Choice } from '../parts/select-field';
import { PairOfFields } from '../parts/pair-of-fields';
import type { Inputs } from './inputs';
import { dimensionKey, type SplitState } from './use-split';

/** What is split, by what, and for when. */
export function WhatFields(props: { readonly state: SplitState; onChange(change: Partial<Inputs>): void }) {
  const { state, onChange } = props;
  const say = useTexts();
  const language = useLanguage();
  const choiceOf = (dimension: Dimension): Choice => ({
    value: dimensionKey(dimension),
    text: say('dimensionOption', { name: dimensionLabel(dimension, language), count: dimension.members }),
  });
  const first = state.first === null ? '' : dimensionKey(state.first);
  const years = [...new Set(state.periods.map(({ year }) => year))];
  const parts = state.periods.filter(({ year }) => year === state.period?.year);
  const partText = (part: Part) => (part === 'year' ? say('wholeYear') : jobTexts.parts[part][language]);
  return (
    <>
      <SelectField
        label={say('measure')}
        value={state.measure?.heading ?? ''}
        choices={state.measures.map(({ heading }) => ({ value: heading, text: heading }))}
        onChange={(measure) => onChange({ measure, own: {} })}
      />
      <PairOfFields>
        <SelectField
          label={say('firstDimension')}
          value={first}
          choices={state.dimensions.map(choiceOf)}
          onChange={(value) => onChange({ first: value, own: {} })}
        />
        <SelectField
          label={say('secondDimension')}
          value={state.second === null ? '' : dimensionKey(state.second)}
          choices={[
            { value: '', text: say('noSecond') },
            ...state.dimensions.filter((one) => dimensionKey(one) !== first).map(choiceOf),
          ]}
          onChange={(second) => onChange({ second, own: {} })}
        />
      </PairOfFields>
      {state.period === null ? (
        <Text size={200}>{say('noDates')}</Text>
      ) : (
        <PairOfFields>
          <SelectField
            label={say('year')}
            value={String(state.period.year)}
            choices={years.map((year) => ({ value: String(year), text: say('yearOption', { year }) }))}
            onChange={(year) => onChange({ year: Number(year) })}
          />
          <SelectField
            label={say('part')}
            value={state.period.part}
            choices={parts.map(({ part }) => ({ value: part, text: partText(part) }))}
            onChange={(part) => onChange({ part: part as Part })}
          />
        </PairOfFields>
      )}
    </>
  );
}
