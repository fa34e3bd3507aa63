import type { PlanNode } from '../../jobs/decompose/plan-node';
import type { PlanHistory } from '../../jobs/decompose/plan-history';
import type { Inputs, LevelInput, Typed } from './inputs';
import { dimensionKey } from './level-choices';
import type { PlanState } from './use-plan';
import type { TypedKind } from './weight-cell';

/** What is typed in the weight column of the rows of a level. */
export interface TypedLevel {
  readonly kind: TypedKind;
  readonly typed: Typed;
  keyOf(node: PlanNode): string;
  onType(key: string, text: string): void;
}

/** For each level of a plan what is typed in the weight column of its rows, and where it is kept. */
export function typedLevels(
  state: PlanState,
  history: PlanHistory,
  inputs: Inputs,
  onChange: (change: Partial<Inputs>) => void,
): (TypedLevel | null)[] {
  const ofBase = history.levels
    .map(({ dimension, weights, hidden }) => !hidden && (dimension.kind === 'column' || weights.kind === 'same'))
    .lastIndexOf(true);
  return history.levels.map(({ dimension, weights, hidden }, position) => {
    if (hidden) return null;
    if (weights.kind === 'same') {
      if (inputs.weights !== 'own' || position !== ofBase) return null;
      return {
        kind: 'own',
        typed: inputs.own,
        keyOf: ({ start }) => history.pasts[history.base[start]!]!.key,
        onType: (key, text) => onChange({ own: { ...inputs.own, [key]: text } }),
      };
    }
    const level = state.levels.find((one) => one.dimension === dimensionKey(dimension));
    const kind = level === undefined ? null : kindOf(level);
    if (level === undefined || kind === null) return null;
    return {
      kind,
      typed: level[kind],
      keyOf: ({ key }) => key,
      onType: (key, text) =>
        onChange({
          levels: state.levels.map((one) => (one === level ? { ...one, [kind]: { ...one[kind], [key]: text } } : one)),
        }),
    };
  });
}

function kindOf({ weights, importance }: LevelInput): TypedKind | null {
  if (weights === 'growth') return 'rates';
  if (weights === 'own') return 'own';
  return weights === 'score' && importance.priority.trim() !== '0' ? 'marks' : null;
}
