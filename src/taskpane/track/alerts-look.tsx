import { Text, mergeClasses } from '@fluentui/react-components';
import { Fragment, useMemo, useState } from 'react';
import { indicatorsOf } from '../../jobs/track/indicators';
import { indicatorName, proposeAlerts } from '../../jobs/track/propose-alerts';
import { guessWatchColumns } from '../../jobs/track/watch-columns';
import { watchIndicators, type WatchedIndicator } from '../../jobs/track/watch-indicators';
import { refuse, type JobOutcome } from '../../jobs/job-outcome';
import { alertTexts } from '../../texts/alerts';
import { dateText, monthText } from '../../texts/dates';
import { printNumber, printPercent } from '../../texts/print-number';
import { ApplyBar } from '../apply/apply-bar';
import { useApply } from '../apply/use-apply';
import { hasProblems } from '../decompose/use-plan';
import { sentenceOf } from '../error-text';
import { useLanguage, useTexts, useCatalogue } from '../language-context';
import { Message } from '../parts/message';
import { SelectField } from '../parts/select-field';
import { Status } from '../parts/status';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { bodiesOf } from '../parts/bodies-of';
import { TraceAreas } from '../parts/trace';
import { openTable } from '../tables/found-table';
import { Light, type LightKind } from './light';
import type { LookProps } from './look-props';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

const LIGHTS: Readonly<Record<WatchedIndicator['last']['status'], LightKind>> = {
  ok: 'good',
  unproven: 'warning',
  alert: 'bad',
};

/** Indicators month by month with one of three verdicts: fine; worse, unproven; worse, proven. */
export function AlertsLook(props: LookProps) {
  const { found, tables, port, asOfDay, settings } = props;
  const say = useTexts();
  const sayOwn = useCatalogue(alertTexts);
  const language = useLanguage();
  const styles = useTableStyles();
  const apply = useApply(port);
  const [chosen, setChosen] = useState<string>();
  const sources = useMemo(
    () =>
      tables.list.flatMap((one) => {
        const opened = one.key === found.key ? { ok: true as const, value: props.source } : openTable(one);
        if (
          !opened.ok ||
          !opened.value.table.columns.some(({ kind, span }) => kind === 'date' && (span ?? 'day') === 'day')
        )
          return [];
        return [{ key: one.key, name: one.name, source: opened.value }];
      }),
    [tables.list, found.key, props.source],
  );
  const picked =
    sources.find(({ key }) => key === chosen) ?? sources.find(({ key }) => key === found.key) ?? sources[0] ?? null;
  const source = picked?.source ?? props.source;
  const { table } = source;
  const columns = useMemo(() => guessWatchColumns(table), [table]);
  const asOf = 'value' in asOfDay ? asOfDay.value : null;
  const { drop, confidence } = settings;
  const outcome = useMemo((): JobOutcome<WatchedIndicator[]> | null => {
    if (asOf === null) return null;
    if (hasProblems(table, [columns.date, columns.amount, columns.start, columns.end]))
      return refuse('problems-in-table', { table: table.name });
    return watchIndicators(indicatorsOf(table, columns, asOf), { drop, confidence });
  }, [table, columns, asOf, drop, confidence]);
  const watched = outcome?.ok ? outcome.value : [];
  const failure =
    outcome === null
      ? say('correctInputs')
      : !outcome.ok
        ? sentenceOf(outcome.failure, language)
        : watched.length === 0
          ? sayOwn('none', { table: table.name })
          : '';
  const worse = watched.filter(({ last }) => last.status !== 'ok');
  const proven = worse.filter(({ last }) => last.status === 'alert').length;
  return (
    <TraceAreas
      areas={bodiesOf(table, [
        columns.date,
        columns.amount,
        columns.order,
        columns.customer,
        columns.start,
        columns.end,
      ])}
    >
      {sources.length > 1 && (
        <SelectField
          label={say('table')}
          value={picked?.key ?? ''}
          choices={sources.map(({ key, name }) => ({ value: key, text: name }))}
          onChange={setChosen}
        />
      )}
      {failure !== '' && <Message intent="info">{failure}</Message>}
      {watched.length > 0 && asOf !== null && (
        <table className={styles.table} aria-label={sayOwn('caption', { day: dateText(asOf) })}>
          <TableHead names={(['indicator', 'now', 'base', 'change'] as const).map((name) => sayOwn(name))} />
          <tbody>
            {watched.map((one) => (
              <Fragment key={one.indicator.kind}>
                <tr>
                  <th scope="row" className={mergeClasses(styles.label, styles.name)}>
                    {indicatorName(one, language)}{' '}
                    <Light kind={LIGHTS[one.last.status]}>{alertTexts.words[one.last.status][language]}</Light>
                  </th>
                  <NumberCell how={one.indicator.kind}>{valueText(one, one.now)}</NumberCell>
                  <NumberCell how="base">{valueText(one, one.base)}</NumberCell>
                  <NumberCell how="worsening">
                    {one.last.change === null ? '–' : printPercent(one.last.change)}
                  </NumberCell>
                </tr>
                <tr>
                  <td colSpan={4} className={styles.detail}>
                    <Details watched={one} />
                  </td>
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      <Status>{failure || sayOwn('statusLine', { count: watched.length, worse: worse.length, proven })}</Status>
      <ApplyBar
        apply={apply}
        formulas
        propose={
          watched.length > 0 && asOf !== null && !found.sheet.date1904
            ? (as) => proposeAlerts(source, watched, columns, { drop, confidence }, asOf, as, language)
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

/** Which month was compared with how many, and what a proof would need. */
function Details({ watched }: { readonly watched: WatchedIndicator }) {
  const say = useCatalogue(alertTexts);
  const { indicator, last, needed } = watched;
  const name = monthText(indicator.months.at(-1)!.from);
  const count = last.base.length;
  const proof =
    last.status !== 'unproven'
      ? null
      : needed === null
        ? say('neverProven')
        : indicator.trials === null
          ? say('monthsNeeded', { months: askable(count, 'count'), needed: askable(needed, 'needed') })
          : say('casesNeeded', {
              cases: askable(indicator.trials.at(-1)!, 'count'),
              needed: askable(needed, 'needed'),
            });
  return (
    <>
      <div>
        <Told>
          {count === 0
            ? say('noBase', { month: name })
            : say('comparedWith', { month: name, count: askable(count, 'count') })}
        </Told>
      </div>
      {proof !== null && (
        <Text size={100}>
          <Told>{proof}</Told>
        </Text>
      )}
    </>
  );
}

function valueText({ indicator }: WatchedIndicator, value: number | null): string {
  if (value === null) return '–';
  if (indicator.trials !== null) return printPercent(value);
  return printNumber(value, indicator.kind === 'cycle' ? 1 : 0);
}
