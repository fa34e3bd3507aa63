import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { periodLabel } from '../../jobs/decompose/labels';
import { proposeTargets } from '../../jobs/set/propose-targets';
import { yearName } from '../../texts/year-name';
import { dateText } from '../../texts/dates';
import { printNumber } from '../../texts/print-number';
import { ApplyBar } from '../apply/apply-bar';
import { useApply } from '../apply/use-apply';
import { sentenceOf } from '../error-text';
import { useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { Status } from '../parts/status';
import { SlicedLine } from '../progress/sliced-line';
import { bodiesOf } from '../parts/bodies-of';
import { TraceAreas } from '../parts/trace';
import { useSettings } from '../settings/settings-context';
import { TableProblems } from '../tables/table-problems';
import type { ViewProps } from '../view-props';
import { BasisFields } from './basis-fields';
import { ChecksView } from './checks-view';
import { ForecastView } from './forecast-view';
import { firstInputs, type SetInputs } from './inputs';
import { ReviewView } from './review-view';
import { TargetsView } from './targets-view';
import { usePlan } from './use-plan';
import { useSet } from './use-set';
import { useSetTexts } from './use-set-texts';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

/** The job 目标制定 for one table of orders: review, forecast, target, the list of targets and their checks. */
export function SetJob({ source, found, tables, port, onRefresh }: ViewProps) {
  const say = useSetTexts();
  const sayPane = useTexts();
  const language = useLanguage();
  const { settings } = useSettings();
  const [inputs, setInputs] = useState<SetInputs>(firstInputs);
  const apply = useApply(port);
  const sliced = useSet(source.table, tables.list, inputs, settings.fiscalYearStart);
  const state = sliced.value;
  const planned = usePlan(state?.ok ? state.value : null, inputs, settings.unit, language);
  if (!state?.ok || planned === null) {
    return (
      <>
        <SlicedLine sliced={sliced} />
        <TableProblems table={source.table} columns={source.table.columns} />
        {state !== null && !state.ok && <Message intent="info">{sentenceOf(state.failure, language)}</Message>}
      </>
    );
  }
  const { measures, measure, date, periods, period, last, forecast, review } = state.value;
  const { asked, list, plan } = planned;
  const isReady = sliced.state === 'done';
  // while it is computed anew, the fields say what was chosen
  const chosen: Pick<SetInputs, 'measure' | 'year'> = sliced.state === 'working' ? inputs : {};
  const before = yearName(last.year, last.startMonth, language);
  const change = (part: Partial<SetInputs>) => {
    setInputs((before) => ({ ...before, ...part }));
    if (apply.state.step === 'failed' || apply.state.step === 'taken-back') apply.reset();
  };
  const fails = list.lines.filter(({ planned: one }) => one.smart.results.some((result) => result.state === 'fails'));
  const status = say('status', {
    count: askable(list.lines.length, 'count'),
    fails: askable(fails.length, 'smartCount'),
    contradictions: askable(list.agreements.filter(({ holds }) => !holds).length, 'count'),
  });
  return (
    <TraceAreas areas={bodiesOf(measure.table, [date, measure.column])}>
      <SlicedLine sliced={sliced} />
      <TableProblems table={measure.table} columns={[measure.column, date]} />
      <PairOfFields>
        <SelectField
          label={sayPane('measure')}
          value={chosen.measure ?? measure.column.heading}
          choices={measures.map(({ column }) => ({ value: column.heading, text: column.heading }))}
          onChange={(heading) => change({ measure: heading })}
        />
        <SelectField
          label={say('year')}
          value={String(chosen.year ?? period.year)}
          choices={periods.map(({ year }) => ({
            value: String(year),
            text: periodLabel({ ...period, year }, language),
          }))}
          onChange={(year) => change({ year: Number(year) })}
        />
      </PairOfFields>
      {period.dataEnd !== null && (
        <Message intent="info">
          {last.months > 0
            ? say('lastEstimate', {
                year: before,
                day: dateText(last.days.to),
                actual: askable(printNumber(last.actual, 0), 'added'),
                months: askable(last.months, 'count'),
                whole: askable(printNumber(last.whole, 0), 'estimated'),
              })
            : say('dataEnd', { day: dateText(period.dataEnd), year: before })}
        </Message>
      )}
      <ReviewView review={review} port={port} />
      {forecast.ok ? (
        <ForecastView forecast={forecast.value} measure={measure.column.heading} last={last.whole} />
      ) : (
        <Message intent="info">{sentenceOf(forecast.failure, language)}</Message>
      )}
      <BasisFields state={state.value} plan={planned} inputs={inputs} onChange={change} />
      {asked !== null && !asked.ok && <Message intent="error">{sentenceOf(asked.failure, language)}</Message>}
      <TargetsView list={list} inputs={inputs} onChange={change} />
      <ChecksView list={list} period={period} />
      <Text size={200}>
        <Told>{status}</Told>
      </Text>
      {plan === null && <Message intent="warning">{say('fixTargets')}</Message>}
      <Status>{status}</Status>
      <ApplyBar
        apply={apply}
        formulas
        propose={
          plan !== null && isReady && !found.sheet.date1904 ? (as) => proposeTargets(source, plan, as, language) : null
        }
        onRefresh={() => {
          apply.reset();
          onRefresh();
        }}
      />
    </TraceAreas>
  );
}
