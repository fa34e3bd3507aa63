import { mergeClasses } from '@fluentui/react-components';
import type { Card } from '../../jobs/people/card';
import { dayShare } from '../../jobs/people/day-share';
import type { KeptSheet } from '../../jobs/people/kept-sheet';
import type { ReadCard } from '../../jobs/people/read-card';
import { dateText } from '../../texts/dates';
import { printPercent } from '../../texts/print-number';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { cellsOf } from './cells-of';
import { shown } from './shown';
import { usePeopleTexts } from './use-people-texts';

/** A person's targets of today and this week, and what the card says was done. */
export function CardFiguresTable(props: {
  readonly card: Card;
  readonly read: ReadCard | null;
  /** Where the person's card stands, if there is one. */
  readonly kept: KeptSheet | null;
}) {
  const { card, read, kept } = props;
  const say = usePeopleTexts();
  const styles = useTableStyles();
  const cardCells =
    kept === null
      ? undefined
      : [{ sheet: kept.sheet, row: 0, column: 0, rows: kept.values.length, columns: kept.values[0]?.length ?? 1 }];
  const isThisWeek = read?.monday === card.week.from;
  const days = { from: dateText(card.week.from), to: dateText(card.week.to) };
  const headings = (['measure', 'dayTarget', 'weekTarget', 'weekActual', 'attainment'] as const).map((name) =>
    say(name),
  );
  return (
    <table className={styles.table} aria-label={say('weekCaption', { owner: card.owner, ...days })}>
      <TableHead names={headings} />
      <tbody>
        {card.lines.map(({ measure, owed }) => {
          const figures = isThisWeek ? read.figures.find(({ name }) => name === measure.name) : undefined;
          const actual = figures?.days.some((value) => value !== null) ? figures.actual : null;
          const today = dayShare(card, owed.amount, measure.isRate);
          const target = figures?.target ?? owed.amount;
          return (
            <tr key={measure.name}>
              <th scope="row" className={mergeClasses(styles.label, styles.name)}>
                {measure.name}
              </th>
              <NumberCell how={measure.isRate ? 'inherited' : 'day'} at={cellsOf(owed)}>
                {owed.amount === null ? say('noTarget') : shown(today, measure.isRate)}
              </NumberCell>
              <NumberCell how={measure.isRate ? 'inherited' : 'week'} at={cellsOf(owed)}>
                {target === null ? say('noTarget') : shown(target, measure.isRate)}
              </NumberCell>
              <NumberCell how="typedOnCard" at={cardCells}>
                {shown(actual, measure.isRate)}
              </NumberCell>
              <NumberCell how="attainment" at={cardCells}>
                {actual === null || target === null || target === 0 ? '–' : printPercent(actual / target, 0)}
              </NumberCell>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
