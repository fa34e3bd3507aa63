import { useMemo, type ReactNode } from 'react';
import type { People } from '../../jobs/incentives/people';
import { guessPeople, readPeople } from '../../jobs/incentives/people-at-hand';
import type { JobOutcome } from '../../jobs/job-outcome';
import type { Source } from '../../jobs/source';
import { columnOf } from '../parts/column-field';
import { PeopleFields, type PeopleInputs } from './people-fields';

/** The people of a table that has a row for each, with target and actual beside each other. */
export function PeopleOfTable(props: {
  readonly source: Source;
  readonly inputs: PeopleInputs;
  onChange(change: PeopleInputs): void;
  children(people: JobOutcome<People>): ReactNode;
}) {
  const { source, inputs } = props;
  const { table } = source;
  const columns = useMemo(() => {
    const guessed = guessPeople(table);
    return {
      person: columnOf(table.columns, inputs.person, guessed.person),
      target: columnOf(table.columns, inputs.target, guessed.target),
      actual: columnOf(table.columns, inputs.actual, guessed.actual),
      team: inputs.team === '' ? null : columnOf(table.columns, inputs.team, guessed.team),
      newCustomers:
        inputs.newCustomers === '' ? null : columnOf(table.columns, inputs.newCustomers, guessed.newCustomers),
    };
  }, [table, inputs]);
  const people = useMemo(() => readPeople(source, columns), [source, columns]);
  return (
    <>
      <PeopleFields table={table} columns={columns} onChange={props.onChange} />
      {props.children(people)}
    </>
  );
}
