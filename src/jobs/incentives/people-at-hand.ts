import type { PeriodResults } from '../../core/customers/pay-incentives';
import { roundTo } from '../../core/numeric/round-to';
import { cellArea } from '../../sheet/cell-area';
import { cellAddress } from '../../sheet/cell-address';
import type { CellInput } from '../../sheet/draft';
import { placeOf } from '../../sheet/place-of';
import type { Column, Table } from '../../sheet/table';
import { columnNumbers } from '../column-numbers';
import { memberName } from '../dimensions';
import { refuse, type JobOutcome } from '../job-outcome';
import { refuseGroups } from '../refuse-groups';
import { basisOf, type Source } from '../source';
import type { People } from './people';
import { guessTrackColumns, numberColumns } from '../track/guess-track';

/** The columns of a table with a row for each person. */
export interface PeopleColumns {
  readonly person: Column | null;
  readonly target: Column | null;
  readonly actual: Column | null;
  readonly team: Column | null;
  readonly newCustomers: Column | null;
}

/** The columns by their headings. */
export function guessPeople(table: Table): PeopleColumns {
  const { target, actual } = guessTrackColumns(table);
  const texts = table.columns.filter(({ kind }) => kind === 'text');
  const team = texts.find(({ heading }) => TEAM.test(heading)) ?? null;
  const persons = texts.filter((column) => column !== team);
  const person = persons.find(({ role }) => role === 'person') ?? persons[0] ?? null;
  const newCustomers =
    numberColumns(table).find(
      (column) => column !== target && column !== actual && NEW_CUSTOMERS.test(column.heading),
    ) ?? null;
  return { person, target, actual, team, newCustomers };
}

const TEAM = /团队|小组|部门|事业部|\bteam\b|\bgroup\b|department/i;
/** Headings of counts of new customers. */
export const NEW_CUSTOMERS = /新客|新签客户|新增客户|new (?:customers?|accounts?|logos?)/i;

/**
 * What the people of a table did: one row a person. A blank target or actual is refused by its cell, blank new customers
 * are refused too; without such a column nobody won any.
 */
export function readPeople(source: Source, columns: PeopleColumns): JobOutcome<People> {
  const { table } = source;
  const { person, target, actual, team, newCustomers } = columns;
  if (target === null || person === null) return refuse('no-people-columns', { table: table.name });
  if (actual === null) return refuse('no-actual', { table: table.name, heading: target.heading });
  if (target === actual) return refuse('same-column-twice', { heading: target.heading });
  const numbers = [target, actual, ...(newCustomers === null ? [] : [newCustomers])];
  const differing = refuseGroups(table, numbers);
  if (differing !== null) return differing;
  if (table.problems.some(({ heading }) => numbers.some((column) => column.heading === heading))) {
    return refuse('problems-in-table', { table: table.name });
  }
  const names = table.rowNumbers.map((_, row) => memberName(person.values[row]));
  const twice = names.findIndex((name, row) => names.indexOf(name) < row);
  if (twice >= 0) {
    const [first, second] = [names.indexOf(names[twice]!), twice].map((row) => (table.rowNumbers[row] ?? 0) + 1);
    return refuse('person-twice', { name: names[twice]!, first: first!, second: second! });
  }
  const targets = columnNumbers(table, target, 'not-negative');
  if (!targets.ok) return targets;
  const actuals = columnNumbers(table, actual, 'any');
  if (!actuals.ok) return actuals;
  const won = newCustomers === null ? null : columnNumbers(table, newCustomers, 'not-negative');
  if (won !== null && !won.ok) return won;
  const money = (values: readonly number[], { unit }: Column) =>
    values.map((value) => roundTo(value * factorOf(unit), 6));
  const results: PeriodResults = {
    target: money(targets.value, target),
    actual: money(actuals.value, actual),
    team: team === null ? undefined : names.map((_, row) => memberName(team.values[row])),
    newCustomers: won?.value,
  };
  /** A number by reference where its cell holds it as it counts. */
  const from = (column: Column | null, row: number, value: number | undefined): CellInput => {
    if (column === null || value === undefined) return null;
    if (!column.asWritten) return value;
    const place = placeOf(table, column, row);
    const factor = factorOf(column.unit);
    return { formula: `=${cellAddress(table.area.sheet, place.row, place.column)}${factor === 1 ? '' : `*${factor}`}` };
  };
  const used = [person, target, actual, team, newCustomers].filter((column) => column !== null);
  return {
    ok: true,
    value: {
      ...{ names, results, days: null, places: [table.area], basis: basisOf(source, used) },
      areasOf: (row) => [target, actual].map((column) => cellArea(table, column, row)),
      inputsOf: (row) => ({
        target: from(target, row, results.target[row]),
        actual: from(actual, row, results.actual[row]),
        newCustomers: from(newCustomers, row, results.newCustomers?.[row]),
      }),
    },
  };
}

/** What the cells of a column are multiplied with to be single units of money. */
function factorOf(unit: Column['unit']): number {
  return unit?.factor ?? 1;
}
