import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DismissRegular, ReOrderDotsVerticalRegular } from '@fluentui/react-icons';
import type { LevelWeights } from '../../jobs/decompose/levels';
import { levelWeightsText } from '../../jobs/decompose/level-weights-text';
import { useLanguage } from '../language-context';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField, type Choice } from '../parts/select-field';
import type { LevelInput } from './inputs';
import { LevelWeightsFields } from './level-weights-fields';
import type { PlanState } from './use-plan';
import { usePlanTexts } from './use-plan-texts';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalXS,
  },
  over: { borderLeftStyle: 'dashed', borderLeftColor: tokens.colorBrandStroke1 },
  handle: { cursor: 'grab', paddingTop: tokens.spacingVerticalXXL, color: tokens.colorNeutralForeground2 },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  buttons: { display: 'flex', flexDirection: 'column' },
});

/** One level: what it divides by, how its members are weighed, and its place in the order. */
export function LevelItem(props: {
  readonly level: LevelInput;
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly state: PlanState;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isAlone: boolean;
  readonly isOver: boolean;
  onDimension(key: string): void;
  onChange(level: LevelInput): void;
  onMove(by: 1 | -1): void;
  onRemove(): void;
  onDrag(): void;
  onDrop(): void;
}) {
  const { level, name, isAlone } = props;
  const say = usePlanTexts();
  const language = useLanguage();
  const styles = useStyles();
  const weights = kindsFor(level.dimension, props.state.season !== null, props.state.period?.dated !== false);
  const textOf = (kind: LevelWeights['kind']) =>
    kind === 'same' ? say('same') : levelWeightsText(kind, level.column, language);
  return (
    <div
      className={mergeClasses(styles.item, props.isOver && styles.over)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        props.onDrop();
      }}
    >
      {isAlone ? (
        <span />
      ) : (
        <span
          className={styles.handle}
          draggable
          title={say('drag', { level: name })}
          onDragStart={(event) => {
            event.dataTransfer.setData('text/plain', name);
            props.onDrag();
          }}
        >
          <ReOrderDotsVerticalRegular aria-hidden="true" />
        </span>
      )}
      <div className={styles.fields}>
        <PairOfFields>
          <SelectField
            label={props.label}
            value={level.dimension}
            choices={props.choices}
            onChange={props.onDimension}
          />
          <SelectField
            label={say('weightsOf', { level: name })}
            value={level.weights}
            choices={weights.map((value) => ({ value, text: textOf(value) }))}
            onChange={(value) => props.onChange({ ...level, weights: value as LevelInput['weights'] })}
          />
        </PairOfFields>
        <LevelWeightsFields level={level} name={name} state={props.state} onChange={props.onChange} />
      </div>
      {isAlone ? (
        <span />
      ) : (
        <div className={styles.buttons}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUpRegular />}
            aria-label={say('moveUp', { level: name })}
            disabledFocusable={props.isFirst}
            onClick={() => props.isFirst || props.onMove(-1)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowDownRegular />}
            aria-label={say('moveDown', { level: name })}
            disabledFocusable={props.isLast}
            onClick={() => props.isLast || props.onMove(1)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={say('remove', { level: name })}
            onClick={props.onRemove}
          />
        </div>
      )}
    </div>
  );
}

/** Time is weighed by seasons and working days; weeks and days have no history of their own. */
function kindsFor(dimension: string, hasSeason: boolean, isDated: boolean): LevelInput['weights'][] {
  if (dimension.startsWith('column')) return ['same', 'growth', 'score', 'column', 'equal', 'own'];
  const time: LevelInput['weights'][] = hasSeason ? ['season', 'workdays'] : ['workdays'];
  if (dimension === 'week' || dimension === 'day') return time;
  return [...time, ...(isDated ? (['same'] as const) : []), 'equal', 'own'];
}
