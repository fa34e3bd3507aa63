import { Text, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { comparePromotion, type PromotionSide } from '../../jobs/explain/compare-promotion';
import { proposeComparison, type Compared } from '../../jobs/explain/propose-comparison';
import { refuse } from '../../jobs/job-outcome';
import { explainTexts } from '../../texts/explain';
import { unmarked } from '../../texts/marked';
import { resultHeadings } from '../../texts/headings';
import { printFixed, printNumber, printPercent } from '../../texts/print-number';
import { ApplyBar } from '../apply/apply-bar';
import { hasProblems } from '../decompose/use-plan';
import { sentenceOf } from '../error-text';
import { useCatalogue, useLanguage } from '../language-context';
import { columnOf } from '../parts/column-field';
import { ColumnField } from '../parts/column-field';
import { Message } from '../parts/message';
import { PairOfFields } from '../parts/pair-of-fields';
import { Status } from '../parts/status';
import { NumberCell } from '../parts/number-cell';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { GapReport } from './gap-report';
import type { LensProps } from './lens-props';
import { printSigned } from '../../texts/print-signed';

/** What promotions did in the later period: volume up, margin down, and whether it paid. */
export function PromotionLens({ source, periods, apply, onRefresh }: LensProps) {
  const { table } = source;
  const say = useCatalogue(explainTexts);
  const language = useLanguage();
  const styles = useTableStyles();
  const [typed, setTyped] = useState<{ promotion?: string; product?: string }>({});
  const { orders, quantity, amount, sides, dimensions, after } = periods;
  const promotions = table.columns.filter(({ kind, index }) => kind !== 'date' && index !== amount.index);
  const promotion = columnOf(promotions, typed.promotion, orders.promotion)!;
  const likely =
    dimensions.find(({ role }) => role === 'product') ?? dimensions.find(({ role }) => role === 'category');
  const product = columnOf(dimensions, typed.product, likely ?? dimensions[0]!)!;
  const cost = orders.cost!;
  const outcome = useMemo(() => {
    if (hasProblems(table, [orders.date, quantity, amount, cost.column]))
      return refuse('problems-in-table', { table: table.name });
    return comparePromotion(sides.after, { date: orders.date, quantity: quantity!, amount, cost, promotion, product });
  }, [table, sides, orders, quantity, amount, cost, promotion, product]);
  const result = outcome.ok ? outcome.value : null;
  const isOneSided = result !== null && (result.without.days === 0 || result.with.days === 0);
  const failure = outcome.ok ? (isOneSided ? say('onePromotionSide') : '') : sentenceOf(outcome.failure, language);
  const shown = result !== null && !isOneSided ? result : null;
  const percent = (value: number | null) => (value === null ? '–' : printSigned(value, printPercent));
  const verdict =
    shown === null
      ? ''
      : shown.breakEven === null
        ? say('promotionNever', { uplift: askable(percent(shown.uplift), 'uplift') })
        : say((shown.uplift ?? 0) >= shown.breakEven ? 'promotionPays' : 'promotionFails', {
            uplift: askable(percent(shown.uplift), 'uplift'),
            breakEven: askable(percent(shown.breakEven), 'breakEven'),
          });
  const per = (side: PromotionSide, top: 'quantity' | 'amount' | 'margin', bottom: 'days' | 'quantity') =>
    side[bottom] === 0 ? '–' : printFixed(side[top] / side[bottom], 2);
  const lines = [
    ['perDay', 'quantity', 'days'],
    ['unitPrice', 'amount', 'quantity'],
    ['unitMargin', 'margin', 'quantity'],
    ['marginPerDay', 'margin', 'days'],
  ] as const;
  const causes = (shown?.effects.causes ?? []).map(({ cause, amount: own }) => ({
    name: resultHeadings[cause][language],
    value: own,
  }));
  const names = { without: say('without'), with: say('with') };
  const compared: Compared = {
    before: names.without,
    after: names.with,
    heading: product.heading,
    columns: [orders.date, quantity!, amount, cost.column, promotion, product],
    periods: null,
    sentence: unmarked(verdict),
    against: names.without,
  };
  return (
    <>
      <PairOfFields>
        <ColumnField
          label={say('promotionColumn')}
          columns={promotions}
          value={promotion}
          onChange={(value) => setTyped((old) => ({ ...old, promotion: value }))}
        />
        <ColumnField
          label={say('productColumn')}
          columns={dimensions}
          value={product}
          onChange={(value) => setTyped((old) => ({ ...old, product: value }))}
        />
      </PairOfFields>
      {failure !== '' && <Message intent="info">{failure}</Message>}
      {shown !== null && (
        <>
          <Text as="p">
            <Told>{`${after.name}${language === 'zh' ? '：' : ': '}${verdict}`}</Told>
          </Text>
          <table className={styles.table} aria-label={say('promotionCaption')}>
            <TableHead names={[say('promotionCaption'), names.without, names.with]} />
            <tbody>
              {lines.map(([name, top, bottom]) => (
                <tr key={name}>
                  <th scope="row" className={mergeClasses(styles.label, styles.name)}>
                    {say(name)}
                  </th>
                  <NumberCell how={name}>{per(shown.without, top, bottom)}</NumberCell>
                  <NumberCell how={name}>{per(shown.with, top, bottom)}</NumberCell>
                </tr>
              ))}
            </tbody>
          </table>
          <Text as="p" size={200}>
            {say('promotionEffects')}
          </Text>
          <GapReport
            before={{ name: names.without, value: shown.effects.before }}
            after={{ name: names.with, value: shown.effects.after }}
            causes={causes}
            difference={shown.effects.difference}
            sentence=""
          />
        </>
      )}
      <Status>{shown === null ? failure : `${verdict} ${printNumber(shown.effects.difference)}`}</Status>
      <ApplyBar
        apply={apply}
        formulas
        propose={shown === null ? null : (as) => proposeComparison(source, shown.effects, compared, as, language)}
        onRefresh={onRefresh}
      />
    </>
  );
}
