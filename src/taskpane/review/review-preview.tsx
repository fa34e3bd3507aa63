import { Subtitle2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { paceStatus } from '../../core/pace/pace-status';
import { rankRows } from '../../jobs/review/rank-rows';
import type { ReviewParts } from '../../jobs/review/review-parts';
import { reviewSentences } from '../../jobs/review/sentences';
import { printPercent } from '../../texts/print-number';
import { reviewTexts, statusTexts } from '../../texts/review';
import { useCatalogue, useLanguage } from '../language-context';
import { bodiesOf } from '../parts/bodies-of';
import { useShownLines } from '../parts/shown-lines';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';
import { useTableStyles } from '../parts/use-table-styles';
import { TraceAreas } from '../parts/trace';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** What the report will say, and the pace of its rows, the worst first. */
export function ReviewPreview({ parts }: { readonly parts: ReviewParts }) {
  const say = useCatalogue(reviewTexts);
  const language = useLanguage();
  const styles = useStyles();
  const table = useTableStyles();
  const { facts } = parts;
  const areasOf = {
    facts: undefined,
    funnel: parts.funnel === null ? undefined : bodiesOf(parts.funnel.source.table, [parts.funnel.stage]),
    actions: parts.promised === null ? undefined : [parts.promised.area],
  };
  const { shown, more } = useShownLines([...rankRows(facts.rows)].reverse());
  return (
    <TraceAreas areas={facts.basis.map(({ area }) => area)}>
      <Subtitle2 as="h2" className={table.title}>
        {say('preview')}
      </Subtitle2>
      <ul className={styles.list} aria-label={say('preview')}>
        {reviewSentences(parts, language, askable).map(({ text, from }) => (
          <li key={text}>
            <Told at={areasOf[from]}>{text}</Told>
          </li>
        ))}
      </ul>
      <Subtitle2 as="h2" className={table.title}>
        {say('rowsHeading')}
      </Subtitle2>
      <table className={table.table} aria-label={say('rowsHeading')}>
        <TableHead names={[facts.by, say('attainment'), say('pace'), say('status')]} />
        <tbody>
          {shown.map(({ label, pace }) => {
            const status = paceStatus(pace.pace, facts.time.thresholds);
            return (
              <tr key={label}>
                <th scope="row" className={mergeClasses(table.label, table.name)}>
                  {label}
                </th>
                <NumberCell how="attainment">
                  {pace.attainment === null ? '–' : printPercent(pace.attainment)}
                </NumberCell>
                <NumberCell how="pace">{pace.pace === null ? '–' : pace.pace.toFixed(2)}</NumberCell>
                <NumberCell>{statusTexts[(status.ok ? status.value : null) ?? 'none'][language]}</NumberCell>
              </tr>
            );
          })}
        </tbody>
      </table>
      {more}
    </TraceAreas>
  );
}
