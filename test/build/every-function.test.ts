import { readFileSync } from 'node:fs';
import { argumentName } from '../../src/texts/argument-names';
import { callFunction } from '../functions/formula';
import { soundCalls } from '../functions/sound';
import { bootHost, type BootedHost } from '../host/boot';
import type { CallResult, DeclaredFunction } from '../host/custom-functions';

/**
 * Every function of the metadata under the real runtime of custom functions: calls that come in batches, error values,
 * blanks as the desktop and the web send them, arguments left out, cancelled calls.
 */
interface Declared extends DeclaredFunction {
  readonly parameters: readonly { readonly name: string; readonly optional?: true }[];
  readonly excludeFromAutoComplete?: true;
}

interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
}

const all = (JSON.parse(readFileSync('dist/functions.json', 'utf8')) as { functions: Declared[] }).functions;
const functions = all.filter(({ excludeFromAutoComplete }) => !excludeFromAutoComplete);
const ids = functions.map(({ id }) => id);
const BLANKS = [null, 0, ''];
const ERRORS = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!'];

let host: BootedHost;
let told: jest.SpyInstance;

beforeAll(async () => {
  host = await bootHost({ scripts: [readFileSync('dist/functions.js', 'utf8')], functions: all });
  told = jest.spyOn(console, 'error');
});
afterAll(() => told.mockRestore());

/** Asks for all calls in one message, as a recalculation does. */
async function batch(calls: readonly Call[]): Promise<CallResult[]> {
  return Promise.all(host.calls.start(calls).map(({ result }) => result));
}

/**
 * The calls of a theme, of all functions in one message: office.js sends results only twice a second. Answers those of
 * one function.
 */
function together(callsOf: (declared: Declared) => readonly Call[]): (id: string) => Promise<CallResult[]> {
  let answers: Promise<Map<string, CallResult[]>> | undefined;
  return async (id) => {
    answers ??= Promise.all(functions.map(async (each) => [each.id, await batch(callsOf(each))] as const)).then(
      (entries) => new Map(entries),
    );
    return (await answers).get(id)!;
  };
}

const soundArgs = (id: string) => soundCalls[id]!.args;
/** The sound call with one argument replaced. */
const having = (id: string, index: number, value: unknown) => ({
  id,
  args: soundArgs(id).map((argument, position) => (position === index ? value : argument)),
});
/** An argument with its last cell replaced. */
function ending(argument: unknown, cell: unknown): unknown {
  if (!Array.isArray(argument)) return [[cell]];
  const rows = (argument as unknown[][]).map((row) => [...row]);
  rows.at(-1)!.splice(-1, 1, cell);
  return rows;
}
/** What the function answers when it is called without the runtime. */
function expected(id: string, args: readonly unknown[]): CallResult {
  const answer = callFunction(id, args);
  return 'error' in answer ? { ok: false, error: answer.error, text: answer.text } : { ok: true, value: answer };
}

test('the metadata and the calls of these tests are of the same 25 functions', () => {
  expect(ids).toEqual(Object.keys(soundCalls));
  expect(ids).toHaveLength(25);
});

test('500 calls in one message are answered each with its own result', async () => {
  const calls = Array.from({ length: 20 }, (_, round) =>
    ids.map((id) => (round % 2 === 0 ? { id, args: soundArgs(id) } : having(id, 0, [[round]]))),
  ).flat();
  const answers = await batch(calls);
  answers.forEach((answer, index) => expect(answer).toEqual(expected(calls[index]!.id, calls[index]!.args)));
});

const withErrors = together(({ id, parameters }) =>
  parameters.flatMap((_, index) => {
    const error = { type: 'CustomFunctionError', code: ERRORS[index % ERRORS.length]! };
    return [having(id, index, [[error]]), having(id, index, ending(soundArgs(id)[index], error))];
  }),
);
const withBlanks = together(({ id, parameters }) =>
  parameters.flatMap((_, index) => [
    ...BLANKS.map((blank) => having(id, index, [[blank]])),
    ...BLANKS.map((blank) => having(id, index, ending(soundArgs(id)[index], blank))),
  ]),
);
const leftOut = ({ id, parameters }: Declared): Call[] => {
  const required = soundArgs(id).slice(0, parameters.filter(({ optional }) => !optional).length);
  const blanks = parameters.slice(required.length).map(() => [[null]]);
  return [
    { id, args: [] },
    { id, args: required },
    { id, args: [...required, ...blanks] },
    ...parameters.flatMap(({ optional }, index) => (optional ? [having(id, index, null)] : [])),
  ];
};
const withLeftOut = together(leftOut);

describe.each(ids)('%s', (id) => {
  const declared = functions.find((each) => each.id === id)!;
  const { parameters } = declared;

  test('names the argument that holds an error value, whichever error it is', async () => {
    (await withErrors(id)).forEach((answer, index) => {
      const place = Math.floor(index / 2);
      const { name } = parameters[place]!;
      expect(answer).toMatchObject({ ok: false, error: '#VALUE!' });
      const text = answer.ok ? '' : answer.text;
      for (const part of [argumentName(name).zh, name, ERRORS[place % ERRORS.length]]) expect(text).toContain(part);
    });
  });

  test('takes a blank for the same whether it comes as null, as 0 or as an empty text', async () => {
    const answers = await withBlanks(id);
    for (let start = 0; start < answers.length; start += BLANKS.length) {
      const [first, ...others] = answers.slice(start, start + BLANKS.length);
      others.forEach((other) => expect(other).toEqual(first));
    }
    expect(answers).toHaveLength(2 * BLANKS.length * parameters.length);
  });

  test('takes arguments that are left out, all, at the end or between, for their defaults', async () => {
    const answers = await withLeftOut(id);
    leftOut(declared).forEach((call, index) => expect(answers[index]).toEqual(expected(id, call.args)));
    expect(answers[1]).toEqual(answers[2]);
  });
});

test('of calls that are cancelled none is answered, the others all are, and nothing is thrown', async () => {
  const calls = ids.flatMap((id) => [
    { id, args: soundArgs(id) },
    { id, args: soundArgs(id) },
  ]);
  const started = host.calls.start(calls);
  const answered: number[] = [];
  started.forEach(({ result, cancel }, index) => {
    void result.then(() => answered.push(index));
    if (index % 2 === 0) cancel();
  });
  await Promise.all(started.filter((_, index) => index % 2 === 1).map(({ result }) => result));
  expect(answered).toEqual(calls.flatMap((_, index) => (index % 2 === 1 ? [index] : [])));
  expect(told).not.toHaveBeenCalled();
});
