import { Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Fragment } from 'react';
import { printFixed, printNumber } from '../../texts/print-number';
import { useTexts } from '../language-context';
import { useShownLines } from '../parts/shown-lines';
import { useTableStyles } from '../parts/use-table-styles';
import type { PreviewLine } from './preview-lines';

const useStyles = makeStyles({
  input: { width: '100%', minWidth: '72px', maxWidth: '110px' },
});

/** The split line by line, with typed weights where they are one's own and, on request, the rounding of each line. */
export function PreviewTable(props: {
  readonly caption: string;
  readonly dimension: string;
  readonly lines: readonly PreviewLine[];
  readonly decimals: number;
  readonly weightDecimals: number;
  readonly sums: { readonly weight: number; readonly amount: number } | null;
  readonly steps: boolean;
  /** The texts of own weights by line; null when weights can't be typed. */
  readonly own: Readonly<Record<string, string>> | null;
  readonly wrong: ReadonlySet<string>;
  onWeight(key: string, text: string): void;
}) {
  const say = useTexts();
  const styles = useTableStyles();
  const { input } = useStyles();
  const { lines, decimals, weightDecimals, sums, steps, own } = props;
  const { shown, more } = useShownLines(lines);
  const grouped = lines.some(({ level }) => level === 1);
  return (
    <>
      <table className={styles.table} aria-label={props.caption}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.label)}>
              {props.dimension}
            </th>
            <th scope="col" className={styles.head}>
              {say('weight')}
            </th>
            <th scope="col" className={styles.head}>
              {say('target')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, label, place, level, leaf, last, weight, step }) => (
            <Fragment key={`${level} ${key}`}>
              <tr className={grouped && level === 0 ? styles.group : undefined}>
                <th scope="row" className={mergeClasses(styles.label, styles.name, level === 1 && styles.under)}>
                  {label}
                </th>
                <td className={styles.cell}>
                  {own !== null && leaf ? (
                    <Input
                      size="small"
                      className={input}
                      aria-label={say('ownWeightOf', { place })}
                      aria-invalid={props.wrong.has(key)}
                      input={{ style: { textAlign: 'right', width: '100%' } }}
                      value={own[key] ?? (last < 0 ? '' : String(last))}
                      onChange={(_, { value }) => props.onWeight(key, value)}
                    />
                  ) : weight === null ? (
                    '–'
                  ) : (
                    printFixed(weight, weightDecimals)
                  )}
                </td>
                <td className={styles.cell}>{step === null ? '–' : printFixed(step.amount, decimals)}</td>
              </tr>
              {steps && step !== null && (
                <tr>
                  <td colSpan={3} className={mergeClasses(styles.detail, level === 1 && styles.under)}>
                    {say('step', {
                      share: printNumber(step.share, decimals + 4),
                      floor: printNumber(step.floor, decimals),
                      remainder: printNumber(step.remainder, decimals + 4),
                      amount: printNumber(step.amount, decimals),
                    })}
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
        {sums !== null && (
          <tfoot>
            <tr>
              <th scope="row" className={mergeClasses(styles.label, styles.sum)}>
                {say('sum')}
              </th>
              <td className={mergeClasses(styles.cell, styles.sum)}>{printFixed(sums.weight, weightDecimals)}</td>
              <td className={mergeClasses(styles.cell, styles.sum)}>{printFixed(sums.amount, decimals)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      {more}
    </>
  );
}
