import { isError } from '../../src/functions/define-function';
import { worksheetFunctions } from '../../src/functions/registry';
import { argumentName } from '../../src/texts/argument-names';
import { expectError } from './expect-answer';
import { callFunction, evaluate } from './formula';
import { soundCalls } from './sound';
import { column, type Kind } from './sound/sound';

interface Spot {
  readonly id: string;
  readonly argument: string;
  readonly kind: Kind;
  readonly index: number;
}

const spots: readonly Spot[] = Object.entries(soundCalls).flatMap(([id, { kinds }]) =>
  Object.entries(kinds).map(([argument, kind], index) => ({ id, argument, kind, index })),
);
const ofKind = (...kinds: Kind[]) => spots.filter(({ kind }) => kinds.includes(kind));
const isList = (kind: Kind) =>
  ['numbers', 'signed', 'free', 'table', 'limits', 'labels', 'headed', 'dates', 'calendar'].includes(kind);

/** Calls the function with its sound arguments, except that one argument is replaced. */
function callWith({ id, index }: Spot, bad: unknown) {
  return callFunction(
    id,
    (soundCalls[id]?.args ?? []).map((argument, position) => (position === index ? bad : argument)),
  );
}

/** The sound argument with one bad cell: the second of a list, the only one of the others. */
function withBadCell({ id, kind, index }: Spot, bad: unknown): unknown {
  if (!isList(kind)) return [[bad]];
  const rows = (soundCalls[id]?.args[index] as unknown[][]).map((row) => [...row]);
  const target = rows.length > 1 ? rows[1] : rows[0];
  target?.splice(rows.length > 1 ? 0 : 1, 1, bad);
  return rows;
}

/** How the text names the place: the argument in both languages, in a list its second cell too. */
function placeOf({ id, argument, kind, index }: Spot): string[] {
  const { zh } = argumentName(argument);
  if (!isList(kind)) return [zh, argument];
  const range = soundCalls[id]?.args[index] as unknown[][];
  if (range[0]?.length === 1) return [`${zh} 第 2 行：`, `${argument}, row 2: `];
  const [row, column] = range.length > 1 ? [2, 1] : [1, 2];
  return [`${zh} 第 ${row} 行第 ${column} 列：`, `${argument}, row ${row}, column ${column}: `];
}

class HostError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

describe('the arguments this table starts from', () => {
  it.each(Object.keys(soundCalls))('are in order for %s', (id) => {
    const answer = callFunction(id, soundCalls[id]?.args ?? []);
    expect(isError(answer) ? answer.text : '').toBe('');
    expect(Object.keys(soundCalls[id]?.kinds ?? {})).toEqual(
      worksheetFunctions.find((candidate) => candidate.id === id)?.parameters.map(({ name }) => name),
    );
  });

  it('are there for every function', () => {
    expect(Object.keys(soundCalls).sort()).toEqual(worksheetFunctions.map(({ id }) => id).sort());
  });
});

describe.each([
  ['the text #N/A', '#N/A'],
  ['the text #DIV/0!', '#DIV/0!'],
  ['a CustomFunctions.Error', new HostError('#REF!')],
  ['a typed error cell', { type: 'Error', basicValue: '#NAME?', basicType: 'Error' }],
  ['a typed error cell without a value', { type: 'Error' }],
  ['an error in a formatted cell', { type: 'FormattedNumber', basicValue: { type: 'Error', basicValue: '#NUM!' } }],
])('%s', (_, cell) => {
  it.each(spots)('is #VALUE! with its place in $id, $argument', (spot) => {
    expectError(callWith(spot, withBadCell(spot, cell)), '#VALUE!', ...placeOf(spot));
  });
});

describe('a text that is no number', () => {
  it.each(
    ofKind('number', 'numbers', 'signed', 'free', 'table', 'limits', 'setting').flatMap((spot) =>
      ['abc', 'NaN'].map((text) => ({ ...spot, text })),
    ),
  )('$text is quoted in $id, $argument', ({ text, ...spot }) => {
    expectError(callWith(spot, withBadCell(spot, text)), '#VALUE!', ...placeOf(spot), `“${text}”`, `"${text}"`);
  });
});

describe('a number that is not finite', () => {
  it.each(
    ofKind(
      'number',
      'numbers',
      'signed',
      'free',
      'table',
      'limits',
      'setting',
      'labels',
      'headed',
      'dates',
      'date',
    ).flatMap((spot) => [NaN, Infinity].map((bad) => ({ ...spot, bad }))),
  )('$bad is refused in $id, $argument', ({ bad, ...spot }) => {
    const answer = callWith(spot, withBadCell(spot, bad));
    expect(isError(answer) && answer.error).toBe('#VALUE!');
    for (const piece of placeOf(spot)) expect(isError(answer) && answer.text).toContain(piece);
  });
});

describe('a truth value', () => {
  it.each(
    ofKind(
      'number',
      'numbers',
      'signed',
      'free',
      'table',
      'limits',
      'setting',
      'dates',
      'date',
      'word',
      'period',
      'calendar',
    ),
  )('is refused in $id, $argument', (spot) => {
    expectError(callWith(spot, withBadCell(spot, true)), '#VALUE!', ...placeOf(spot), 'TRUE');
  });
});

describe('a range where one value is meant', () => {
  it.each(ofKind('number', 'setting', 'word', 'flag', 'date'))('is refused by its shape in $id, $argument', (spot) => {
    const range = [
      [1, 1],
      [1, 1],
      [1, 1],
    ];
    expectError(callWith(spot, range), '#VALUE!', argumentName(spot.argument).zh, `${spot.argument}: `, '3 × 2');
  });
});

describe('a list of another length', () => {
  it.each(ofKind('numbers', 'signed', 'limits', 'labels', 'dates'))('is refused in $id, $argument', (spot) => {
    const answer = callWith(spot, column(1, 2, 3, 4));
    expect(isError(answer) && answer.error).toBe('#VALUE!');
    expect(isError(answer) && answer.text).toContain(spot.argument);
    expect(isError(answer) && answer.text).toMatch(/4/);
  });
});

describe('the dimensions of HOTSPOT', () => {
  it.each(ofKind('headed').filter(({ id }) => id === 'HOTSPOT'))('of another length are refused by theirs', (spot) => {
    // A heading and three members, or one, where plan and actual have two rows.
    expectError(callWith(spot, column('region', 'a', 'b', 'c')), '#VALUE!', 'plan: ', '2', `${spot.argument} needs 3`);
    expectError(callWith(spot, column('region', 'a')), '#VALUE!', 'plan: ', '2', `${spot.argument} needs 1`);
    expectError(callWith(spot, column('region')), '#VALUE!', 'plan: ', '2', `${spot.argument} needs 0`);
  });
});

describe('a list that is all blank', () => {
  const lists = spots.filter(({ kind }) => isList(kind));
  const nameOf = ({ id, argument }: Spot) => `${id} ${argument}`;
  const filledWith = ({ id, index }: Spot, cell: unknown) =>
    (soundCalls[id]?.args[index] as unknown[][]).map((row) => row.map(() => cell));

  /** Limits, calendars and these may be left out, and all blank is left out. */
  const leftOut = new Set([
    ...lists.filter(({ kind }) => kind === 'limits' || kind === 'calendar').map(nameOf),
    'CATCHUP actuals',
    'TIER cutoffs',
    'CUSTOMERS order',
  ]);
  /** Amounts of nothing at all, which may well be: no sales, no commitments, no cost, no name for a cause. */
  const nothing = new Set([
    'SCORE criteria',
    ...['RECONCILE topDown', 'RECONCILE bottomUp', 'GOALS expected', 'PACE target', 'PACE actual', 'LANDING daily'],
    ...['CATCHUP targets', 'PROJECT history', 'BRIDGE plan', 'BRIDGE actual'],
    ...['PVM planQuantity', 'PVM planPrice', 'PVM actualQuantity', 'PVM actualPrice', 'PVM planCost', 'PVM actualCost'],
    ...['RATEMIX planRate', 'RATEMIX actualRate', 'WATCH values', 'FUNNEL days', 'BOTTLENECK targetRates'],
    ...['PAYOUT actual', 'PAYOUT target', 'EXPLAIN labels', 'EXPLAIN contributions'],
  ]);

  it.each(lists.filter((spot) => leftOut.has(nameOf(spot))))('is one left out in $id, $argument', (spot) => {
    expect(callWith(spot, filledWith(spot, null))).toEqual(callWith(spot, null));
  });

  it.each(lists.filter((spot) => nothing.has(nameOf(spot))))('is amounts of 0 in $id, $argument', (spot) => {
    const answer = callWith(spot, filledWith(spot, ''));
    if (isError(answer)) throw new Error(answer.text);
    expect(answer).toEqual(callWith(spot, filledWith(spot, 0)));
    for (const cell of answer.flat()) expect(typeof cell === 'number' ? Number.isFinite(cell) : cell).not.toBe(false);
    expect(JSON.stringify(answer)).not.toMatch(/NaN|undefined|null/);
  });

  it.each(lists.filter((spot) => !leftOut.has(nameOf(spot)) && !nothing.has(nameOf(spot))))(
    'is refused by its name in $id, $argument',
    (spot) => {
      for (const blank of [null, '', '—', 0]) {
        const answer = callWith(spot, filledWith(spot, blank));
        const [word = ''] = argumentName(spot.argument).zh.split(' ');
        expectError(answer, isError(answer) ? answer.error : '#VALUE!', word, spot.argument);
        // A gap in the sentence would be a place that it fails to name.
        expect(isError(answer) && answer.text).not.toMatch(/ {2}| [,，。:：]/);
      }
    },
  );

  it('is thought of for every list', () => {
    const names = lists.map(nameOf);
    expect([...leftOut, ...nothing].filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('a negative', () => {
  it.each(ofKind('numbers', 'free', 'setting'))('is refused in $id, $argument', (spot) => {
    expectError(callWith(spot, withBadCell(spot, -2)), '#VALUE!', ...placeOf(spot), '-2');
  });

  it('is sound in what may fall: a total, a driver, an actual with returns', () => {
    for (const formula of [
      '=TARGET.DECOMPOSE(-10, {1;1})',
      '=TARGET.BRIDGE({-1;2}, {3;-4})',
      '=TARGET.PACE({10}, {-3}, DATE(2026,6,12))',
    ]) {
      expect(isError(evaluate(formula))).toBe(false);
    }
  });
});

describe('a required date', () => {
  it.each(ofKind('date'))('that is blank or not positive is refused in $id, $argument', (spot) => {
    for (const bad of [0, null, '', -1, 0.5, '无']) {
      expectError(callWith(spot, bad), '#VALUE!', argumentName(spot.argument).zh, `${spot.argument}: `);
    }
  });

  it.each(ofKind('date'))('that is no date is refused in $id, $argument', (spot) => {
    for (const bad of ['soon', '2026-02-30', 2958466]) {
      expectError(callWith(spot, bad), '#VALUE!', `${spot.argument}: `, String(bad));
    }
  });
});

describe('a list of dates', () => {
  it.each(ofKind('dates'))('with a cell that is no date is refused in $id, $argument', (spot) => {
    for (const bad of ['soon', '2026-02-30', 2958466, -1]) {
      expectError(callWith(spot, withBadCell(spot, bad)), '#VALUE!', ...placeOf(spot), String(bad));
    }
  });
});

describe('an unknown word', () => {
  it.each(ofKind('word', 'flag', 'period'))('is quoted with the words to use in $id, $argument', (spot) => {
    expectError(callWith(spot, 'whatever'), '#VALUE!', `${spot.argument}: "whatever"`, '“whatever”');
  });
});

describe('a total', () => {
  it('of more than 2^53 units is #VALUE!, never a silent loss', () => {
    expectError(evaluate('=TARGET.DECOMPOSE(9007199254740994, {1;1})'), '#VALUE!', 'total', '2^53');
    expectError(evaluate('=TARGET.DECOMPOSE(900719925474099, {1;1}, , 0.01)'), '#VALUE!', 'total', '2^53');
    expectError(evaluate('=TARGET.GOALS({1;9007199254740994})'), '#VALUE!', 'expected', '2^53');
  });

  it('that is no whole number of units is answered with the formula that rounds it and the nearest totals', () => {
    expectError(evaluate('=TARGET.DECOMPOSE(100.005, {1;1})'), '#VALUE!', '=ROUND(total,2)', '100.01');
    expectError(evaluate('=TARGET.DECOMPOSE(1234, {1;1}, , 100)'), '#VALUE!', '=ROUND(total,-2)', '1200', '1300');
    expectError(evaluate('=TARGET.DECOMPOSE(12, {1;1}, , 5)'), '#VALUE!', '=ROUND(total/5,0)*5', '10', '15');
    expectError(evaluate('=TARGET.DECOMPOSE(1.5, {1;1}, , 1)'), '#VALUE!', '=ROUND(total,0)', '1', '2');
  });

  it('without any weight is #VALUE!', () => {
    expectError(evaluate('=TARGET.DECOMPOSE(10, {0;0})'), '#VALUE!', 'weights');
  });

  it('out of reach of the limits is #N/A with how far it is off', () => {
    expectError(evaluate('=TARGET.DECOMPOSE(100, {1;1}, , , , {40;50})'), '#N/A', '90', '10');
    expectError(evaluate('=TARGET.DECOMPOSE(10, {1;1}, {8;8})'), '#N/A', '16', '6');
  });
});

describe('limits of DECOMPOSE', () => {
  it('that cross are #VALUE! with their row', () => {
    expectError(evaluate('=TARGET.DECOMPOSE(10, {1;1}, , , {0;6}, {0;5})'), '#VALUE!', 'row 2', '6', '5');
  });

  it('leave room for a hold', () => {
    expectError(evaluate('=TARGET.DECOMPOSE(10, {1;1}, {0;7}, , , {0;5})'), '#VALUE!', 'hold, row 2', '7', '5');
  });

  it('hold in whole units only', () => {
    expectError(evaluate('=TARGET.DECOMPOSE(10, {1;1}, {0;2.5})'), '#VALUE!', 'hold, row 2', '2.5');
  });
});

describe('the base of GOALS', () => {
  it('above stretch is #VALUE!', () => {
    expectError(evaluate('=TARGET.GOALS({100}, 1.5, 1.2)'), '#VALUE!', 'base', '1.5', '1.2');
  });
});

describe('dates in the wrong order', () => {
  it('are #VALUE! with both dates', () => {
    expectError(evaluate('=TARGET.WORKDAYS("2026-03-01", "2026-02-01")'), '#VALUE!', '2026-03-01', '2026-02-01');
    expectError(
      evaluate('=TARGET.PACE(1, 1, "2026-02-10", {"2026-03-01","2026-02-01"})'),
      '#VALUE!',
      'period',
      '2026-03-01',
    );
  });

  it('outside of the period given are #VALUE!', () => {
    expectError(evaluate('=TARGET.PACE(1, 1, "2026-05-01", {"2026-01-01","2026-03-31"})'), '#VALUE!', '2026-05-01');
  });
});

describe('a calendar', () => {
  it('that does not cover the year is #N/A', () => {
    expectError(evaluate('=TARGET.WORKDAYS(DATE(2031,1,1), DATE(2031,1,31), "CN")'), '#N/A', 'calendar', '2031');
    expectError(evaluate('=TARGET.PACE(1, 1, DATE(2031,1,15), , , "CN")'), '#N/A', 'calendar', '2031');
  });

  it('given as a weekend number is answered with how to write a weekend', () => {
    expectError(evaluate('=TARGET.WORKDAYS(46054, 46081, 11)'), '#VALUE!', 'calendar', '"0000011"');
    expectError(evaluate('=TARGET.WORKDAYS(46054, 46081, 1000001)'), '#VALUE!', 'calendar', '"0000011"');
  });

  it('without a working day or with other digits is no weekend', () => {
    expectError(evaluate('=TARGET.WORKDAYS(46054, 46081, "1111111")'), '#VALUE!', 'calendar');
    expectError(evaluate('=TARGET.WORKDAYS(46054, 46081, "0000012")'), '#VALUE!', 'calendar');
  });

  it('with an unknown word or mark names the cell and the words', () => {
    expectError(evaluate('=TARGET.WORKDAYS(46054, 46081, "Mars")'), '#VALUE!', 'Mars', 'CN', '中国');
    expectError(
      evaluate('=TARGET.WORKDAYS(46054, 46081, {46060,"休";46061,"maybe"})'),
      '#VALUE!',
      'calendar, row 2, column 2',
      'maybe',
      '休',
      'workday',
    );
    expectError(evaluate('=TARGET.WORKDAYS(46054, 46081, {46060,"休";46061,""})'), '#VALUE!', 'row 2, column 2');
    expectError(evaluate('=TARGET.WORKDAYS(46054, 46081, {46060;"soon"})'), '#VALUE!', 'calendar, row 2', 'soon');
  });
});

describe('seasonality', () => {
  it('needs twelve indices', () => {
    expectError(evaluate('=TARGET.PACE(1, 1, 46070, , , , {1;2;3})'), '#VALUE!', 'seasonality', '3', '12');
  });
});

describe('shapes of BRIDGE', () => {
  it('that differ are named', () => {
    expectError(evaluate('=TARGET.BRIDGE({1,2;3,4}, {1,2,3,4})'), '#VALUE!', '1 × 4', '2 × 2');
  });

  it('of more than 8 drivers are #VALUE!', () => {
    expectError(evaluate('=TARGET.BRIDGE({1,2,3,4,5,6,7,8,9}, {1,2,3,4,5,6,7,8,9})'), '#VALUE!', 'plan', '9', '8');
  });

  it('with a driver that is not positive are #N/A by lmdi', () => {
    expectError(evaluate('=TARGET.BRIDGE({1;0}, {1;2}, "lmdi")'), '#N/A', 'plan', 'row 2', 'shapley');
  });
});

describe('costs of PVM', () => {
  it('come both or not at all', () => {
    expectError(evaluate('=TARGET.PVM({1;2}, {1;2}, {1;2}, {1;2}, {1;1})'), '#VALUE!', 'actualCost', 'planCost');
    expectError(evaluate('=TARGET.PVM({1;2}, {1;2}, {1;2}, {1;2}, , {1;1})'), '#VALUE!', 'planCost', 'actualCost');
  });
});

describe('a result beyond the range of numbers', () => {
  it('is #VALUE!, never Infinity', () => {
    expectError(evaluate('=TARGET.PVM({1e200}, {1e200}, {1}, {1})'), '#VALUE!');
    expectError(evaluate('=TARGET.BRIDGE({1e200;1e200}, {1;1})'), '#VALUE!');
  });
});

describe('rates of WATCH', () => {
  it('with more successes than trials are #VALUE! with the row', () => {
    expectError(evaluate('=TARGET.WATCH({5;12}, {10;10})'), '#VALUE!', 'values, row 2', '12', '10');
  });

  it('of parts of cases are #VALUE! with the formula to enter', () => {
    expectError(evaluate('=TARGET.WATCH({5;1.5}, {10;10})'), '#VALUE!', 'values, row 2', '=ROUND(1.5,0)');
  });

  it('need a drop and a confidence up to 100 %', () => {
    expectError(evaluate('=TARGET.WATCH({5;6}, , 20)'), '#VALUE!', 'drop', '20', '80%');
    expectError(evaluate('=TARGET.WATCH({5;6}, , , 95)'), '#VALUE!', 'confidence', '95');
  });
});

describe('the days of LANDING', () => {
  it('are two columns, without their heading, or two rows', () => {
    expectError(evaluate('=TARGET.LANDING(100, {1;2;3}, DATE(2026,6,12))'), '#VALUE!', 'daily', '1', '2');
    expectError(evaluate('=TARGET.LANDING(100, {1;2}, DATE(2026,6,12))'), '#VALUE!', 'daily', '1', '2');
    expectError(
      evaluate('=TARGET.LANDING(100, {"日期","金额";46174,5}, DATE(2026,6,12))'),
      '#VALUE!',
      'row 1, column 1',
    );
    expect(evaluate('=TARGET.LANDING(100, {46174,46175,46176;5,6,7}, DATE(2026,6,3))')).toEqual(
      evaluate('=TARGET.LANDING(100, {46174,5;46175,6;46176,7}, DATE(2026,6,3))'),
    );
  });

  it('have a date wherever there is an amount', () => {
    expectError(evaluate('=TARGET.LANDING(100, {46174,5;"",6}, DATE(2026,6,12))'), '#VALUE!', 'daily, row 2, column 1');
    expectError(evaluate('=TARGET.LANDING(100, {46174,"x"}, DATE(2026,6,12))'), '#VALUE!', 'daily, row 1, column 2');
  });

  it('need a level between 0 and 1', () => {
    expectError(evaluate('=TARGET.LANDING(100, {46174,5}, DATE(2026,6,12), , , 80)'), '#VALUE!', 'level', '80%');
  });
});
