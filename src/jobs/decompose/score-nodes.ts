import { traceScore } from '../../core/allocation/trace-score';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { planTexts } from '../../texts/plan';
import { refuse, type JobOutcome } from '../job-outcome';
import { isGiven } from './given-columns';
import { givenOf } from './given-of';
import type { Criterion, LevelWeights } from './levels';
import { namePath } from './name-path';
import { lastOfNodes } from './node-sums';
import { worthOf, type PlanHistory } from './plan-history';
import type { NodePlace } from './plan-nodes';
import { sumByPrefix } from './sum-by-prefix';

/** How the weight of a node came about. */
export interface NodeFactors {
  /** Its share among its siblings; they add up to 1. */
  readonly share: number;
  readonly criteria: readonly { readonly label: string; readonly value: number; readonly factor: number }[];
}

/**
 * Weights from criteria (多指标评分), one split of siblings at a time: see core `score`. With a history a member without
 * sales has no weight and needs no criteria.
 *
 * @returns by position of the node
 *
 * Failures: no-criteria, criterion-missing (place, criterion).
 */
export function scoreNodes(
  history: PlanHistory,
  nodes: readonly NodePlace[],
  level: number,
  weights: Extract<LevelWeights, { kind: 'score' }>,
  language: Language,
): JobOutcome<Map<number, NodeFactors>> {
  const used = weights.criteria.filter(({ importance }) => importance > 0);
  if (used.length === 0) return refuse('no-criteria');
  const labels = used.map(({ criterion }) => criterionLabel(criterion, language));
  const readers = used.map(({ criterion }) => readCriterion(history, criterion));
  const result = new Map<number, NodeFactors>();
  const families = new Map<number, number[]>();
  nodes.forEach((node, index) => {
    if (node.level === level) families.set(node.parent, [...(families.get(node.parent) ?? []), index]);
  });
  const last = lastOfNodes(history, nodes);
  for (const family of families.values()) {
    const scored = weights.history ? family.filter((index) => last[index]! > 0) : family;
    const rows: number[][] = [];
    for (const index of scored) {
      const row: number[] = [];
      for (const [position, read] of readers.entries()) {
        const value = read(nodes[index]!);
        if (value === null) {
          const place = namePath(history, nodes[index]!, language);
          return refuse('criterion-missing', { place, criterion: labels[position]! });
        }
        row.push(value);
      }
      rows.push(row);
    }
    for (const index of family) {
      result.set(index, { share: 0, criteria: [] });
    }
    if (scored.length === 0) continue;
    const importance = used.map((one) => one.importance);
    const base = weights.history ? { base: scored.map((index) => worthOf(last[index]!, history.decimals)) } : {};
    const traced = traceScore(rows, { importance, ...base });
    if (!traced.ok) return traced;
    const { shares, factors } = traced.value;
    scored.forEach((index, row) => {
      const criteria = labels.map((label, position) => ({
        label,
        value: rows[row]![position]!,
        factor: factors[row]![position]!,
      }));
      result.set(index, { share: shares[row]!, criteria });
    });
  }
  return { ok: true, value: result };
}

export function criterionLabel(criterion: Criterion, language: Language): string {
  if (criterion.kind !== 'column') return planTexts.criteria[criterion.kind][language];
  if (isGiven(criterion.column)) return criterion.column.heading;
  return fill(planTexts.criteria.column, language, { heading: criterion.column.heading });
}

/** Marks of priority go from 1 to 5. */
export const MIDDLE_MARK = 3;

/** What a criterion says of a node; null where the data don't say it. */
function readCriterion(history: PlanHistory, criterion: Criterion): (node: NodePlace) => number | null {
  const { measure, period } = history;
  if (criterion.kind === 'priority') return (node) => criterion.marks.get(node.key) ?? MIDDLE_MARK;
  const lastYear = period === null ? null : [period.last];
  if (criterion.kind === 'column') {
    const { column } = criterion;
    if (isGiven(column)) return (node) => givenOf(history, node, column);
    const sums = sumByPrefix(history, column, lastYear);
    return (node) => {
      const { sum, count } = sums.of(node);
      return count === 0 ? null : sum / count;
    };
  }
  const now = sumByPrefix(history, measure, lastYear);
  if (criterion.kind === 'margin') {
    const isCost = 'cost' in criterion;
    const base = isCost ? sumByPrefix(history, criterion.sales, lastYear) : now;
    const part = sumByPrefix(history, isCost ? criterion.cost : criterion.profit, lastYear);
    return (node) => {
      const sales = base.of(node).sum;
      const own = part.of(node).sum;
      return sales > 0 ? (isCost ? sales - own : own) / sales : null;
    };
  }
  const before = period?.history.at(-2);
  const earlier = before === undefined ? null : sumByPrefix(history, measure, [before]);
  return (node) => {
    const sales = earlier?.of(node).sum ?? 0;
    return sales > 0 ? now.of(node).sum / sales : null;
  };
}
