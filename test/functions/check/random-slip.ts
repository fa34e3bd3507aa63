import { derivedBy, holds, keyOf, tableOf, type Fact, type Place, type RandomPlan, type Table } from './random-plan';
import { randomOf, type Random } from './random';

/** A sound plan with one slip planted in it. */
export interface SlippedPlan {
  readonly table: Table;
  /** The cells that are wrong: one, or a whole row of totals. */
  readonly wrong: readonly Place[];
  readonly sound: RandomPlan;
  readonly numbers: ReadonlyMap<string, number>;
  readonly cause: RegExp | null;
  /** Whether two numbers, or the parts of a sum, alone tell what happened. */
  readonly isTypical: boolean;
}

type Change = readonly [place: Place, value: number];
interface Slip {
  /** Draws the cells to change from a sound plan; null where it offers none. */
  readonly plant: (plan: RandomPlan, random: Random) => readonly Change[] | null;
  readonly cause: RegExp | null;
  /** The cell is then written as a bare number. */
  readonly bare?: boolean;
}

const scaled =
  (...factors: readonly number[]): Slip['plant'] =>
  (plan, random) => {
    const place = anyCell(plan, random);
    const value = plan.numbers.get(keyOf(place))!;
    return value === 0 ? null : [[place, value * random.pick(factors)]];
  };

/** A part missed (−1) or added once more (+1) in the total of one column. */
const misadded =
  (sign: number): Slip['plant'] =>
  (plan, random) => {
    const fact = anyFact(plan, random, ({ how, from }) => how === 'sum' && from.length > 2);
    if (fact === null || isNoted(plan, fact)) return null;
    return [[fact.derived, derivedBy(fact, plan.numbers) + sign * plan.numbers.get(keyOf(random.pick(fact.from)))!]];
  };

const divided =
  (of: (how: Fact['how']) => boolean, by: readonly number[]): Slip['plant'] =>
  (plan, random) => {
    const fact = anyFact(plan, random, ({ how, derived }) => of(how) && !isSum(plan, derived));
    if (fact === null) return null;
    const wrong = plan.numbers.get(keyOf(fact.from[0]!))! / random.pick(by);
    return [[fact.derived, Number(wrong.toFixed(4))]];
  };

export const SLIPS = {
  'ten times': { plant: scaled(10, 0.1), cause: /（10 倍|×10\)/ },
  'a thousand times': { plant: scaled(1000), cause: /1,000/ },
  '元 for 万元': { plant: scaled(10_000), cause: /10,000/ },
  'the sign': { plant: scaled(-1), cause: /正负|sign/ },
  'transposed digits': { plant: transpose, cause: /写反|transposed/ },
  'a percentage as an amount': {
    plant: (plan, random) => {
      const rates = cellsOf(plan).filter((place) => String(plan.writers.get(keyOf(place))!(0.5)).includes('%'));
      if (rates.length === 0) return null;
      const place = random.pick(rates);
      return [[place, plan.numbers.get(keyOf(place))! * 100]];
    },
    cause: /100 倍|×100\)/,
    bare: true,
  },
  'divided by days': { plant: divided((how) => how === 4 || how === 52 / 12, [30]), cause: /30/ },
  'divided by months': { plant: divided((how) => how === 52, [12]), cause: /12.*52/ },
  'times months': {
    plant: (plan, random) => {
      const fact = anyFact(plan, random, ({ how }) => how === 52);
      if (fact === null || isSum(plan, fact.derived)) return null;
      return [[fact.from[0]!, plan.numbers.get(keyOf(fact.derived))! * 12]];
    },
    cause: /12.*52/,
  },
  'not divided': { plant: divided((how) => typeof how === 'number' && how > 3, [1]), cause: /照抄|whole amount/ },
  'a part left out': { plant: misadded(-1), cause: /漏加|left out/ },
  'a part counted twice': { plant: misadded(1), cause: /两次|counted twice|都加了|added up together/ },
  'a row left out of all totals': {
    plant: (plan, random) => {
      const totals = totalRow(plan);
      const first = totals?.[0];
      if (totals === null || first === undefined || first.from.length < 3) return null;
      const row = random.pick(first.from)[0];
      return totals.map(({ derived }): Change => [
        derived,
        plan.numbers.get(keyOf(derived))! - plan.numbers.get(keyOf([row, derived[1]]))!,
      ]);
    },
    cause: /漏加|left out/,
  },
  'groups and members added up': {
    plant: (plan) => {
      if (!plan.family.startsWith('groups')) return null;
      return totalRow(plan)?.map(({ derived }): Change => [derived, plan.numbers.get(keyOf(derived))! * 2]) ?? null;
    },
    cause: /都加了|added up together/,
  },
  'a total typed over': {
    plant: (plan, random) => {
      const fact = anyFact(plan, random, ({ how }) => how === 'sum');
      if (fact === null) return null;
      return [[fact.derived, off(plan.numbers.get(keyOf(fact.derived))!, random)]];
    },
    cause: null,
  },
  'a total off by one': {
    plant: (plan, random) => {
      const fact = anyFact(plan, random, ({ how, room }) => how === 'sum' && room === 0);
      if (fact === null) return null;
      const value = plan.numbers.get(keyOf(fact.derived))!;
      const cells = [...fact.from, fact.derived].map((place) => plan.numbers.get(keyOf(place))!);
      return cells.every(Number.isInteger) ? [[fact.derived, value + random.pick([-1, 1])]] : null;
    },
    cause: null,
  },
  'an item typed over': {
    plant: (plan, random) => {
      const place = anyCell(plan, random);
      return isDerived(plan, place) ? null : [[place, off(plan.numbers.get(keyOf(place))!, random)]];
    },
    cause: null,
  },
  'a rate worked out wrong': {
    plant: (plan, random) => {
      const fact = anyFact(plan, random, ({ how }) => how === 'ratio');
      if (fact === null) return null;
      const value = plan.numbers.get(keyOf(fact.derived))!;
      return [[fact.derived, Number((value * random.pick([0.7, 0.8, 1.15, 1.3])).toFixed(4))]];
    },
    cause: null,
  },
} as const satisfies Readonly<Record<string, Slip>>;

export type SlipKind = keyof typeof SLIPS;

/** A plan with one slip of a kind, or null where it offers no place for it or it would not show. */
export function plantSlip(sound: RandomPlan, kind: SlipKind, seed: number): SlippedPlan | null {
  if (sound.facts.length === 0) return null;
  const slip: Slip = SLIPS[kind];
  const changes = slip.plant(sound, randomOf(seed));
  if (changes === null) return null;
  const numbers = new Map(sound.numbers);
  const writers = new Map(sound.writers);
  for (const [place, value] of changes) {
    numbers.set(keyOf(place), Number(value.toPrecision(12)));
    if (slip.bare) writers.set(keyOf(place), (plain) => plain);
  }
  if (changes.some(([place]) => numbers.get(keyOf(place)) === sound.numbers.get(keyOf(place)))) return null;
  // What is not written out would be another slip.
  if (
    changes.some(
      ([place]) => numberOf(writers.get(keyOf(place))!(numbers.get(keyOf(place))!)) !== numbers.get(keyOf(place)),
    )
  )
    return null;
  if (sound.facts.every((fact) => holds(fact, numbers))) return null;
  return {
    table: tableOf({ ...sound, numbers, writers }),
    wrong: changes.map(([place]) => place),
    sound,
    numbers,
    cause: slip.cause,
    isTypical: slip.cause !== null,
  };
}

export type Finding = readonly (string | number | boolean | null)[];

/**
 * Whether a finding names the planted slip: its cell, what it should say, and the cause. Another cell is as good where it
 * alone makes everything in the sheet hold, and is as typical a slip as the planted one.
 */
export function judge(
  { wrong, sound, numbers, cause, isTypical }: SlippedPlan,
  finding: Finding,
): 'right' | 'as good' | 'cause' | 'miss' {
  const [address, , should, why] = finding;
  const [row = 0, column = 0] = String(address)
    .match(/\d+/g)!
    .map((digits) => Number(digits) - 1);
  const place: Place = [row, column];
  const key = keyOf(place);
  const value = numberOf(should);
  const right = sound.numbers.get(key);
  const repaired = new Map(numbers).set(key, value);
  const mends = sound.facts.every((fact) => holds(loosened(fact, place), repaired));
  if (wrong.some((one) => keyOf(one) === key)) {
    const isRight =
      right !== undefined &&
      (Math.abs(value - right) <= 1e-6 * Math.abs(right) + room(sound, place) || (wrong.length === 1 && mends));
    if (!isRight) return 'miss';
    if (cause === null || cause.test(String(why)) || numbers.get(key)! === 0) return 'right';
    // By chance a part left out may look like two digits transposed.
    return isTransposed(numbers.get(key)!, value) && /写反|transposed/.test(String(why)) ? 'as good' : 'cause';
  }
  // One of several addends, nobody can tell which: then the sum is named, with a word of doubt.
  const isOneOf = sound.facts.some(
    (fact) =>
      keyOf(fact.derived) === key &&
      fact.how === 'sum' &&
      fact.from.length > 1 &&
      fact.from.some((part) => keyOf(part) === keyOf(wrong[0]!)) &&
      Math.abs(derivedBy(fact, numbers) - value) <= 1e-6 * Math.abs(value),
  );
  const isDoubted = !isTypical || /其中某一项|one of these/.test(String(why));
  if (wrong.length === 1 && isOneOf && isDoubted && couldBeAnother(sound, numbers, wrong[0]!, key)) return 'as good';
  return wrong.length === 1 && mends && (!isTypical || isTypicalOf(sound, numbers, place, value)) ? 'as good' : 'miss';
}

/** Whether another addend of the sum may be the wrong one just as well: by as typical a slip, if the planted one is. */
function couldBeAnother(sound: RandomPlan, numbers: ReadonlyMap<string, number>, planted: Place, sum: string): boolean {
  const by = sound.numbers.get(keyOf(planted))! - numbers.get(keyOf(planted))!;
  const isTypical = isTypicalOf(sound, numbers, planted, sound.numbers.get(keyOf(planted))!);
  const parts = sound.facts
    .filter(({ derived, how }) => how === 'sum' && keyOf(derived) === sum)
    .flatMap(({ from }) => from);
  return parts.some(
    (part) =>
      keyOf(part) !== keyOf(planted) &&
      (!isTypical || isTypicalOf(sound, numbers, part, Number((numbers.get(keyOf(part))! + by).toPrecision(12)))),
  );
}

/** A correction is written with four decimals more than the cell has. */
function loosened(fact: Fact, place: Place): Fact {
  const isIn = [fact.derived, ...fact.from].some((one) => keyOf(one) === keyOf(place));
  return isIn ? { ...fact, room: fact.room * 1.001 + 0.001 } : fact;
}

function room({ facts }: RandomPlan, place: Place): number {
  return Math.max(0, ...facts.filter(({ derived }) => keyOf(derived) === keyOf(place)).map((fact) => fact.room));
}

function isTypicalOf(
  { facts }: RandomPlan,
  numbers: ReadonlyMap<string, number>,
  place: Place,
  should: number,
): boolean {
  const says = numbers.get(keyOf(place))!;
  const isNear = (a: number, b: number, room = 1e-9) => Math.abs(a - b) <= room * Math.abs(b);
  if ([10, 100, 1000, 10_000, 0.1, 0.01, 0.001, 0.0001, -1].some((factor) => isNear(says, should * factor)))
    return true;
  if (isTransposed(says, should)) return true;
  return facts.some(({ derived, from, how }) => {
    if (typeof how === 'number') return keyOf(derived) === keyOf(place) || keyOf(from[0]!) === keyOf(place);
    return (
      how === 'sum' &&
      keyOf(derived) === keyOf(place) &&
      (isNear(says, 2 * should) || from.some((part) => isNear(numbers.get(keyOf(part))!, Math.abs(says - should))))
    );
  });
}

function isTransposed(says: number, should: number): boolean {
  return [...String(says)].sort().join('') === [...String(should)].sort().join('');
}

function numberOf(value: Finding[number] | undefined): number {
  if (typeof value === 'number') return value;
  const text = String(value);
  return Number((Number(text.replace(/[^\d.-]/g, '')) / (text.includes('%') ? 100 : 1)).toPrecision(12));
}

function cellsOf({ facts }: RandomPlan): Place[] {
  return [
    ...new Map(facts.flatMap(({ derived, from }) => [derived, ...from]).map((place) => [keyOf(place), place])).values(),
  ];
}

function anyCell(plan: RandomPlan, random: Random): Place {
  return random.pick(cellsOf(plan));
}

function anyFact({ facts }: RandomPlan, random: Random, passes: (fact: Fact) => boolean): Fact | null {
  const passing = facts.filter(passes);
  return passing.length === 0 ? null : random.pick(passing);
}

function isDerived({ facts }: RandomPlan, place: Place): boolean {
  return facts.some(({ derived }) => keyOf(derived) === keyOf(place));
}

function isSum({ facts }: RandomPlan, place: Place): boolean {
  return facts.some(({ derived, how }) => how === 'sum' && keyOf(derived) === keyOf(place));
}

/** Shares that add up to a whole have no part that could be left out. */
function isNoted({ numbers }: RandomPlan, { derived, room: rounding }: Fact): boolean {
  return rounding > 0 || numbers.get(keyOf(derived)) === undefined;
}

/** The sums of the last row that sums other rows: of the grand total. */
function totalRow({ facts }: RandomPlan): Fact[] | null {
  const down = facts.filter(
    ({ how, derived, from, room: rounding }) =>
      how === 'sum' && rounding === 0 && from.every(([row]) => row !== derived[0]),
  );
  const last = down.at(-1);
  return last === undefined ? null : down.filter(({ derived }) => derived[0] === last.derived[0]);
}

function transpose(plan: RandomPlan, random: Random): readonly Change[] | null {
  const place = anyCell(plan, random);
  const text = String(plan.numbers.get(keyOf(place)));
  const places = [...text.slice(1)].flatMap((digit, index) =>
    /\d/.test(digit) && /\d/.test(text[index]!) && digit !== text[index] && (index > 0 || digit !== '0') ? [index] : [],
  );
  if (places.length === 0) return null;
  const at = random.pick(places);
  const wrong = Number(text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2));
  // "0.01" as "0.1" is ten times as well.
  return Number.isInteger(Math.log10(wrong / Number(text))) ? null : [[place, wrong]];
}

/** Another number of about the same size. */
function off(value: number, random: Random): number {
  const by = value * random.pick([-0.37, -0.23, 0.13, 0.29, 0.57]);
  return Number.isInteger(value) ? value + (Math.round(by) || 3) : Number((value + by).toFixed(2));
}
