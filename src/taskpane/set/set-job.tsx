import { useState } from 'react';
import { dateText } from '../../texts/dates';
import { sentenceOf } from '../error-text';
import { useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { TableProblems } from '../tables/table-problems';
import type { ViewProps } from '../view-props';
import { ForecastView } from './forecast-view';
import type { SetInputs } from './inputs';
import { useSet } from './use-set';
import { useSetTexts } from './use-set-texts';

/** The job 目标制定 for one table of orders. */
export function SetJob({ source }: ViewProps) {
  const say = useSetTexts();
  const sayPane = useTexts();
  const language = useLanguage();
  const [inputs, setInputs] = useState<SetInputs>({});
  const state = useSet(source.table, inputs);
  if (!state.ok) {
    return (
      <>
        <TableProblems table={source.table} columns={source.table.columns} />
        <Message intent="info">{sentenceOf(state.failure, language)}</Message>
      </>
    );
  }
  const { measures, measure, date, periods, period, last, forecast } = state.value;
  const change = (part: SetInputs) => setInputs((before) => ({ ...before, ...part }));
  return (
    <>
      <TableProblems table={measure.table} columns={[measure.column, date]} />
      <PairOfFields>
        <SelectField
          label={sayPane('measure')}
          value={measure.column.heading}
          choices={measures.map(({ column }) => ({ value: column.heading, text: column.heading }))}
          onChange={(heading) => change({ measure: heading })}
        />
        <SelectField
          label={say('year')}
          value={String(period.year)}
          choices={periods.map(({ year }) => ({ value: String(year), text: sayPane('yearOption', { year }) }))}
          onChange={(year) => change({ year: Number(year) })}
        />
      </PairOfFields>
      {period.dataEnd !== null && (
        <Message intent="warning">{say('dataEnd', { day: dateText(period.dataEnd), year: period.year - 1 })}</Message>
      )}
      {forecast.ok ? (
        <ForecastView forecast={forecast.value} measure={measure.column.heading} last={last} />
      ) : (
        <Message intent="info">{sentenceOf(forecast.failure, language)}</Message>
      )}
    </>
  );
}
