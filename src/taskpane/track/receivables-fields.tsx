import type { PacePeriod } from '../../jobs/track/guess-track';
import type { Receivables } from '../../jobs/track/receivables';
import type { Column, Table } from '../../sheet/table';
import { collectionTexts } from '../../texts/collections';
import { useTexts, useCatalogue } from '../language-context';
import { ColumnField } from '../parts/column-field';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { PeriodField } from '../parts/period-field';

type Named = Exclude<keyof Receivables, 'terms'>;

/** Headings of the columns chosen; "" for none, undefined for the guess. */
export type ReceivableInputs = Partial<Record<keyof Receivables | 'by', string>> & { readonly period?: PacePeriod };

/** Which columns say what is due, when, and what came in; by whom; and over which period the rate is taken. */
export function ReceivablesFields(props: {
  readonly table: Table;
  readonly columns: Readonly<Record<Named, Column | null>>;
  readonly names: readonly Column[];
  readonly by: Column | null;
  readonly period: PacePeriod;
  onChange(change: ReceivableInputs): void;
}) {
  const { table, columns, onChange } = props;
  const say = useTexts();
  const sayOwn = useCatalogue(collectionTexts);
  const numbers = table.columns.filter(({ kind }) => kind === 'number');
  const dates = table.columns.filter(({ kind }) => kind === 'date');
  const optional = (name: 'received' | 'receivedOn', label: string, choices: readonly Column[]) => (
    <SelectField
      label={label}
      value={columns[name]?.heading ?? ''}
      choices={[
        { value: '', text: sayOwn('none') },
        ...choices.map(({ heading }) => ({ value: heading, text: heading })),
      ]}
      onChange={(heading) => onChange({ [name]: heading })}
    />
  );
  return (
    <>
      <PairOfFields>
        <ColumnField
          label={sayOwn('dueColumn')}
          columns={numbers}
          value={columns.due}
          onChange={(due) => onChange({ due })}
        />
        <ColumnField
          label={sayOwn('dueOnColumn')}
          columns={dates}
          value={columns.dueOn}
          onChange={(dueOn) => onChange({ dueOn })}
        />
      </PairOfFields>
      <PairOfFields>
        {optional('received', sayOwn('receivedColumn'), numbers)}
        {optional('receivedOn', sayOwn('receivedOnColumn'), dates)}
      </PairOfFields>
      <PairOfFields>
        <SelectField
          label={sayOwn('by')}
          value={props.by?.heading ?? ''}
          choices={[
            ...props.names.map(({ heading }) => ({ value: heading, text: heading })),
            { value: '', text: sayOwn('together') },
          ]}
          onChange={(by) => onChange({ by })}
        />
        <PeriodField label={say('paceOver')} value={props.period} onChange={(period) => onChange({ period })} />
      </PairOfFields>
    </>
  );
}
