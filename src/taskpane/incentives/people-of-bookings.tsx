import { useMemo, useState, type ReactNode } from 'react';
import type { People } from '../../jobs/incentives/people';
import { guessPeople, NEW_CUSTOMERS, readPeople } from '../../jobs/incentives/people-at-hand';
import { peopleFromBookings } from '../../jobs/incentives/people-from-bookings';
import { memberName } from '../../jobs/dimensions';
import type { JobOutcome } from '../../jobs/job-outcome';
import { sharedColumn, type Orders } from '../../jobs/track/orders';
import type { Column } from '../../sheet/table';
import { dateText } from '../../texts/dates';
import { incentiveTexts } from '../../texts/incentives';
import { useCatalogue, useTexts } from '../language-context';
import { columnOf } from '../parts/column-field';
import { Message } from '../parts/message';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import { SlicedLine } from '../progress/sliced-line';
import { readDay } from '../read-input';
import { TableProblems } from '../tables/table-problems';
import { firstAsOf } from '../track/first-as-of';
import { PaceFields } from '../track/pace-fields';
import type { PaceInputs } from '../track/pace-inputs';
import { useTrackSettings } from '../track/track-settings';
import type { OrderTable } from '../track/use-orders';
import { usePace, usePaceChoice } from '../track/use-pace';
import type { ViewProps } from '../view-props';

/** The people of a table of targets, each with what was booked in the period up to a day. */
export function PeopleOfBookings(
  props: ViewProps & {
    onChange(): void;
    /** Null while an input is wrong or the bookings are added up. */
    children(people: JobOutcome<People> | null): ReactNode;
  },
) {
  const { source: whole, onChange } = props;
  const say = useCatalogue(incentiveTexts);
  const sayPane = useTexts();
  const settings = useTrackSettings();
  const [first] = useState(() =>
    firstAsOf(props.found, whole.table, props.tables.list, props.asOf, settings.fiscalYearStart),
  );
  const [typed, setTyped] = useState<string>();
  const [inputs, setInputs] = useState<PaceInputs>({});
  const [chosenTeam, setTeam] = useState<string>();
  const [chosenWon, setWon] = useState<string>();
  const asOfText = typed ?? (first === null ? '' : dateText(first));
  const asOfDay = readDay(asOfText);

  const state = usePaceChoice({ ...props, asOfDay }, inputs);
  const sliced = usePace({ asOfDay, calendar: settings.calendar, settings }, state, undefined);
  const { source, target, actual, label, orders } = state;
  const texts = useMemo(() => source.table.columns.filter(({ kind }) => kind === 'text'), [source]);
  const team = useMemo(() => {
    const guessed = guessPeople(source.table).team;
    return chosenTeam === '' ? null : columnOf(texts, chosenTeam, guessed === label ? null : guessed);
  }, [source, texts, label, chosenTeam]);
  const wonTables = useMemo(() => tablesOfNewCustomers(state.tables, label), [state.tables, label]);
  const wonKey = chosenWon ?? wonTables[0]?.key ?? '';
  const won = useMemo(() => wonTables.find(({ key }) => key === wonKey)?.orders ?? null, [wonTables, wonKey]);
  const people = useMemo((): JobOutcome<People> | null => {
    if (orders === null) return readPeople(source, { person: label, target, actual, team, newCustomers: null });
    if (sliced.state !== 'done' || sliced.value === null) return null;
    return sliced.value.ok ? peopleFromBookings(source, sliced.value.value, { team, won }) : sliced.value;
  }, [source, label, target, actual, orders, team, won, sliced.state, sliced.value]);
  const changing =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      onChange();
      set(value);
    };
  return (
    <>
      <TableProblems table={source.table} columns={[target, actual]} />
      {orders !== null && <TableProblems table={orders.source.table} columns={[orders.date, orders.amount]} />}
      <TextField
        label={sayPane('asOf')}
        hint={sayPane('asOfHint')}
        value={asOfText}
        typed={asOfDay}
        onChange={changing(setTyped)}
      />
      <PaceFields
        table={whole.table}
        state={state}
        inputs={inputs}
        curve={false}
        onChange={(change) => {
          onChange();
          setInputs((before) => ({ ...before, ...change }));
        }}
      />
      <PairOfFields>
        <SelectField
          label={say('team')}
          value={team?.heading ?? ''}
          choices={[
            { value: '', text: say('noColumn') },
            ...texts.map(({ heading }) => ({ value: heading, text: heading })),
          ]}
          onChange={changing(setTeam)}
        />
        {orders !== null && wonTables.length > 0 && (
          <SelectField
            label={say('wonFrom')}
            value={wonKey}
            choices={[
              { value: '', text: say('noColumn') },
              ...wonTables.map(({ key, name }) => ({ value: key, text: name })),
            ]}
            onChange={changing(setWon)}
          />
        )}
      </PairOfFields>
      <SlicedLine sliced={sliced} />
      {orders !== null && sliced.state === 'done' && sliced.value === null && (
        <Message intent="warning">{sayPane('correctInputs')}</Message>
      )}
      {props.children(people)}
    </>
  );
}

/** Tables that count new customers by day, for the people of a column of names. */
function tablesOfNewCustomers(
  tables: readonly OrderTable[],
  label: Column | null,
): { key: string; name: string; orders: Orders }[] {
  if (label === null) return [];
  return tables.flatMap(({ key, name, source, dates, amounts }) => {
    const amount = amounts.find(({ heading }) => NEW_CUSTOMERS.test(heading));
    const by = sharedColumn(source.table, label.values.map(memberName));
    return amount === undefined || by === null ? [] : [{ key, name, orders: { source, date: dates[0]!, amount, by } }];
  });
}
