import { Subtitle2, Text, mergeClasses } from '@fluentui/react-components';
import { explainTexts } from '../../texts/explain';
import { printFixed } from '../../texts/print-number';
import { Chart } from '../charts/chart';
import { useCatalogue, useTexts } from '../language-context';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';

export interface GapSide {
  readonly name: string;
  readonly value: number;
}

/** A gap in a sentence, as a bridge and as a table of its causes, which add up to it. */
export function GapReport(props: {
  readonly before: GapSide;
  readonly after: GapSide;
  readonly causes: readonly GapSide[];
  readonly difference: number;
  readonly sentence: string;
}) {
  const { before, after, causes, difference, sentence } = props;
  const say = useTexts();
  const sayOwn = useCatalogue(explainTexts);
  const styles = useTableStyles();
  const names = { before: before.name, after: after.name };
  return (
    <>
      {sentence !== '' && <Text as="p">{sentence}</Text>}
      <Chart
        spec={{
          kind: 'bridge',
          title: sayOwn('chart', names),
          summary: sentence || sayOwn('chart', names),
          from: before,
          causes: causes.filter(({ value }) => value !== 0),
          to: after,
        }}
      />
      <Subtitle2 as="h2" className={styles.title}>
        {say('effects')}
      </Subtitle2>
      <table className={styles.table} aria-label={say('effects')}>
        <TableHead names={[say('cause'), say('effect')]} />
        <tbody>
          {causes.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(styles.label, styles.name)}>
                {name}
              </th>
              <td className={styles.cell}>{signed(value, 2)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(styles.label, styles.name, styles.sum)}>
              {say('difference')}
            </th>
            <td className={mergeClasses(styles.cell, styles.sum)}>{signed(difference, 2)}</td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}

/** A number with its sign: +450.00 */
export function signed(value: number, decimals: number): string {
  return `${value > 0 ? '+' : ''}${printFixed(value, decimals)}`;
}
