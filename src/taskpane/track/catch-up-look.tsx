import { Button, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CatchUpPolicy } from '../../core/pace/catch-up';
import { periodsToCatchUp } from '../../jobs/track/catch-up-periods';
import { catchUpPolicies, namesOf, POLICIES, proposeCatchUp, shortfallOf } from '../../jobs/track/propose-catch-up';
import { periodColumnOf } from '../../jobs/track/rows-at';
import { refuse } from '../../jobs/job-outcome';
import { readNumber } from '../../sheet/number-text';
import { catchUpTexts } from '../../texts/catch-up';
import { dateText } from '../../texts/dates';
import { printNumber } from '../../texts/print-number';
import { ApplyBar } from '../apply/apply-bar';
import { useApply } from '../apply/use-apply';
import { sentenceOf } from '../error-text';
import { useLanguage, useTexts, useCatalogue } from '../language-context';
import { Message } from '../parts/message';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { OwnTextField } from '../parts/own-text-field';
import { Status } from '../parts/status';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { bodiesOf } from '../parts/bodies-of';
import { ordersBodies } from './orders-bodies';
import { TraceAreas } from '../parts/trace';
import { PaceFields } from './pace-fields';
import type { LookProps } from './look-props';
import { usePaceChoice } from './use-pace';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

/** The shortfall of the periods that are over, re-planned over those that are left: spread, next period, or not at all. */
export function CatchUpLook(props: LookProps) {
  const { port, found, asOfDay, calendar, settings, pace: inputs, onPace } = props;
  const say = useTexts();
  const sayOwn = useCatalogue(catchUpTexts);
  const language = useLanguage();
  const styles = useTableStyles();
  const apply = useApply(port);
  const [chosenName, setName] = useState('');
  const [chosenBy, setBy] = useState<'month' | 'week'>();
  const [capText, setCapText] = useState('');
  const state = usePaceChoice(props, inputs);
  const { source, target, actual, orders, label, period } = state;
  const { table } = source;
  const names = useMemo(() => namesOf(table, label), [table, label]);
  const name = names.includes(chosenName) ? chosenName : null;
  const by = chosenBy ?? (periodColumnOf(table) === null && orders !== null ? 'week' : 'month');
  const typedCap = readNumber(capText);
  const wrongCap = typedCap === undefined || (typedCap !== null && typedCap < 1);
  const cap = wrongCap ? null : typedCap;
  const asOf = 'value' in asOfDay ? asOfDay.value : null;
  const actuals = orders ?? actual;
  const { changes, fiscalYearStart, unit } = settings;
  const choices = useMemo(
    () =>
      target === null || actuals === null || asOf === null
        ? null
        : { target, actual: actuals, label, asOf, period, calendar, changes, fiscalYearStart, unit },
    [target, actuals, label, asOf, period, calendar, changes, fiscalYearStart, unit],
  );
  const outcome = useMemo(() => {
    if (choices !== null) return periodsToCatchUp(table, choices, name, by);
    return target === null || actuals === null ? refuse('no-target-and-actual', { table: table.name }) : null;
  }, [table, choices, target, actuals, name, by]);
  const result = outcome?.ok && !wrongCap ? outcome.value : null;
  const policies = result && catchUpPolicies(result, cap);
  const failure = outcome !== null && !outcome.ok ? sentenceOf(outcome.failure, language) : '';
  const shortfall = result === null ? 0 : shortfallOf(result);
  const done = result?.done ?? 0;
  const left = (result?.periods.length ?? 0) - done;
  const words = { done: askable(done, 'count'), amount: askable(printNumber(Math.abs(shortfall)), 'shortfall') };
  const summary =
    result === null
      ? failure
      : shortfall > 0
        ? sayOwn('shortfall', { ...words, left: askable(left, 'count') })
        : sayOwn(shortfall < 0 ? 'surplus' : 'even', words);
  const policyName = (policy: CatchUpPolicy) => catchUpTexts.policies[policy][language];
  return (
    <TraceAreas areas={[...bodiesOf(table, [target, orders === null ? actual : null]), ...ordersBodies(orders)]}>
      <PaceFields table={table} state={state} inputs={inputs} onChange={onPace} />
      <PairOfFields>
        <SelectField
          label={sayOwn('whose')}
          value={name ?? ''}
          choices={[{ value: '', text: sayOwn('all') }, ...names.map((one) => ({ value: one, text: one }))]}
          onChange={setName}
        />
        <SelectField
          label={sayOwn('over')}
          value={by}
          choices={[
            { value: 'month', text: sayOwn('months') },
            { value: 'week', text: sayOwn('weeks') },
          ]}
          onChange={(value) => setBy(value as 'month' | 'week')}
        />
      </PairOfFields>
      <OwnTextField
        label={sayOwn('cap')}
        hint={sayOwn('capHint')}
        value={capText}
        wrong={wrongCap ? sayOwn('wrongCap', { text: capText }) : null}
        onChange={setCapText}
      />
      {failure !== '' && <Message intent="error">{failure}</Message>}
      {outcome === null && <Message intent="warning">{say('correctInputs')}</Message>}
      {result !== null && policies !== null && (
        <>
          <Message intent={shortfall > 0 ? 'warning' : 'success'}>{summary}</Message>
          {POLICIES.map((policy) => {
            const one = policies[policy];
            if (one.ok) return null;
            const { amount = 0, cap: smallest } = one.failure.parameters;
            if (one.failure.code !== 'shortfall-left' || smallest === undefined)
              return (
                <Message key={policy} intent="warning">
                  {`${policyName(policy)}: ${sentenceOf(one.failure, language)}`}
                </Message>
              );
            return (
              <Message key={policy} intent="warning">
                <Told>
                  {sayOwn('smallestCap', {
                    policy: policyName(policy),
                    cap: askable(printNumber(cap ?? 0, 4), 'chosen'),
                    amount: askable(printNumber(Number(amount)), 'overCap'),
                    smallest: askable(printNumber(Number(smallest), 4), 'smallestCap'),
                  })}
                </Told>{' '}
                <Button size="small" onClick={() => setCapText(String(smallest))}>
                  {sayOwn('useCap', { smallest: printNumber(Number(smallest), 4) })}
                </Button>
              </Message>
            );
          })}
          <table className={styles.table} aria-label={sayOwn('caption', { day: dateText(asOf!) })}>
            <TableHead names={[sayOwn('period'), say('target'), ...POLICIES.map((policy) => policyName(policy))]} />
            <tbody>
              {result.periods.map(({ days, target: planned, actual: happened }, index) => (
                <tr key={days.from}>
                  <th scope="row" className={mergeClasses(styles.label, styles.name)}>
                    {by === 'month'
                      ? dateText(days.from).slice(0, 7)
                      : `${dateText(days.from).slice(5)} – ${dateText(days.to).slice(5)}`}
                    {index < result.done && (
                      <div className={styles.detail}>
                        <Told>{sayOwn('isOver', { actual: askable(printNumber(happened), 'added') })}</Told>
                      </div>
                    )}
                  </th>
                  <NumberCell how="periodTarget">{printNumber(planned)}</NumberCell>
                  {POLICIES.map((policy) => {
                    const one = policies[policy];
                    return (
                      <NumberCell key={policy} how="catchUp">
                        {one.ok ? printNumber(one.value[index]!) : '–'}
                      </NumberCell>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
          {shortfall > 0 && (
            <div className={styles.detail}>
              <Told>{sayOwn('missed', { amount: words.amount })}</Told>
            </div>
          )}
        </>
      )}
      <Status>{summary}</Status>
      <ApplyBar
        apply={apply}
        formulas
        propose={
          result !== null && policies !== null && choices !== null && !found.sheet.date1904
            ? (as) => proposeCatchUp(source, choices, { toCatchUp: result, policies, cap, name }, as, language)
            : null
        }
        onRefresh={() => {
          apply.reset();
          props.onRefresh();
        }}
      />
    </TraceAreas>
  );
}
