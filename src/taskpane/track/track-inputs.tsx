import { periodColumnOf } from '../../jobs/track/rows-at';
import { guessPacePeriod, numberColumns, type PacePeriod } from '../../jobs/track/guess-track';
import type { PaceCalendar } from '../../jobs/track/pace-rows';
import type { Column, Table } from '../../sheet/table';
import { useTexts } from '../language-context';
import { ColumnField } from '../parts/column-field';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import type { Input } from '../read-input';

/** What the user chose or typed; undefined stands for the default of the table at hand. */
export interface TrackInputs {
  readonly target?: string;
  readonly actual?: string;
  readonly label?: string;
  readonly asOf?: string;
  readonly period?: PacePeriod;
  readonly calendar?: PaceCalendar;
}

export interface TrackDefaults {
  readonly target: Column | null;
  readonly actual: Column | null;
  readonly label: Column | null;
  readonly asOfText: string;
  readonly asOf: Input;
  readonly period: PacePeriod;
  readonly calendar: PaceCalendar;
}

/** The length of the targets' period by the table's own column of periods, else by the heading of the targets. */
export function periodOfTargets(table: Table, target: Column | null): PacePeriod {
  const span = periodColumnOf(table)?.span;
  return span === 'month' || span === 'quarter' || span === 'year' ? span : guessPacePeriod(target?.heading ?? '');
}

/** Which columns, which day, which period and which working days. */
export function TrackFields(props: {
  readonly table: Table;
  readonly now: TrackDefaults;
  onChange(change: TrackInputs): void;
}) {
  const { table, now, onChange } = props;
  const say = useTexts();
  const numbers = numberColumns(table);
  const texts = table.columns.filter(({ kind }) => kind === 'text');
  return (
    <>
      <PairOfFields>
        <ColumnField
          label={say('targetColumn')}
          columns={numbers}
          value={now.target}
          onChange={(target) => onChange({ target })}
        />
        <ColumnField
          label={say('actualColumn')}
          columns={numbers}
          value={now.actual}
          onChange={(actual) => onChange({ actual })}
        />
      </PairOfFields>
      <PairOfFields>
        {texts.length > 0 && (
          <ColumnField
            label={say('labelColumn')}
            columns={texts}
            value={now.label}
            onChange={(label) => onChange({ label })}
          />
        )}
        <SelectField
          label={say('paceOver')}
          value={now.period}
          choices={[
            { value: 'week', text: say('paceWeek') },
            { value: 'month', text: say('paceMonth') },
            { value: 'quarter', text: say('paceQuarter') },
            { value: 'year', text: say('paceYear') },
          ]}
          onChange={(period) => onChange({ period: period as PacePeriod })}
        />
      </PairOfFields>
      <PairOfFields>
        <TextField
          label={say('asOf')}
          hint={say('asOfHint')}
          value={now.asOfText}
          typed={now.asOf}
          onChange={(asOf) => onChange({ asOf })}
        />
        <SelectField
          label={say('calendar')}
          value={now.calendar}
          choices={[
            { value: 'CN', text: say('calendarChina') },
            { value: 'weekdays', text: say('calendarWeekdays') },
            { value: 'all', text: say('calendarAll') },
          ]}
          onChange={(calendar) => onChange({ calendar: calendar as PaceCalendar })}
        />
      </PairOfFields>
    </>
  );
}
