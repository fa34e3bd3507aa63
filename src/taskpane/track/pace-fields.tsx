import { numberColumns } from '../../jobs/track/guess-track';
import type { Table } from '../../sheet/table';
import { trackTexts } from '../../texts/track';
import { useTexts, useCatalogue } from '../language-context';
import { ColumnField } from '../parts/column-field';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { OrdersFields } from './orders-fields';
import type { PaceInputs } from './pace-inputs';
import type { PaceChoice } from './use-pace';
import { PeriodField } from '../parts/period-field';

/** Which targets, actuals from where, one row for what, which period and which curve. */
export function PaceFields(props: {
  readonly table: Table;
  readonly state: PaceChoice;
  readonly inputs: PaceInputs;
  /** Whether what is expected by now matters, and how it is known. */
  readonly curve?: boolean;
  onChange(change: PaceInputs): void;
}) {
  const { table, state, inputs, curve = true, onChange } = props;
  const say = useTexts();
  const sayTrack = useCatalogue(trackTexts);
  const numbers = numberColumns(table);
  if (numbers.length === 0) return null;
  const texts = table.columns.filter(({ kind }) => kind === 'text');
  const { orders, orderTable } = state;
  return (
    <>
      <PairOfFields>
        <ColumnField
          label={say('targetColumn')}
          columns={state.targets.map(({ column }) => column)}
          value={state.target}
          onChange={(target) => onChange({ target })}
        />
        {state.tables.length > 0 && (
          <SelectField
            label={sayTrack('actualsFrom')}
            value={state.from}
            choices={[
              { value: '', text: sayTrack('ownColumn') },
              ...state.tables.map(({ key, name }) => ({ value: key, text: name })),
            ]}
            onChange={(from) => onChange({ from })}
          />
        )}
        {orders === null && (
          <ColumnField
            label={say('actualColumn')}
            columns={numbers}
            value={state.actual}
            onChange={(actual) => onChange({ actual })}
          />
        )}
      </PairOfFields>
      <PairOfFields>
        {texts.length > 0 && (
          <SelectField
            label={sayTrack('rowsBy')}
            value={state.label?.heading ?? ''}
            choices={[
              ...texts.map(({ heading }) => ({ value: heading, text: heading })),
              { value: '', text: sayTrack('eachRow') },
            ]}
            onChange={(label) => onChange({ label })}
          />
        )}
        <PeriodField label={say('paceOver')} value={state.period} onChange={(period) => onChange({ period })} />
      </PairOfFields>
      {orders !== null && orderTable !== null && (
        <>
          <OrdersFields
            table={orderTable}
            orders={orders}
            hasNames={state.label !== null}
            onChange={(change) => onChange({ orders: { ...inputs.orders, ...change } })}
          />
          {curve && (
            <SelectField
              label={sayTrack('expectedBy')}
              value={state.usual ? 'usual' : 'workdays'}
              choices={[
                { value: 'workdays', text: sayTrack('byWorkdays') },
                { value: 'usual', text: sayTrack('byUsual') },
              ]}
              onChange={(value) => onChange({ usual: value === 'usual' })}
            />
          )}
        </>
      )}
    </>
  );
}
