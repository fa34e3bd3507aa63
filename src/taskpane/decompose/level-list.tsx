import { Label, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { dimensionLabel } from '../../jobs/decompose/labels';
import { inTimeOrder } from '../../jobs/decompose/levels';
import { useLanguage, useTexts } from '../language-context';
import { SelectField } from '../parts/select-field';
import { Status } from '../parts/status';
import { newLevel, type LevelInput } from './inputs';
import type { LevelChoice } from './level-choices';
import { LevelItem } from './level-item';
import { TimeNotes } from './time-notes';
import type { PlanState } from './use-plan';
import { usePlanTexts } from './use-plan-texts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The levels in their order, which is changed by dragging or with buttons, and a place to add the next. */
export function LevelList(props: { readonly state: PlanState; onChange(levels: readonly LevelInput[]): void }) {
  const { state, onChange } = props;
  const { levels, choices, season } = state;
  const say = useTexts();
  const sayPlan = usePlanTexts();
  const language = useLanguage();
  const styles = useStyles();
  const titleId = useId();
  const [dragged, setDragged] = useState<number | null>(null);
  const [spoken, setSpoken] = useState('');

  const choiceOf = (key: string) => choices.find((choice) => choice.key === key)!;
  const nameOf = (key: string) => dimensionLabel(choiceOf(key).dimension, language);
  const text = ({ key, members }: LevelChoice) =>
    members === null ? nameOf(key) : say('dimensionOption', { name: nameOf(key), count: members });
  const offered = (position: number) =>
    choices.filter(
      ({ key }) =>
        !levels.some(({ dimension }, other) => other !== position && dimension === key) &&
        // nobody begins with weeks or days
        (position > 0 || levels[0]?.dimension === key || (key !== 'week' && key !== 'day')),
    );
  const started = (key: string) => newLevel(key, weightsFor(choiceOf(key), season !== null));

  const move = (from: number, to: number) => {
    const moved = [...levels];
    moved.splice(to, 0, ...moved.splice(from, 1));
    const level = nameOf(levels[from]!.dimension);
    if (sorted(moved).some((one, position) => one !== moved[position])) {
      setSpoken(sayPlan('timeOrder', { level }));
      return;
    }
    onChange(moved);
    setSpoken(sayPlan('moved', { level, number: to + 1, count: levels.length }));
  };
  const ordinal = (position: number) => {
    const names = ['dimension1', 'dimension2', 'dimension3', 'dimension4', 'dimension5', 'dimension6'] as const;
    return position < names.length ? sayPlan(names[position]!) : sayPlan('dimensionN', { number: position + 1 });
  };
  const next = offered(levels.length);
  return (
    <div role="group" aria-labelledby={titleId} className={styles.list}>
      <Label id={titleId} size="small">
        {sayPlan('levels')}
      </Label>
      {levels.length > 1 && <Text size={200}>{sayPlan('levelsHint')}</Text>}
      {levels.map((level, position) => (
        <LevelItem
          key={level.dimension}
          level={level}
          name={nameOf(level.dimension)}
          label={ordinal(position)}
          choices={offered(position).map((choice) => ({ value: choice.key, text: text(choice) }))}
          state={state}
          isFirst={position === 0}
          isLast={position === levels.length - 1}
          isAlone={levels.length === 1}
          isOver={dragged !== null && dragged !== position}
          onDimension={(key) => onChange(sorted(replaced(levels, position, started(key))))}
          onChange={(changed) => onChange(replaced(levels, position, changed))}
          onMove={(by) => move(position, position + by)}
          onRemove={() => onChange(levels.filter((_, other) => other !== position))}
          onDrag={() => setDragged(position)}
          onDrop={() => {
            if (dragged !== null && dragged !== position) move(dragged, position);
            setDragged(null);
          }}
        />
      ))}
      {next.length > 0 && (
        <SelectField
          label={ordinal(levels.length)}
          value=""
          choices={[
            { value: '', text: say('noSecond') },
            ...next.map((choice) => ({ value: choice.key, text: text(choice) })),
          ]}
          onChange={(key) => key !== '' && onChange(sorted([...levels, started(key)]))}
        />
      )}
      <TimeNotes state={state} />
      {spoken !== '' && <Text size={200}>{spoken}</Text>}
      <Status>{spoken}</Status>
    </div>
  );
}

/** Time starts by season where there is one, for a single month's history of one member says little. */
function weightsFor({ dimension }: LevelChoice, hasSeason: boolean): LevelInput['weights'] {
  if (dimension.kind === 'column') return 'same';
  return hasSeason ? 'season' : 'workdays';
}

function replaced(levels: readonly LevelInput[], position: number, level: LevelInput): LevelInput[] {
  return levels.map((one, index) => (index === position ? level : one));
}

function sorted(levels: readonly LevelInput[]): LevelInput[] {
  return inTimeOrder(levels, ({ dimension }) => dimension);
}
