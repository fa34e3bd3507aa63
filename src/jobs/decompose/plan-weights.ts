import type { Language } from '../../texts/language';
import { printNumber } from '../../texts/print-number';
import { refuse, type JobOutcome } from '../job-outcome';
import { baseWeights, OWN_DECIMALS, type PlanWeightChoice } from './base-weights';
import { decimalsOf } from './decimals-of';
import { isGiven } from './given-columns';
import { givenOf } from './given-of';
import { lastLabel, rangeLabel } from './labels';
import { namePath } from './name-path';
import { lastOfNodes, nodeSums } from './node-sums';
import { worthOf, type PlanHistory } from './plan-history';
import type { NodePlace } from './plan-nodes';
import { scoreNodes, type NodeFactors } from './score-nodes';
import { sumByPrefix } from './sum-by-prefix';

export interface NodeWeights {
  /** One a node, comparable among siblings. */
  readonly values: Float64Array;
  /** Places that the weights of a level have at most. */
  readonly decimals: readonly number[];
  /** What each criterion did, at nodes that are weighed by criteria. */
  readonly factors: ReadonlyMap<number, NodeFactors>;
}

/**
 * The weight of every node among its siblings, by the method of its level. A weight below 0 is refused by its place, and so
 * is a level of zeros under a plan that has something to split.
 */
export function weighNodes(
  history: PlanHistory,
  nodes: readonly NodePlace[],
  choice: PlanWeightChoice,
  language: Language,
): JobOutcome<NodeWeights> {
  const { levels, decimals } = history;
  const values = new Float64Array(nodes.length);
  const places = levels.map(() => 0);
  const factors = new Map<number, NodeFactors>();
  const place = (node: NodePlace) => namePath(history, node, language);

  const plain = baseWeights(history, choice);
  if (!plain.ok) return plain;
  for (let level = levels.length - 1; level >= 0; level -= 1) {
    const { weights, hidden } = levels[level]!;
    const of = nodes.flatMap((node, index) => (node.level === level ? [{ node, index }] : []));
    const put = (sums: ArrayLike<number>, worth = (value: number) => value) =>
      of.forEach(({ index }, position) => (values[index] = worth(sums[position]!)));
    const list = of.map(({ node }) => node);
    const shown = levels.slice(level).find((one) => !one.hidden)!;
    if (hidden && (shown.weights.kind !== 'same' || choice.kind === 'equal')) {
      places[level] = places[level + 1]!;
      for (const [index, node] of nodes.entries()) {
        if (node.level === level + 1) values[node.parent]! += values[index]!;
      }
      continue;
    }
    if (weights.kind === 'equal' || (weights.kind === 'same' && choice.kind === 'equal')) put(list.map(() => 1));
    else if (weights.kind === 'same') {
      places[level] = plain.value.decimals;
      put(nodeSums(list, history.base, plain.value.units), (units) => worthOf(units, plain.value.decimals));
    } else if (weights.kind === 'season' || weights.kind === 'workdays') {
      const by = weights.kind === 'season' ? 'bySeason' : 'byWorkdays';
      put(
        nodeSums(
          list,
          history.item,
          history.items.map((item) => item[by]),
        ),
      );
    } else if (weights.kind === 'growth') {
      places[level] = Math.min(OWN_DECIMALS, decimals + 2);
      const last = lastOfNodes(history, list);
      for (const [position, node] of list.entries()) {
        const rate = weights.rates.get(node.key) ?? 0;
        if (rate < -1) return refuse('growth-below', { place: place(node), value: printNumber(rate * 100) });
        values[of[position]!.index] = Number((worthOf(last[position]!, decimals) * (1 + rate)).toPrecision(15));
      }
    } else if (weights.kind === 'column') {
      const { column } = weights;
      if (isGiven(column)) {
        const given = list.map((node) => givenOf(history, node, column));
        const missing = given.indexOf(null);
        if (missing >= 0)
          return refuse('criterion-missing', { place: place(list[missing]!), criterion: column.heading });
        places[level] = decimalsOf(given);
        put(given.map(Number));
      } else {
        const sums = sumByPrefix(history, column, history.period === null ? null : [history.period.last]);
        places[level] = sums.decimals;
        put(list.map((node) => sums.of(node).sum));
      }
    } else if (weights.kind === 'own') {
      places[level] = OWN_DECIMALS;
      const base = nodeSums(list, history.base, plain.value.units);
      const own = list.map((node) => weights.values.get(node.key));
      put(list.map((_, position) => own[position] ?? worthOf(base[position]!, plain.value.decimals)));
      const negative = own.findIndex((value) => value !== undefined && value < 0);
      if (negative >= 0) {
        const value = printNumber(own[negative]!);
        return refuse('own-weight-negative', { place: place(list[negative]!), value });
      }
    } else if (weights.kind === 'score') {
      const scored = scoreNodes(history, nodes, level, weights, language);
      if (!scored.ok) return scored;
      for (const [index, one] of scored.value) {
        values[index] = one.share;
        factors.set(index, one);
      }
    }
    const negative = of.find(({ index }) => values[index]! < 0);
    if (negative !== undefined)
      return refuseNegative(history, negative.node, values[negative.index]!, choice, language);
  }
  const top = nodes.flatMap((node, index) => (node.level === 0 ? [values[index]!] : []));
  if (top.every((weight) => weight === 0)) return refuseZero(history, choice, language);
  return { ok: true, value: { values, decimals: places, factors } };
}

function refuseNegative(
  history: PlanHistory,
  node: NodePlace,
  weight: number,
  choice: PlanWeightChoice,
  language: Language,
): JobOutcome<never> {
  return refuse('negative-history', {
    place: namePath(history, node, language),
    value: printNumber(weight),
    period: pastLabel(history, choice, language),
  });
}

function refuseZero(history: PlanHistory, choice: PlanWeightChoice, language: Language): JobOutcome<never> {
  if (choice.kind === 'own') return refuse('own-weights-zero');
  return refuse('no-history', { measure: history.measure.heading, period: pastLabel(history, choice, language) });
}

function pastLabel({ period }: PlanHistory, { kind }: PlanWeightChoice, language: Language): string {
  const first = period?.history[0];
  if (period === null || first === undefined || kind !== 'all' || period.part !== 'year') {
    return lastLabel(period, language);
  }
  return rangeLabel({ from: first.from, to: period.last.to });
}
