import { Text, mergeClasses } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { planRatesSliced, rateColumns, type RateMethod, type RatePlan } from '../../jobs/decompose/rate-plan';
import { proposeRates } from '../../jobs/decompose/propose-rates';
import { dateColumnOf } from '../../jobs/dimensions';
import type { JobOutcome } from '../../jobs/job-outcome';
import { measuresOf } from '../../jobs/measures';
import type { Source } from '../../jobs/source';
import type { Slices } from '../../sheet/slices';
import type { WrittenTarget } from '../../jobs/set/read-targets';
import { setOfferTexts } from '../../texts/set-offers';
import type { WorkbookPort } from '../../workbook/port';
import { printNumber, printPercent } from '../../texts/print-number';
import { ApplyBar } from '../apply/apply-bar';
import type { Apply } from '../apply/use-apply';
import { sentenceOf } from '../error-text';
import { useCatalogue, useLanguage } from '../language-context';
import { ColumnField, columnOf } from '../parts/column-field';
import { Message } from '../parts/message';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { useShownLines } from '../parts/shown-lines';
import { TextField } from '../parts/text-field';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { SlicedLine } from '../progress/sliced-line';
import { useSliced } from '../progress/use-sliced';
import { readRate } from '../read-input';
import { LinkedNote } from './linked-note';
import { setOffers } from './set-offer';
import { SetOffers } from './set-offers';
import { levelsOf } from './level-choices';
import type { PlanState } from './use-plan';
import { usePlanTexts } from './use-plan-texts';

/** The plan of a rate: never divided, but inherited by every member or weighted by its base. */
export function RateJob(props: {
  readonly source: Source;
  readonly state: PlanState;
  readonly apply: Apply;
  readonly port: WorkbookPort;
  /** Those that Set wrote. */
  readonly targets: readonly WrittenTarget[];
  onRefresh(): void;
}) {
  const { source, state, apply } = props;
  const { table } = source;
  const say = usePlanTexts();
  const language = useLanguage();
  const styles = useTableStyles();
  const [rateHeading, setRate] = useState<string>();
  const [baseHeading, setBase] = useState<string>();
  const [method, setMethod] = useState<RateMethod>('weighted');
  const [text, setText] = useState('');
  const [linked, setLinked] = useState<string | null>(null);
  const sayOffer = useCatalogue(setOfferTexts);
  const rates = rateColumns(table);
  const bases = measuresOf(table).flatMap(({ column }) => (column.groups === null ? [column] : []));
  const rate = columnOf(rates, rateHeading, rates[0] ?? null);
  const base = columnOf(bases, baseHeading, bases[0] ?? null);
  const { period } = state;
  const levels = useMemo(
    () =>
      levelsOf(state.levels, state.choices, table, []).flatMap(({ level: { dimension } }) =>
        dimension.kind === 'column' ? [dimension.column] : [],
      ),
    [state.levels, state.choices, table],
  );
  const target = readRate(text);
  const share = 'value' in target ? target.value : null;
  const offers = setOffers(props.targets, 'rate', null);
  const offer = offers.find(({ address }) => address === linked);
  const cell = offer && {
    ...offer.cell,
    name: sayOffer('named', { name: offer.name, side: sayOffer(offer.side) }),
  };
  const work = useCallback(
    function* (): Slices<JobOutcome<RatePlan> | null> {
      if (rate === null || base === null || levels.length === 0 || share === null) return null;
      const choices = { rate, base, levels, target: share, method };
      return yield* planRatesSliced(table, choices, period, dateColumnOf(table), language);
    },
    [table, rate, base, levels, share, method, period, language],
  );
  const sliced = useSliced(work, table.rowNumbers.length);
  const outcome = sliced.value;
  const plan = outcome?.ok ? { ...outcome.value, choices: { ...outcome.value.choices, cell } } : null;
  const type = (typed: string) => {
    setText(typed);
    setLinked(null);
  };
  const { shown, more } = useShownLines(plan?.nodes ?? []);
  // of the plan that is shown, which may be the one from before
  const path = (plan?.choices.levels ?? []).map(({ heading }) => heading).join(' × ');
  const caption = say('rateCaption', {
    rate: plan?.choices.rate.heading ?? '',
    levels: path,
  });
  return (
    <>
      <PairOfFields>
        <ColumnField label={say('rateColumn')} columns={rates} value={rate} onChange={setRate} />
        <ColumnField label={say('rateBase')} columns={bases} value={base} onChange={setBase} />
        <TextField label={say('rateTarget')} value={text} typed={target} after="%" onChange={type} />
        <SelectField
          label={say('rateMethod')}
          value={method}
          choices={[
            { value: 'weighted', text: say('rateWeighted') },
            { value: 'inherit', text: say('rateInherit') },
          ]}
          onChange={(value) => setMethod(value as RateMethod)}
        />
      </PairOfFields>
      {offer !== undefined && (
        <LinkedNote offer={offer} address={linked} unit="%" period={state.period} port={props.port} />
      )}
      <SetOffers
        offers={offers}
        port={props.port}
        onChoose={({ address, value }) => {
          setText(printNumber(value * 100, 8));
          setLinked(address);
        }}
      />
      <Text size={200}>{say('rateNote')}</Text>
      <SlicedLine sliced={sliced} />
      {outcome !== null && !outcome.ok && <Message intent="error">{sentenceOf(outcome.failure, language)}</Message>}
      {plan !== null && (
        <table className={styles.table} aria-label={caption}>
          <TableHead names={[path, plan.choices.base.heading, say('rateLast'), say('rateOwn')]} />
          <tbody>
            {shown.map((node) => (
              <tr
                key={JSON.stringify(node.path)}
                className={node.path.length < plan.choices.levels.length ? styles.group : undefined}
              >
                <th
                  scope="row"
                  className={mergeClasses(styles.label, styles.name)}
                  style={{ paddingInlineStart: `${(node.path.length - 1) * 12}px` }}
                >
                  {node.label}
                </th>
                <NumberCell how="added">{printNumber(node.base, 2)}</NumberCell>
                <NumberCell how="weightedRate">{printPercent(node.last)}</NumberCell>
                <NumberCell how="rateTarget">{printPercent(node.target)}</NumberCell>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={mergeClasses(styles.label, styles.sum)}>
                {say('rateMean')}
              </th>
              <td className={mergeClasses(styles.cell, styles.sum)} />
              <NumberCell sum how="weightedRate">
                {printPercent(plan.last)}
              </NumberCell>
              <NumberCell sum how="chosen">
                {printPercent(plan.choices.target)}
              </NumberCell>
            </tr>
          </tfoot>
        </table>
      )}
      {more}
      <ApplyBar
        apply={apply}
        formulas
        propose={plan && sliced.state === 'done' ? (as) => proposeRates(source, plan, as, language) : null}
        onRefresh={props.onRefresh}
      />
    </>
  );
}
