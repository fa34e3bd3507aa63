import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { PlanColumns } from '../../jobs/explain/compare-columns';
import { numberColumns } from '../../jobs/track/guess-track';
import type { Table } from '../../sheet/table';
import { useTexts } from '../language-context';
import { ColumnField } from '../parts/column-field';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import type { ComparisonState, ExplainInputs } from './use-comparison';

const planNames: readonly (keyof PlanColumns)[] = ['planQuantity', 'planPrice', 'actualQuantity', 'actualPrice'];

/** Which two sides are compared: two years of orders, or plan and actual columns of one table. */
export function ExplainFields(props: {
  readonly table: Table;
  readonly state: ComparisonState;
  readonly inputs: ExplainInputs;
  onChange(change: ExplainInputs): void;
}) {
  const { table, state, inputs, onChange } = props;
  const say = useTexts();
  const { orders } = state;
  const numbers = numberColumns(table);
  const texts = table.columns.filter(({ kind }) => kind === 'text');
  const years = (orders?.years ?? []).map((year) => ({ value: String(year), text: String(year) }));
  return (
    <>
      {orders !== null && (
        <Field label={say('explainFrom')} size="small">
          <RadioGroup
            layout="horizontal"
            value={state.from}
            onChange={(_, { value }) => onChange({ from: value === 'years' ? 'years' : 'columns' })}
          >
            <Radio value="years" label={say('twoYears')} />
            <Radio value="columns" label={say('planAndActual')} />
          </RadioGroup>
        </Field>
      )}
      {state.from === 'years' && orders !== null ? (
        <>
          <PairOfFields>
            <SelectField
              label={say('earlierYear')}
              value={String(state.before)}
              choices={years}
              onChange={(before) => onChange({ before: Number(before) })}
            />
            <SelectField
              label={say('laterYear')}
              value={String(state.after)}
              choices={years}
              onChange={(after) => onChange({ after: Number(after) })}
            />
          </PairOfFields>
          <ColumnField
            label={say('byDimension')}
            columns={orders.by}
            value={state.by}
            onChange={(by) => onChange({ by })}
          />
          <PairOfFields>
            <ColumnField
              label={say('quantity')}
              columns={numbers}
              value={state.quantity}
              onChange={(quantity) => onChange({ quantity })}
            />
            <ColumnField
              label={say('amount')}
              columns={numbers}
              value={state.amount}
              onChange={(amount) => onChange({ amount })}
            />
          </PairOfFields>
        </>
      ) : (
        numbers.length > 0 && (
          <>
            {texts.length > 0 && (
              <ColumnField
                label={say('labelColumn')}
                columns={texts}
                value={state.label}
                onChange={(label) => onChange({ label })}
              />
            )}
            <PairOfFields>
              {planNames.map((name) => (
                <ColumnField
                  key={name}
                  label={say(name)}
                  columns={numbers}
                  value={state.plan[name]}
                  onChange={(heading) => onChange({ plan: { ...inputs.plan, [name]: heading } })}
                />
              ))}
            </PairOfFields>
          </>
        )
      )}
    </>
  );
}
