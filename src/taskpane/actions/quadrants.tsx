import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { filterActions } from '../../jobs/actions/filter-actions';
import { placeInQuadrants, type Quadrant } from '../../jobs/actions/place-in-quadrants';
import { actionPlanTexts } from '../../texts/action-plan';
import { useCatalogue } from '../language-context';
import { ActionItems } from './action-items';
import type { PlanProps } from './plan-props';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

const QUADRANTS: readonly Quadrant[] = ['do', 'plan', 'delegate', 'drop', 'unrated'];

const useStyles = makeStyles({
  root: {
    display: 'grid',
    // the four stand as a square where there is room, else below each other
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  block: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** Open actions by importance × urgency. */
export function Quadrants({ atHand, day, onFind, onEdit }: PlanProps) {
  const say = useCatalogue(actionPlanTexts);
  const styles = useStyles();
  const placed = placeInQuadrants(filterActions(atHand.plan.actions, { owner: '', status: 'open' }, day));
  return (
    <>
      <Text size={200}>{say('quadrantNote')}</Text>
      <div className={styles.root}>
        {QUADRANTS.filter((name) => name !== 'unrated' || placed.unrated.length > 0).map((name) => {
          const title = say(name === 'unrated' ? 'unratedBlock' : name);
          return (
            <section key={name} className={styles.block} aria-label={title}>
              <h3 className={styles.title}>
                {title} (<Told at={[atHand.found.area]}>{askable(placed[name].length, 'count')}</Told>)
              </h3>
              {placed[name].length > 0 && (
                <ActionItems
                  atHand={atHand}
                  label={title}
                  items={placed[name]}
                  day={day}
                  onFind={onFind}
                  onEdit={onEdit}
                />
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}
