import { mergeClasses } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { FunnelPlan } from '../../jobs/funnel/funnel-draft';
import type { SolvedStage } from '../../jobs/funnel/solve-funnel';
import { funnelTexts } from '../../texts/funnel';
import { printNumber, printPercent } from '../../texts/print-number';
import { useCatalogue, useLanguage } from '../language-context';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { clausesText } from '../../texts/clauses-text';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

/** What each stage must hold, with the rate it comes from, its key action and its test. */
export function StageTable(props: {
  readonly plan: FunnelPlan;
  readonly solved: readonly SolvedStage[];
  readonly counts: readonly number[] | null;
}) {
  const { plan, solved, counts } = props;
  const say = useCatalogue(funnelTexts);
  const language = useLanguage();
  const styles = useTableStyles();
  const detail = (index: number) => {
    const { rate, action, test } = plan.stages[index]!;
    const { daysBefore } = solved[index]!;
    return clausesText(
      [
        ...(index < plan.stages.length - 1
          ? [say('detailRate', { rate: askable(printPercent(rate), 'typedRate') })]
          : []),
        ...(daysBefore > 0 ? [say('detailDays', { days: askable(printNumber(daysBefore), 'stageDays') })] : []),
        ...(counts === null ? [] : [say('detailActual', { count: askable(printNumber(counts[index]!), 'count') })]),
        ...(action === '' ? [] : [say('detailAction', { text: action })]),
        ...(test === '' ? [] : [say('detailTest', { text: test })]),
      ],
      language,
    );
  };
  return (
    <table className={styles.table} aria-label={say('caption')}>
      <TableHead names={[say('stage'), say('count'), say('perWeek'), say('perDay')]} />
      <tbody>
        {plan.stages.map(({ name }, index) => (
          <Fragment key={index}>
            <tr>
              <th scope="row" className={mergeClasses(styles.label, styles.name)}>
                {name}
              </th>
              <NumberCell how="stage">{printNumber(solved[index]!.count)}</NumberCell>
              <NumberCell how="stage">{printNumber(solved[index]!.perWeek)}</NumberCell>
              <NumberCell how="stage">{printNumber(solved[index]!.perDay)}</NumberCell>
            </tr>
            <tr>
              <td colSpan={4} className={styles.detail}>
                <Told>{detail(index)}</Told>
              </td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
