import { Checkbox } from '@fluentui/react-components';
import { numberColumns } from '../../jobs/track/guess-track';
import type { Table } from '../../sheet/table';
import { dateText } from '../../texts/dates';
import { explainTexts } from '../../texts/explain';
import type { PeriodKind } from '../../jobs/explain/named-days';
import { useCatalogue, useLanguage, useTexts } from '../language-context';
import { ColumnField } from '../parts/column-field';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import type { Lens, PeriodInputs, Periods } from './use-periods';

/** Which two periods, by what, and which causes are looked for. */
export function PeriodFields(props: {
  readonly table: Table;
  readonly periods: Periods;
  onChange(change: PeriodInputs): void;
}) {
  const { table, periods, onChange } = props;
  const say = useTexts();
  const sayOwn = useCatalogue(explainTexts);
  const language = useLanguage();
  const numbers = numberColumns(table);
  const choices = periods.choices.map(({ index, name }) => ({ value: String(index), text: name }));
  const needsQuantity = periods.lens !== 'drivers' && periods.lens !== 'rates';
  return (
    <>
      <PairOfFields>
        <SelectField
          label={sayOwn('unit')}
          value={periods.unit}
          choices={periods.units.map((unit) => ({ value: unit, text: explainTexts.units[unit][language] }))}
          onChange={(unit) => onChange({ unit: unit as PeriodKind })}
        />
        <SelectField
          label={sayOwn('before')}
          value={String(periods.before.index)}
          choices={choices}
          onChange={(before) => onChange({ before: Number(before) })}
        />
        <SelectField
          label={sayOwn('after')}
          value={String(periods.after.index)}
          choices={choices}
          onChange={(after) => onChange({ after: Number(after) })}
        />
      </PairOfFields>
      {periods.dataEnd !== null && (
        <Checkbox
          label={sayOwn('sameDays', { day: dateText(periods.dataEnd) })}
          checked={periods.sameDays}
          onChange={(_, { checked }) => onChange({ sameDays: checked === true })}
        />
      )}
      <PairOfFields>
        <SelectField
          label={sayOwn('by')}
          value={periods.lens}
          choices={periods.lenses.map((lens) => ({ value: lens, text: explainTexts.lenses[lens][language] }))}
          onChange={(lens) => onChange({ lens: lens as Lens })}
        />
        <ColumnField
          label={say('byDimension')}
          columns={periods.dimensions}
          value={periods.by}
          onChange={(by) => onChange({ by })}
        />
      </PairOfFields>
      <PairOfFields>
        {needsQuantity && (
          <ColumnField
            label={say('quantity')}
            columns={numbers}
            value={periods.quantity}
            onChange={(quantity) => onChange({ quantity })}
          />
        )}
        <ColumnField
          label={say('amount')}
          columns={numbers}
          value={periods.amount}
          onChange={(amount) => onChange({ amount })}
        />
      </PairOfFields>
    </>
  );
}
