import type { Orders } from '../../jobs/track/orders';
import { trackTexts } from '../../texts/track';
import { useCatalogue } from '../language-context';
import { ColumnField } from '../parts/column-field';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import type { OrderInputs, OrderTable } from './use-orders';

/** Which columns of a table of bookings count. */
export function OrdersFields(props: {
  readonly table: OrderTable;
  readonly orders: Orders;
  /** Whether rows are told apart by a name. */
  readonly hasNames: boolean;
  onChange(change: OrderInputs): void;
}) {
  const { table, orders, onChange } = props;
  const say = useCatalogue(trackTexts);
  return (
    <>
      <PairOfFields>
        <ColumnField
          label={say('ordersDate')}
          columns={table.dates}
          value={orders.date}
          onChange={(date) => onChange({ date })}
        />
        <ColumnField
          label={say('ordersAmount')}
          columns={table.amounts}
          value={orders.amount}
          onChange={(amount) => onChange({ amount })}
        />
      </PairOfFields>
      {props.hasNames && (
        <SelectField
          label={say('ordersBy')}
          value={orders.by?.heading ?? ''}
          choices={[
            { value: '', text: say('noColumn') },
            ...table.texts.map(({ heading }) => ({ value: heading, text: heading })),
          ]}
          onChange={(by) => onChange({ by })}
        />
      )}
    </>
  );
}
