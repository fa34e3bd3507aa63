import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { dateOf } from '../../core/calendar/date';
import type { Days } from '../../core/calendar/period';
import { filterActions } from '../../jobs/actions/filter-actions';
import { isOverdue } from '../../jobs/actions/is-overdue';
import { actionsWithin, daysOf, quarterWeeks } from '../../jobs/actions/quarter-weeks';
import { actionPlanTexts } from '../../texts/action-plan';
import { dateText } from '../../texts/dates';
import { useCatalogue } from '../language-context';
import { TextButton } from '../parts/text-button';
import type { PlanProps } from './plan-props';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: tokens.fontSizeBase100 },
  name: { width: '38%', textAlign: 'left', fontWeight: 'inherit', overflowWrap: 'anywhere', verticalAlign: 'top' },
  week: { textAlign: 'center', fontWeight: 'inherit', padding: 0, overflow: 'visible', whiteSpace: 'nowrap' },
  cell: {
    padding: 0,
    textAlign: 'center',
    color: tokens.colorBrandForeground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  // a border keeps its colour where a background is taken away (forced colours)
  bar: { display: 'block', borderTop: '10px solid currentColor' },
  late: { color: tokens.colorStatusDangerForeground3 },
});

/** A quarter of weeks with a bar for each action (甘特图). */
export function QuarterBars(props: PlanProps & { readonly title: string; readonly quarter: Days }) {
  const { atHand, day, quarter } = props;
  const say = useCatalogue(actionPlanTexts);
  const styles = useStyles();
  const weeks = quarterWeeks(quarter);
  const shown = actionsWithin(filterActions(atHand.plan.actions, { owner: '', status: 'all' }, day), quarter);
  if (shown.length === 0) return <Text size={200}>{say('withinNone')}</Text>;
  return (
    <table className={styles.table} aria-label={props.title}>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {say('list')}
          </th>
          {weeks.map(({ from }, index) => (
            <th key={from} scope="col" className={styles.week}>
              <span className={styles.unseen}>{say('week', { day: dateText(from) })}</span>
              {/* a month's number where it begins: there is no room for every week */}
              <span aria-hidden="true">
                {index === 0 || dateOf(from).month !== dateOf(weeks[index - 1]!.from).month ? dateOf(from).month : ''}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ action, index }) => {
          const days = daysOf(action)!;
          const late = isOverdue(action, day);
          return (
            <tr key={index}>
              <th scope="row" className={styles.name}>
                <TextButton
                  text={action.action}
                  name={say('editNamed', { name: action.action })}
                  onClick={() => props.onEdit(index)}
                />
                {late && <span className={styles.late}> {say('overdue')}</span>}
              </th>
              {weeks.map((week) => {
                const runs = days.from <= week.to && days.to >= week.from;
                return (
                  <td key={week.from} className={styles.cell}>
                    {runs && (
                      <span role="img" className={styles.bar} aria-label={say('week', { day: dateText(week.from) })} />
                    )}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
