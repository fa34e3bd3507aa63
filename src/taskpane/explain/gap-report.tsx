import { Subtitle2, Text, mergeClasses } from '@fluentui/react-components';
import { unmarked } from '../../texts/marked';
import { explainTexts } from '../../texts/explain';
import { printFixed } from '../../texts/print-number';
import { Chart } from '../charts/chart';
import { useCatalogue, useTexts } from '../language-context';
import { NumberCell } from '../parts/number-cell';
import { Told } from '../parts/told';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { printSigned } from '../../texts/print-signed';

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
  /** With its numbers marked. */
  readonly sentence: string;
}) {
  const { before, after, causes, difference, sentence } = props;
  const say = useTexts();
  const sayOwn = useCatalogue(explainTexts);
  const styles = useTableStyles();
  const names = { before: before.name, after: after.name };
  // cents tell nothing of large amounts
  const places = Math.max(Math.abs(before.value), Math.abs(after.value)) < 10_000 ? 2 : 0;
  const effect = (value: number) => printFixed(value, places);
  return (
    <>
      {sentence !== '' && (
        <Text as="p">
          <Told>{sentence}</Told>
        </Text>
      )}
      <Chart
        spec={{
          kind: 'bridge',
          title: sayOwn('chart', names),
          summary: unmarked(sentence) || sayOwn('chart', names),
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
              <NumberCell how="cause">{printSigned(value, effect)}</NumberCell>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(styles.label, styles.name, styles.sum)}>
              {say('difference')}
            </th>
            <NumberCell sum how="difference">
              {printSigned(difference, effect)}
            </NumberCell>
          </tr>
        </tfoot>
      </table>
    </>
  );
}
