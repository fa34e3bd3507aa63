import { makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  CircleRegular,
  ClockAlarmRegular,
  DismissCircleRegular,
  PlayCircleRegular,
} from '@fluentui/react-icons';
import type { ListedAction } from '../../jobs/actions/filter-actions';
import { isOverdue } from '../../jobs/actions/is-overdue';
import { actionPlanTexts } from '../../texts/action-plan';
import { actionTexts } from '../../texts/actions';
import { dateText } from '../../texts/dates';
import { printNumber } from '../../texts/print-number';
import { useCatalogue, useLanguage } from '../language-context';
import { TextButton } from '../parts/text-button';
import { planCells } from './plan-cells';
import type { PlanAtHand } from './use-plan';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

const useStyles = makeStyles({
  root: { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  status: { display: 'inline-flex', alignItems: 'center', gap: '2px' },
  late: { color: tokens.colorStatusDangerForeground3 },
});

const ICONS = {
  'not-started': CircleRegular,
  'in-progress': PlayCircleRegular,
  done: CheckmarkCircleRegular,
  cancelled: DismissCircleRegular,
} as const;

/** One action in a list: what, who, how far, until when, what it costs; with the way to its row and to its form. */
export function ActionItem(props: {
  readonly atHand: PlanAtHand;
  readonly listed: ListedAction;
  readonly day: number | null;
  /** Said before the rest: what the action does on a day of the calendar. */
  readonly mark?: string;
  onFind(index: number): void;
  onEdit(index: number): void;
}) {
  const { atHand, listed, day } = props;
  const { action, index } = listed;
  const say = useCatalogue(actionPlanTexts);
  const language = useLanguage();
  const styles = useStyles();
  const Icon = ICONS[action.status];
  return (
    <li className={styles.root}>
      <div className={styles.name}>{action.action}</div>
      <div className={styles.facts}>
        {props.mark !== undefined && <span>{props.mark}</span>}
        <span className={styles.status}>
          <Icon aria-hidden="true" />
          {actionTexts.statuses[action.status][language]}
        </span>
        {isOverdue(action, day) && (
          <span className={`${styles.status} ${styles.late}`}>
            <ClockAlarmRegular aria-hidden="true" />
            <Told at={planCells(atHand, 'end', index)}>
              {say('overdueBy', { days: askable(day! - action.end!, 'overdueDays') })}
            </Told>
          </span>
        )}
        <span>{action.owner === '' ? say('nobody') : action.owner}</span>
        <span>{action.end === null ? say('noEnd') : say('ends', { day: dateText(action.end) })}</span>
        {action.budget !== null && (
          <span>
            <Told at={planCells(atHand, 'budget', index)}>
              {say('budgetOf', { budget: askable(printNumber(action.budget)) })}
            </Told>
          </span>
        )}
        <TextButton
          text={say('edit')}
          name={say('editNamed', { name: action.action })}
          onClick={() => props.onEdit(index)}
        />
        <TextButton
          text={say('find')}
          name={say('findNamed', { name: action.action })}
          onClick={() => props.onFind(index)}
        />
      </div>
    </li>
  );
}
