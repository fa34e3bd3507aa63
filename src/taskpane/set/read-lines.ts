import type { Goal } from '../../core/allocation/set-goals';
import type { Failure } from '../../core/failure';
import type { JobFailure } from '../../texts/job-failures';
import type { DayRange } from '../../jobs/decompose/plan-periods';
import { checkProducts, type Agreement } from '../../jobs/set/check-products';
import { checkSmart } from '../../jobs/set/check-smart';
import { measureKinds, type MeasureCode } from '../../jobs/set/measure-kinds';
import { splitGoal, type OfWhich } from '../../jobs/set/of-which';
import { goalOf, type PastYear, type Target } from '../../jobs/set/target';
import type { PlannedTarget } from '../../jobs/set/target-plan';
import { readDate } from '../../sheet/date-text';
import { dateText } from '../../texts/dates';
import type { Language } from '../../texts/language';
import { measureNames, rateBases, setTexts, unitNames } from '../../texts/set';
import { notNegative, readAmount, readRate, type Input } from '../read-input';
import { MAIN, type LineInputs, type PartInputs } from './inputs';
import { suggestTarget, typedText, type Suggestions } from './suggest-target';

/** What a line shows and what is wrong with it. */
export interface ReadLine {
  readonly inputs: LineInputs;
  readonly target: Target;
  readonly planned: PlannedTarget;
  /** The texts that stand in the fields of the goals, typed or by default. */
  readonly texts: Readonly<Record<keyof Goal, string>>;
  readonly typed: Readonly<Record<keyof Goal | 'due', Input>>;
  readonly dueText: string;
  /** Shares and amounts of parts by their ids. */
  readonly shares: ReadonlyMap<string, Input>;
  readonly failure: Failure | JobFailure | null;
}

export interface ReadLines {
  readonly lines: readonly ReadLine[];
  readonly agreements: readonly Agreement[];
}

interface Given extends Suggestions {
  /** The days planned. */
  readonly days: DayRange;
  /** The heading of the measure and the unit that its column or the language gives. */
  readonly measure: string;
  readonly money: string;
  /** What one of that unit is worth: 10000 for 万元. */
  readonly factor: number;
  readonly multiples: { readonly base: number; readonly stretch: number };
  readonly language: Language;
  readonly past: Readonly<Partial<Record<MeasureCode, readonly PastYear[]>>>;
}

/** Reads the typed lines, with defaults where nothing is typed, and checks them one by one and against each other. */
export function readLines(inputs: readonly LineInputs[], given: Given): ReadLines {
  const goals = new Map<MeasureCode, number>();
  const read = inputs.map((line) => {
    const one = readLine(line, given, goals);
    if (one.target.goal !== null && !goals.has(line.code)) goals.set(line.code, one.target.goal.target);
    return one;
  });
  const targets = read.map(({ target }) => target);
  const lines = read.map((one): ReadLine => {
    const smart = checkSmart(one.target, targets, given.days);
    const { goal, parts, step, name } = one.target;
    const split = goal === null ? null : splitGoal(name, goal, parts, step);
    const planned: PlannedTarget = {
      target: one.target,
      parts: split?.ok ? split.value : [],
      smart,
      isAsked: one.inputs.id === MAIN && one.inputs.target === undefined,
      own: { base: one.inputs.base !== undefined, stretch: one.inputs.stretch !== undefined },
    };
    return { ...one, planned, failure: one.failure ?? (split !== null && !split.ok ? split.failure : null) };
  });
  return { lines, agreements: checkProducts(targets) };
}

function readLine(
  inputs: LineInputs,
  given: Given,
  goals: ReadonlyMap<MeasureCode, number>,
): Omit<ReadLine, 'planned'> {
  const { code } = inputs;
  const { language } = given;
  const known = measureKinds[code];
  const isMain = inputs.id === MAIN;
  const unit = inputs.unit ?? (known.unit === 'money' ? given.money : unitNames[known.unit][language]);
  const kind = inputs.kind ?? known.kind;
  const lower = inputs.lower ?? known.lower;
  const suggested = suggestTarget(code, isMain, given, goals);
  const text = inputs.target ?? (suggested === null ? '' : typedText(suggested, unit));
  const reading = (typed: string): Input =>
    notNegative(unit === '%' ? readRate(typed) : readAmount(typed, unit === given.money ? given.factor : 1));
  const target = reading(text);
  const step = 'value' in target ? stepFor(target.value, unit, known.unit === 'money' ? given.unit : 1) : given.unit;
  const counted = 'value' in target ? goalOf(target.value, { lower, unit, step }, given.multiples) : null;
  const byRule = counted?.ok ? counted.value : null;
  const side = (name: 'base' | 'stretch') => inputs[name] ?? (byRule === null ? '' : typedText(byRule[name], unit));
  const texts = { base: side('base'), target: text, stretch: side('stretch') };
  const typed = { base: reading(texts.base), target, stretch: reading(texts.stretch) };
  const goal =
    byRule !== null && 'value' in typed.base && 'value' in typed.stretch
      ? { base: typed.base.value, target: byRule.target, stretch: typed.stretch.value }
      : null;
  const dueText = inputs.due ?? dateText(given.days.to);
  const day = readDate(dueText);
  const due: Input =
    day !== undefined || dueText.trim() === ''
      ? { value: day ?? 0 }
      : { error: 'notDateInput', values: { text: dueText } };
  const shares = new Map<string, Input>();
  return {
    inputs,
    texts,
    typed: { ...typed, due },
    dueText,
    shares,
    failure: counted !== null && !counted.ok ? counted.failure : null,
    target: {
      id: inputs.id,
      code,
      name: inputs.name ?? (isMain ? given.measure : measureNames[code][language]),
      kind,
      lower,
      base:
        inputs.rateBase ??
        (kind === 'rate' && code in rateBases ? rateBases[code as keyof typeof rateBases][language] : ''),
      unit,
      owner: inputs.owner,
      due: day ?? null,
      above: inputs.above,
      goal,
      step,
      basis: setTexts.typed[language],
      past: given.past[code] ?? [],
      parts:
        kind === 'rate'
          ? []
          : inputs.parts.map((part) => readPart(part, shares, unit === given.money ? given.factor : 1)),
    },
  };
}

function readPart(part: PartInputs, shares: Map<string, Input>, factor: number): OfWhich {
  const isRest = part.share === null;
  const byAmount = !isRest && part.amount !== undefined;
  const input = isRest ? null : byAmount ? readAmount(part.amount ?? '', factor) : readRate(part.share ?? '');
  if (input !== null) shares.set(part.id, input);
  const value = input === null ? null : 'value' in input ? input.value : 0;
  return {
    id: part.id,
    name: part.name,
    share: byAmount ? null : value,
    amount: byAmount ? value : null,
    parts: part.parts.map((one) => readPart(one, shares, factor)),
  };
}

/** The unit of the list where the number is whole in it, else the finest of those that people type. */
function stepFor(value: number, unit: string, money: number): number {
  const steps = unit === '%' ? [0.001, 0.0001, 0.00001] : [money, 1, 0.01, 0.0001];
  const isWhole = (step: number) => Math.abs(value / step - Math.round(value / step)) < 1e-6;
  return steps.find(isWhole) ?? 1e-6;
}
