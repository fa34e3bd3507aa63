import { fail, succeed, type Outcome } from '../../core/outcome';
import { numbers } from './numbers';
import { required, type Reader } from './reader';

/** Rows of two numbers side by side, such as a schedule of attainment and rate. Blank is 0. */
export const pairs: Reader<readonly (readonly [number, number])[]> = required(
  (argument): Outcome<[number, number][]> => {
    const list = numbers.read(argument);
    if (!list.ok) return list;
    const { columns, values } = list.value;
    if (columns !== 2) return fail('columns-wrong', { argument: argument.name, count: columns, expected: 2 });
    const rows: [number, number][] = [];
    for (let index = 0; index < values.length; index += 2) rows.push([values[index]!, values[index + 1]!]);
    return succeed(rows);
  },
);
