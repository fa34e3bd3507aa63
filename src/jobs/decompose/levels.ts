import type { Column } from '../../sheet/table';
import type { GivenColumn } from './given-columns';

/** The parts of a plan's time, the longest first. */
export const timeKinds = ['quarter', 'month', 'week', 'day'] as const;
export type TimeKind = (typeof timeKinds)[number];

/** What a level of a plan divides by: the members of a text column, or a part of time. */
export type LevelDimension = { readonly kind: 'column'; readonly column: Column } | { readonly kind: TimeKind };

/** What speaks for a member in a weighted decision. More is better in each. */
export type Criterion =
  /** Profit ÷ the measure, of the year before. */
  | { readonly kind: 'margin'; readonly profit: Column }
  /** A margin of which the costs are known and not the profit. */
  | { readonly kind: 'margin'; readonly cost: Column; readonly sales: Column }
  /** The year before ÷ the year before that. */
  | { readonly kind: 'growth' }
  /** Marks that a person gives, by node key; 3 where none is given. */
  | { readonly kind: 'priority'; readonly marks: ReadonlyMap<string, number> }
  /** The mean of a column over the member's rows, or what another table says of the member. */
  | { readonly kind: 'column'; readonly column: Column | GivenColumn };

export interface WeighedCriterion {
  readonly criterion: Criterion;
  /** How much it counts among the criteria, ≥ 0. */
  readonly importance: number;
}

/**
 * What the members of a level count for among their siblings.
 *
 * - `same`: as the whole plan says (`PlanChoices.weights`), added up from the leaves;
 * - `growth`: last year × (1 + a rate for each member, by node key; 0 where none is given);
 * - `score`: criteria (core `score`), times last year where `history`;
 * - `column`: the sum of another column, or what another table says of each member;
 * - `own`: typed, by node key; the plan's own weight where none is given;
 * - `season`, `workdays`: of time alone: seasonal indices of the history, or working days.
 */
export type LevelWeights =
  | { readonly kind: 'same' | 'equal' | 'season' | 'workdays' }
  | { readonly kind: 'growth'; readonly rates: ReadonlyMap<string, number> }
  | { readonly kind: 'score'; readonly criteria: readonly WeighedCriterion[]; readonly history: boolean }
  | { readonly kind: 'column'; readonly column: Column | GivenColumn }
  | { readonly kind: 'own'; readonly values: ReadonlyMap<string, number> };

export interface PlanLevel {
  readonly dimension: LevelDimension;
  readonly weights: LevelWeights;
}

/** A level as the split goes through it; `hidden` ones were put in so that the parts of time add up to each other. */
export interface SplitLevel extends PlanLevel {
  readonly hidden: boolean;
}

/**
 * Puts in the parts of time that were not asked for: quarters above months, months above weeks, weeks above days. The
 * months of a plan are then the same whether or not somebody looks at its quarters, and its days add up to its weeks.
 * Time goes from the long to the short, whatever the order asked for; other levels stay where they are.
 */
export function expandLevels(levels: readonly PlanLevel[]): SplitLevel[] {
  const result: SplitLevel[] = [];
  let next = 0;
  for (const level of inTimeOrder(levels, ({ dimension }) => dimension.kind)) {
    const { kind } = level.dimension;
    if (kind !== 'column') {
      for (; timeKinds[next] !== kind; next += 1) {
        result.push({ dimension: { kind: timeKinds[next]! }, weights: { kind: 'same' }, hidden: true });
      }
      next += 1;
    }
    result.push({ ...level, hidden: false });
  }
  return result;
}

/** The parts of time from the long to the short, each where one of them stood; the others stay where they are. */
export function inTimeOrder<Level>(levels: readonly Level[], kindOf: (level: Level) => string): Level[] {
  const rank = (level: Level) => timeKinds.indexOf(kindOf(level) as TimeKind);
  const times = levels.filter((level) => rank(level) >= 0).sort((a, b) => rank(a) - rank(b));
  return levels.map((level) => (rank(level) < 0 ? level : times.shift()!));
}
