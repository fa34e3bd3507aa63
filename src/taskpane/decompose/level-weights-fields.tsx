import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { criterionLabel } from '../../jobs/decompose/score-nodes';
import { measuresOf } from '../../jobs/measures';
import { useLanguage } from '../language-context';
import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import { readAmount } from '../read-input';
import { PairOfFields } from '../parts/pair-of-fields';
import type { CriterionName, LevelInput } from './inputs';
import { marginOf } from './level-choices';
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
  const { table } = state;
  if (level.weights === 'column') {
    const columns = measuresOf(table).filter(({ column }) => column !== state.measure && column.groups === null);
    const choices = columns.map(({ column: { heading } }) => ({ value: heading, text: heading }));
    return (
      <SelectField
        label={say('weightColumn', { level: name })}
        value={level.column}
        choices={level.column === '' ? [{ value: '', text: say('noCriterionColumn') }, ...choices] : choices}
        onChange={(column) => onChange({ ...level, column })}
      />
    );
  }
  if (level.weights !== 'score') return null;
  const numbers = table.columns.filter((column) => column.kind === 'number' && column.groups === null);
  const other = numbers.find(({ heading }) => heading === level.criterionColumn);
  const margin = marginOf(table);
  const names: CriterionName[] = [
    ...(margin === null ? [] : (['margin'] as const)),
    'growth',
    'priority',
    ...(other === undefined ? [] : (['column'] as const)),
  ];
  const labelOf = (criterion: CriterionName) => {
    if (criterion === 'column') return criterionLabel({ kind: 'column', column: other! }, language);
    if (criterion === 'margin') return criterionLabel(margin!, language);
    if (criterion === 'growth') return criterionLabel({ kind: 'growth' }, language);
    return criterionLabel({ kind: 'priority', marks: new Map() }, language);
  };
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
        <SelectField
          label={say('criterionColumn')}
          value={level.criterionColumn}
          choices={[
            { value: '', text: say('noCriterionColumn') },
            ...numbers.map(({ heading }) => ({ value: heading, text: heading })),
          ]}
          onChange={(criterionColumn) =>
            onChange({
              ...level,
              criterionColumn,
              importance: { ...level.importance, column: criterionColumn === '' ? '0' : '1' },
            })
          }
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
