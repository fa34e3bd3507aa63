import type { Column, Table } from '../../sheet/table';
import { numberColumns } from '../../jobs/track/guess-track';
import type { PaceCalendar } from '../../jobs/track/pace-choices';
import { useTexts } from '../language-context';
import { CalendarField } from '../parts/calendar-field';
import { ColumnField } from '../parts/column-field';
import { PairOfFields } from '../parts/pair-of-fields';
import { TextField } from '../parts/text-field';
import type { Input } from '../read-input';
import { usePeopleTexts } from './use-people-texts';

/** What the user chose or typed; undefined stands for the default of the table at hand. */
export interface PeopleInputs {
  readonly owner?: string;
  readonly target?: string;
  readonly asOf?: string;
  readonly calendar?: PaceCalendar;
}

/** Whose targets, which, as of which day, over which working days. */
export function PeopleFields(props: {
  readonly table: Table;
  readonly now: {
    readonly owner: Column | null;
    readonly target: Column | null;
    readonly asOfText: string;
    readonly asOf: Input;
    readonly calendar: PaceCalendar;
  };
  onChange(change: PeopleInputs): void;
}) {
  const { table, now, onChange } = props;
  const say = usePeopleTexts();
  const sayPane = useTexts();
  return (
    <>
      <PairOfFields>
        <ColumnField
          label={say('ownerColumn')}
          columns={table.columns.filter(({ kind }) => kind === 'text')}
          value={now.owner}
          onChange={(owner) => onChange({ owner })}
        />
        <ColumnField
          label={say('targetColumn')}
          columns={numberColumns(table)}
          value={now.target}
          onChange={(target) => onChange({ target })}
        />
      </PairOfFields>
      <PairOfFields>
        <TextField
          label={sayPane('asOf')}
          hint={say('dayHint')}
          value={now.asOfText}
          typed={now.asOf}
          onChange={(asOf) => onChange({ asOf })}
        />
        <CalendarField value={now.calendar} onChange={(calendar) => onChange({ calendar })} />
      </PairOfFields>
    </>
  );
}
