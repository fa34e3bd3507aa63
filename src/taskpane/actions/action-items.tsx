import { makeStyles } from '@fluentui/react-components';
import type { ListedAction } from '../../jobs/actions/filter-actions';
import { useShownLines } from '../parts/shown-lines';
import { ActionItem } from './action-item';
import type { PlanAtHand } from './use-plan';

const useStyles = makeStyles({ root: { listStyleType: 'none', margin: 0, padding: 0 } });

/** A list of actions, the first fifty of them until more are asked for. */
export function ActionItems(props: {
  readonly atHand: PlanAtHand;
  readonly label: string;
  readonly items: readonly ListedAction[];
  readonly day: number | null;
  onFind(index: number): void;
  onEdit(index: number): void;
}) {
  const styles = useStyles();
  const { shown, more } = useShownLines(props.items);
  return (
    <>
      <ul className={styles.root} aria-label={props.label}>
        {shown.map((listed) => (
          <ActionItem
            key={listed.index}
            atHand={props.atHand}
            listed={listed}
            day={props.day}
            onFind={props.onFind}
            onEdit={props.onEdit}
          />
        ))}
      </ul>
      {more}
    </>
  );
}
