import { Subtitle2, mergeClasses } from '@fluentui/react-components';
import { causes, type Comparison } from '../../jobs/explain/comparison';
import type { Compared } from '../../jobs/explain/propose-comparison';
import { resultHeadings } from '../../texts/headings';
import { printFixed, printNumber } from '../../texts/print-number';
import { useLanguage, useTexts } from '../language-context';
import { useShownLines } from '../parts/shown-lines';
import { useTableStyles } from '../parts/use-table-styles';

/** The causes of a difference, and what each item adds to it. Both add up to it. */
export function ComparisonTables(props: { readonly comparison: Comparison; readonly compared: Compared }) {
  const { comparison, compared } = props;
  const say = useTexts();
  const language = useLanguage();
  const styles = useTableStyles();
  const { shown, more } = useShownLines(comparison.items);
  const signed = (value: number, decimals: number) => `${value > 0 ? '+' : ''}${printFixed(value, decimals)}`;
  const head = (text: string) => (
    <th key={text} scope="col" className={styles.head}>
      {text}
    </th>
  );
  const first = (text: string) => (
    <th scope="col" className={mergeClasses(styles.head, styles.label)}>
      {text}
    </th>
  );
  const name = (text: string, sum: boolean) => (
    <th scope="row" className={mergeClasses(styles.label, styles.name, sum && styles.sum)}>
      {text}
    </th>
  );
  const cell = (text: string, sum: boolean) => <td className={mergeClasses(styles.cell, sum && styles.sum)}>{text}</td>;
  return (
    <>
      <Subtitle2 as="h2" className={styles.title}>
        {say('effects')}
      </Subtitle2>
      <table className={styles.table} aria-label={say('effects')}>
        <thead>
          <tr>
            {first(say('cause'))}
            {head(say('effect'))}
          </tr>
        </thead>
        <tbody>
          {causes.map((cause) => (
            <tr key={cause}>
              {name(resultHeadings[cause][language], false)}
              {cell(signed(comparison.effects[cause], 2), false)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            {name(say('difference'), true)}
            {cell(signed(comparison.difference, 2), true)}
          </tr>
        </tfoot>
      </table>
      <Subtitle2 as="h2" className={styles.title}>
        {say('byMember')}
      </Subtitle2>
      <table className={styles.table} aria-label={say('byMember')}>
        <thead>
          <tr>
            {first(compared.heading)}
            {head(compared.before)}
            {head(compared.after)}
            {head(say('difference'))}
          </tr>
        </thead>
        <tbody>
          {shown.map((item) => (
            <tr key={item.label}>
              {name(item.label, false)}
              {cell(printNumber(item.amountBefore, 0), false)}
              {cell(printNumber(item.amountAfter, 0), false)}
              {cell(signed(item.gap, 0), false)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            {name(say('sum'), true)}
            {cell(printNumber(comparison.before, 0), true)}
            {cell(printNumber(comparison.after, 0), true)}
            {cell(signed(comparison.difference, 0), true)}
          </tr>
        </tfoot>
      </table>
      {more}
    </>
  );
}
