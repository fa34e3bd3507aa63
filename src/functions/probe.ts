import type { WorksheetFunction } from './define-function';

/**
 * PROBE([first], [second], [third]): what this Excel sends to a worksheet function, cell by cell.
 *
 * A row for each cell of each argument: the number of the argument, row and column in it (0 and 0 where it comes bare
 * and not as a range), the kind of value as JavaScript sees it, and the value in JSON. A blank comes as null or 0, an
 * argument left out as null, an error as an object or a text, a date as its serial: the smoke workbook asks for each.
 *
 * Not in the list that Excel shows while a formula is typed, and no part of the contract: it is for whoever checks
 * Targetry in a version of Excel that nobody has tried yet (test/host/assumptions.md).
 *
 * @example
 * =TARGET.PROBE(5, {"a",TRUE}, )
 * {1,1,1,"number","5";2,1,1,"string","""a""";2,1,2,"boolean","true";3,0,0,"null","null"}
 */
export const probe: WorksheetFunction = {
  id: 'PROBE',
  parameters: ['first', 'second', 'third'].map((name) => ({ name, optional: true })),
  call: (...sent) =>
    [sent[0], sent[1], sent[2]].flatMap((argument, index) =>
      Array.isArray(argument)
        ? argument.flatMap((row: unknown, at) =>
            [row].flat().map((cell, column) => [index + 1, at + 1, column + 1, ...described(cell)]),
          )
        : [[index + 1, 0, 0, ...described(argument)]],
    ),
};

function described(value: unknown): [string, string] {
  // A cell sent as a data type may be long; this says what it is.
  return [value === null ? 'null' : typeof value, String(JSON.stringify(value)).slice(0, 255)];
}
