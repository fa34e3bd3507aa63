import { mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { compareRates } from '../../jobs/explain/compare-rates';
import { proposeRates } from '../../jobs/explain/propose-rates';
import { refuse } from '../../jobs/job-outcome';
import { explainTexts } from '../../texts/explain';
import { resultHeadings } from '../../texts/headings';
import { printFixed, printNumber, printPercent } from '../../texts/print-number';
import type { HowName } from '../../texts/how';
import { ApplyBar } from '../apply/apply-bar';
import { hasProblems } from '../decompose/use-plan';
import { sentenceOf } from '../error-text';
import { useCatalogue, useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { SelectField } from '../parts/select-field';
import { useShownLines } from '../parts/shown-lines';
import { Status } from '../parts/status';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { NumberCell } from '../parts/number-cell';
import type { LensProps } from './lens-props';
import { printSigned } from '../../texts/print-signed';

/** Why a rate changed: because the segments' own rates did, or because volume moved between them. */
export function RatesLens({ source, periods, apply, onRefresh }: LensProps) {
  const { table } = source;
  const say = useTexts();
  const sayOwn = useCatalogue(explainTexts);
  const language = useLanguage();
  const styles = useTableStyles();
  const { orders, amount, by, sides, before, after, path } = periods;
  const rates = [
    ...(orders.cost === null ? [] : (['margin'] as const)),
    ...(orders.collected === null ? [] : (['collection'] as const)),
  ];
  const [chosen, setChosen] = useState<(typeof rates)[number]>();
  const rate = rates.find((one) => one === chosen) ?? rates[0]!;
  const { collected, cost } = orders;
  const column = rate === 'collection' ? collected! : cost!.column;
  const isCost = rate === 'margin' && !cost!.isProfit;
  const outcome = useMemo(
    () =>
      hasProblems(table, [orders.date, amount, column])
        ? refuse('problems-in-table', { table: table.name })
        : compareRates(sides, { column, isCost }, amount, by, language),
    [table, orders, sides, column, isCost, amount, by, language],
  );
  const failure = outcome.ok ? '' : sentenceOf(outcome.failure, language);
  const result = outcome.ok ? outcome.value : null;
  const { shown, more } = useShownLines(result?.segments ?? []);
  const points = (value: number) => printSigned(value, (share) => printFixed(share * 100, 2));
  const name = explainTexts.rates[rate][language];
  const line = (label: string, cells: readonly string[], hows: readonly HowName[], sum = false) => (
    <tr key={label}>
      <th scope="row" className={mergeClasses(styles.label, styles.name, sum && styles.sum)}>
        {label}
      </th>
      {cells.map((text, index) => (
        <NumberCell key={index} sum={sum} how={hows[index]}>
          {text}
        </NumberCell>
      ))}
    </tr>
  );
  const status =
    result === null
      ? failure
      : say('explainStatus', {
          before: before.name,
          from: printPercent(result.before, 2),
          after: after.name,
          to: printPercent(result.after, 2),
          difference: points(result.after - result.before),
        });
  return (
    <>
      <SelectField
        label={sayOwn('rate')}
        value={rate}
        choices={rates.map((one) => ({ value: one, text: explainTexts.rates[one][language] }))}
        onChange={(value) => setChosen(value as (typeof rates)[number])}
      />
      {failure !== '' && <Message intent="error">{failure}</Message>}
      {result !== null && (
        <>
          <table className={styles.table} aria-label={sayOwn('rateEffects')}>
            <TableHead names={[say('cause'), say('effect')]} />
            <tbody>
              {line(resultHeadings.rateEffect[language], [points(result.rate)], ['cause'])}
              {line(resultHeadings.mixEffect[language], [points(result.mix)], ['cause'])}
            </tbody>
            <tfoot>{line(say('difference'), [points(result.after - result.before)], ['difference'], true)}</tfoot>
          </table>
          <table className={styles.table} aria-label={say('byMember')}>
            <TableHead names={[by.heading, before.name, after.name, sayOwn('amounts')]} />
            <tbody>
              {shown.map((segment) =>
                line(
                  segment.label,
                  [
                    segment.rateBefore === null ? '–' : printPercent(segment.rateBefore),
                    segment.rateAfter === null ? '–' : printPercent(segment.rateAfter),
                    printNumber(segment.volumeAfter, 0),
                  ],
                  [rate, rate, 'added'],
                ),
              )}
            </tbody>
            <tfoot>
              {line(name, [printPercent(result.before, 2), printPercent(result.after, 2), ''], [rate, rate], true)}
            </tfoot>
          </table>
          {more}
        </>
      )}
      <Status>{status}</Status>
      <ApplyBar
        apply={apply}
        formulas
        propose={
          result === null
            ? null
            : (as) =>
                proposeRates(
                  source,
                  result,
                  { before: before.name, after: after.name, heading: by.heading, rate: name },
                  [orders.date, amount, column, by, ...path.map((step) => step.column)],
                  as,
                  language,
                )
        }
        onRefresh={onRefresh}
      />
    </>
  );
}
