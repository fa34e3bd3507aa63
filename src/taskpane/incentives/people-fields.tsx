import type { PeopleColumns } from '../../jobs/incentives/people-at-hand';
import { numberColumns } from '../../jobs/track/guess-track';
import type { Column, Table } from '../../sheet/table';
import { incentiveTexts } from '../../texts/incentives';
import { useCatalogue, useTexts } from '../language-context';
import { ColumnField } from '../parts/column-field';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';

/** The headings chosen; undefined stands for the guess, "" for no column. */
export type PeopleInputs = Partial<Readonly<Record<keyof PeopleColumns, string>>>;

/** Which columns name the person, target, actual, and where there are such, team and new customers. */
export function PeopleFields(props: {
  readonly table: Table;
  readonly columns: PeopleColumns;
  onChange(change: PeopleInputs): void;
}) {
  const { table, columns, onChange } = props;
  const say = useCatalogue(incentiveTexts);
  const sayPane = useTexts();
  const numbers = numberColumns(table);
  const texts = table.columns.filter(({ kind }) => kind === 'text');
  const maybe = (name: 'team' | 'newCustomers', choices: readonly Column[]) => (
    <SelectField
      label={say(name)}
      value={columns[name]?.heading ?? ''}
      choices={[
        { value: '', text: say('noColumn') },
        ...choices.map(({ heading }) => ({ value: heading, text: heading })),
      ]}
      onChange={(heading) => onChange({ [name]: heading })}
    />
  );
  return (
    <>
      <PairOfFields>
        <ColumnField
          label={say('person')}
          columns={texts}
          value={columns.person}
          onChange={(person) => onChange({ person })}
        />
        {maybe('team', texts)}
      </PairOfFields>
      <PairOfFields>
        <ColumnField
          label={sayPane('targetColumn')}
          columns={numbers}
          value={columns.target}
          onChange={(target) => onChange({ target })}
        />
        <ColumnField
          label={sayPane('actualColumn')}
          columns={numbers}
          value={columns.actual}
          onChange={(actual) => onChange({ actual })}
        />
      </PairOfFields>
      {maybe('newCustomers', numbers)}
    </>
  );
}
