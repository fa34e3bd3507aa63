import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { criterionLabel } from '../../jobs/decompose/score-nodes';
import { measuresOf } from '../../jobs/measures';
import { useLanguage } from '../language-context';
import { SelectField, type Choice } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import { readAmount } from '../read-input';
import { PairOfFields } from '../parts/pair-of-fields';
import type { CriterionName, LevelInput } from './inputs';
import { givenFor, marginOf } from './level-choices';
import type { PlanState } from './use-plan';
import { usePlanTexts } from './use-plan-texts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** What more a way of weighing needs: a column, or the criteria with how much each counts. */
export function LevelWeightsFields(props: {
  readonly level: LevelInput;
  readonly name: string;
  readonly state: PlanState;
  onChange(level: LevelInput): void;
}) {
  const { level, name, state, onChange } = props;
  const say = usePlanTexts();
  const language = useLanguage();
  const styles = useStyles();
  const { table, choices, others } = state;
  if (level.weights !== 'column' && level.weights !== 'score') return null;
  const dimension = choices.find(({ key }) => key === level.dimension)?.dimension;
  const given = dimension === undefined ? [] : givenFor(dimension, others);
  if (level.weights === 'column') {
    const columns = measuresOf(table).filter(({ column }) => column !== state.measure && column.groups === null);
    const offered = choicesOf([...columns.map(({ column }) => column), ...given]);
    return (
      <SelectField
        label={say('weightColumn', { level: name })}
        value={level.column}
        choices={level.column === '' ? [{ value: '', text: say('noCriterionColumn') }, ...offered] : offered}
        onChange={(column) => onChange({ ...level, column })}
      />
    );
  }
  const numbers = [...table.columns.filter((column) => column.kind === 'number' && column.groups === null), ...given];
  const margin = marginOf(table);
  const names: CriterionName[] = [...(margin === null ? [] : (['margin'] as const)), 'growth', 'priority'];
  const labelOf = (criterion: CriterionName) => {
    if (criterion === 'margin') return criterionLabel(margin!, language);
    if (criterion === 'growth') return criterionLabel({ kind: 'growth' }, language);
    return criterionLabel({ kind: 'priority', marks: new Map() }, language);
  };
  const onCriterion = (heading: string, counts: string) =>
    onChange({ ...level, criterionColumns: { ...level.criterionColumns, [heading]: counts } });
  return (
    <div className={styles.root}>
      <Text size={200}>{say('criteriaOf', { level: name })}</Text>
      <PairOfFields>
        {names.map((criterion) => (
          <TextField
            key={criterion}
            label={say('importanceOf', { criterion: labelOf(criterion) })}
            value={level.importance[criterion]}
            typed={readAmount(level.importance[criterion])}
            onChange={(text) => onChange({ ...level, importance: { ...level.importance, [criterion]: text } })}
          />
        ))}
        {numbers
          .filter(({ heading }) => heading in level.criterionColumns)
          .map((column) => {
            const counts = level.criterionColumns[column.heading]!;
            return (
              <TextField
                key={column.heading}
                label={say('importanceOf', { criterion: criterionLabel({ kind: 'column', column }, language) })}
                value={counts}
                typed={readAmount(counts)}
                onChange={(text) => onCriterion(column.heading, text)}
              />
            );
          })}
        <SelectField
          label={say('criterionColumn')}
          value=""
          choices={[
            { value: '', text: say('noCriterionColumn') },
            ...choicesOf(numbers.filter(({ heading }) => !(heading in level.criterionColumns))),
          ]}
          onChange={(heading) => heading !== '' && onCriterion(heading, '1')}
        />
      </PairOfFields>
      <Checkbox
        size="medium"
        label={say('timesHistory')}
        checked={level.history}
        onChange={(_, { checked }) => onChange({ ...level, history: checked === true })}
      />
    </div>
  );
}

function choicesOf(columns: readonly { readonly heading: string }[]): Choice[] {
  return columns.map(({ heading }) => ({ value: heading, text: heading }));
}
