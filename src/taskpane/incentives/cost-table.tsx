import { Text, mergeClasses } from '@fluentui/react-components';
import type { IncentivePreview } from '../../jobs/incentives/preview-incentives';
import { askable } from '../../texts/askable';
import { incentiveTexts } from '../../texts/incentives';
import { printFixed, printNumber, printPercent } from '../../texts/print-number';
import { useCatalogue } from '../language-context';
import { NumberCell } from '../parts/number-cell';
import { Told } from '../parts/told';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';

/** What the plan would cost at 80, 100 and 120 % of every target. */
export function CostTable({ preview }: { readonly preview: IncentivePreview }) {
  const say = useCatalogue(incentiveTexts);
  const styles = useTableStyles();
  return (
    <>
      <table className={styles.table} aria-label={say('scenarios')}>
        <TableHead names={[say('scenarios'), say('cost'), say('perHundred')]} />
        <tbody>
          {preview.scenarios.map(({ attainment, cost }) => (
            <tr key={attainment}>
              <th scope="row" className={mergeClasses(styles.label, styles.name)}>
                <Told>{say('scenario', { share: askable(printPercent(attainment, 0), 'assumed') })}</Told>
              </th>
              <NumberCell how="scenario">{printFixed(cost.paid, 2)}</NumberCell>
              <NumberCell how="scenario">
                {cost.perTargetUnit === null ? '–' : printNumber(cost.perTargetUnit * 100)}
              </NumberCell>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size={200}>{say('scenarioNote')}</Text>
    </>
  );
}
