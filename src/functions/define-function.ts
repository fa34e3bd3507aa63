import type { Failure } from '../core/failure';
import type { Outcome } from '../core/outcome';
import { worksheetError, type WorksheetError } from '../texts/failures';
import { cellCount, toCells, type Cells } from './coerce/cells';
import { readArgument } from './coerce/read-argument';
import type { Reader } from './coerce/reader';
import { makeMemo } from './memo';
import { finishResult, type ResultMatrix } from './result';

export type { WorksheetError };

/** A worksheet function ready to be called with what Excel sends. It never throws. */
export interface WorksheetFunction {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean }[];
  /** Computes at once, or remembers. */
  readonly call: (...args: unknown[]) => Answer;
}

/** A worksheet function that may have so much to do that it had better be computed aside, see `callAside`. */
export interface DeclaredFunction extends WorksheetFunction {
  /** What is remembered of a call with these arguments. */
  readonly known: (args: readonly Cells[]) => Answer | undefined;
  readonly remember: (args: readonly Cells[], answer: Answer) => void;
  /** About how much a call has to do, in cells read, as far as that can be told without reading them. */
  readonly effort: (args: readonly unknown[]) => number;
}

export type Answer = ResultMatrix | WorksheetError;

/** How the arguments of a function are read, in the order of the function's parameters. */
type Readers = Readonly<Record<string, Reader<unknown>>>;
type Values<R extends Readers> = { readonly [K in keyof R]: R[K] extends Reader<infer T> ? T : never };

export interface FunctionDeclaration<R extends Readers> {
  readonly id: string;
  readonly parameters: R;
  /** Omitted: the number of cells in all arguments. */
  readonly effort?: (args: readonly unknown[]) => number;
  readonly run: (values: Values<R>) => Outcome<ResultMatrix>;
}

/**
 * Makes a worksheet function from its declaration: reads each argument, runs, and answers cells that Excel can show or
 * an error with its text. Results are remembered by their arguments, so that INDEX around a spill computes once.
 * Arguments beyond the declared ones are ignored: Excel adds its invocation object.
 */
export function defineFunction<R extends Readers>(declaration: FunctionDeclaration<R>): DeclaredFunction {
  const {
    id,
    parameters,
    run,
    effort = (args) => args.reduce<number>((sum, each) => sum + cellCount(each), 0),
  } = declaration;
  const readers = Object.entries(parameters);

  const compute = (args: ReadonlyMap<string, Cells>): Answer => {
    const values: Record<string, unknown> = {};
    for (const [name, reader] of readers) {
      const read = readArgument(reader, { name, cells: args.get(name) ?? toCells(null) });
      if (!read.ok) return worksheetError(locate(read.failure, args));
      values[name] = read.value;
    }
    const result = run(values as Values<R>);
    const finished = result.ok ? finishResult(result.value) : result;
    return finished.ok ? finished.value : worksheetError(locate(finished.failure, args));
  };

  return {
    id,
    parameters: readers.map(([name, reader]) => ({ name, optional: reader.optional })),
    effort,
    known: (args) => memo.find(id, args),
    remember: (args, answer) => memo.keep(id, args, answer),
    call(...args) {
      try {
        const cells = readers.map((_, index) => toCells(args[index]));
        const answer =
          memo.find(id, cells) ??
          memo.keep(id, cells, compute(new Map(readers.map(([name], index) => [name, cells[index]!]))));
        return copied(answer);
      } catch (bug) {
        return worksheetError({ code: 'internal-error', parameters: { value: `${id}: ${String(bug)}` } });
      }
    },
  };
}

/** What a stranger may change without harm to what is remembered. */
export function copied(answer: Answer): Answer {
  return isError(answer) ? answer : answer.map((row) => row.slice());
}

const memo = makeMemo<Answer>({ calls: 32, cells: 1_000_000, least: 20 }, (answer) =>
  isError(answer) ? 1 : answer.length * (answer[0]?.length ?? 0),
);

export function isError(answer: Answer): answer is WorksheetError {
  return !Array.isArray(answer);
}

/** Turns the place in a list into row and column of the range, where the range is wider than one column. */
function locate(failure: Failure, args: ReadonlyMap<string, Cells>): Failure {
  const { argument, row } = failure.parameters;
  const columns = args.get(String(argument))?.columns ?? 1;
  if (typeof row !== 'number' || columns === 1) return failure;
  const place = { row: Math.floor((row - 1) / columns) + 1, column: ((row - 1) % columns) + 1 };
  return { code: failure.code, parameters: { ...failure.parameters, ...place } };
}
