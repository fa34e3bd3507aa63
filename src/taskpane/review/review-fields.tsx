import { reviewTexts } from '../../texts/review';
import { useCatalogue, useTexts } from '../language-context';
import { ColumnField } from '../parts/column-field';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import { keyOf, LAST_YEAR, type ReviewInputs, type ReviewState } from './use-review';
import { PeriodField } from '../parts/period-field';

/** Which period, what is reviewed by what, and where the targets come from. */
export function ReviewFields(props: { readonly state: ReviewState; onChange(change: ReviewInputs): void }) {
  const { state, onChange } = props;
  const say = useTexts();
  const review = useCatalogue(reviewTexts);
  const { columns, targets, targetTables } = state;
  return (
    <>
      <PairOfFields>
        <TextField
          label={say('asOf')}
          hint={say('asOfHint')}
          value={state.asOfText}
          typed={state.asOf}
          onChange={(asOf) => onChange({ asOf })}
        />
        <PeriodField label={say('paceOver')} value={state.period} onChange={(period) => onChange({ period })} />
      </PairOfFields>
      {columns !== null && (
        <>
          <SelectField
            label={review('targetSource')}
            value={targets === null ? LAST_YEAR : keyOf(targets.source)}
            choices={[
              ...targetTables.map(({ source, target, label }) => ({
                value: keyOf(source),
                text: review('targetTable', {
                  name: source.table.name,
                  heading: target.heading,
                  label: label.heading,
                }),
              })),
              { value: LAST_YEAR, text: review('targetLast') },
            ]}
            onChange={(chosen) => onChange({ targets: chosen })}
          />
          <PairOfFields>
            <ColumnField
              label={review('measure')}
              columns={columns.amounts}
              value={state.amount}
              onChange={(amount) => onChange({ amount })}
            />
            {targets === null && (
              <ColumnField
                label={review('by')}
                columns={columns.by}
                value={state.by}
                onChange={(by) => onChange({ by })}
              />
            )}
            {targets === null && (
              <TextField
                label={review('growth')}
                value={state.growthText}
                typed={state.growth}
                after="%"
                onChange={(growth) => onChange({ growth })}
              />
            )}
          </PairOfFields>
        </>
      )}
    </>
  );
}
