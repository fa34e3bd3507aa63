import type { CellInput } from '../../sheet/draft';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { planTexts } from '../../texts/plan';
import { printNumber } from '../../texts/print-number';
import { cellName, rangeName } from '../reference';
import type { Source } from '../source';
import { isGiven } from './given-columns';
import type { LevelSplits } from './level-splits';
import { MOST_SUMS, nodeSum } from './source-weights';
import type { Plan } from './split-plan';
import { amountFormat } from '../amount-format';

/** A column that weights of a level are made of. */
interface ExtraColumn {
  readonly heading: string;
  readonly format: string;
  cell(position: number, row: number): CellInput;
}

/** The weights of each level as cells: formulas where the level's way of weighing is one, else numbers. */
export interface LevelCells {
  extras(level: number): readonly ExtraColumn[];
  /** `column` is the one of weights: what they are made of stands left of it. */
  weight(position: number, row: number, column: number): CellInput;
  weightFormat(level: number): string;
}

/**
 * Weights follow the source where sums over it count the same: history as SUMIFS, growth as history × (1 + a rate to be
 * typed), criteria as TARGET.SCORE over their values, another column as its SUMIFS. Typed weights, seasons and working days
 * are numbers to be typed over.
 */
export function levelCells(
  source: Source,
  plan: Plan,
  { splits, levels }: LevelSplits,
  language: Language,
): LevelCells {
  const { history, nodes, choices } = plan;
  const few = nodes.length <= MOST_SUMS;
  const { kind } = choices.weights;
  const sums = (what: 'last' | 'all', column = history.measure) => (few ? nodeSum(source, plan, what, column) : null);
  const ofLast = sums('last');
  const lastOf = (position: number, row: number): CellInput => {
    const { start, level, last } = nodes[position]!;
    return ofLast?.(start, row, level) ?? last;
  };
  const writers = history.levels.map(({ weights }) => {
    if (weights.kind === 'same' && (kind === 'last' || kind === 'all')) return sums(kind);
    if (weights.kind === 'column' && !isGiven(weights.column)) return sums('last', weights.column);
    return null;
  });
  // where a family has rows that are not scored, its shares are numbers
  const isScored = levels.map((of, level) => {
    const { weights } = history.levels[level]!;
    if (weights.kind !== 'score') return false;
    return of.every((position) => nodes[position]!.factors?.criteria.length !== 0 && splits[position]!.weight > 0);
  });
  return {
    extras(level) {
      const { weights } = history.levels[level]!;
      const amount = amountFormat(2);
      const last = { heading: planTexts.lastColumn[language], format: amount, cell: lastOf };
      if (weights.kind === 'growth') {
        return [
          last,
          {
            heading: jobTexts.growth[language],
            format: '0.0%',
            cell: (position) => weights.rates.get(nodes[position]!.key) ?? 0,
          },
        ];
      }
      if (!isScored[level] || weights.kind !== 'score') return [];
      const criteria = nodes[levels[level]![0]!]!.factors!.criteria;
      const used = weights.criteria.filter(({ importance }) => importance > 0);
      return [
        ...(weights.history ? [last] : []),
        ...criteria.map(({ label }, index) => ({
          heading: `${label} ×${printNumber(used[index]!.importance, 4)}`,
          format: '0.00##',
          cell: (position: number) => nodes[position]!.factors!.criteria[index]!.value,
        })),
      ];
    },
    weight(position, row, column) {
      const { start, level, siblings, limit } = nodes[position]!;
      const { weight } = splits[position]!;
      const isKeptAtNothing = limit?.hold === 0 || limit?.max === 0;
      const { weights } = history.levels[level]!;
      if (isKeptAtNothing || siblings === 0) return weight;
      if (weights.kind === 'growth') {
        return { formula: `=${cellName(row, column - 2)}*(1+${cellName(row, column - 1)})` };
      }
      if (weights.kind === 'score' && isScored[level]) {
        const { parent } = nodes[position]!;
        const family = levels[level]!.filter((one) => nodes[one]!.parent === parent);
        if (family[0] !== position) return null;
        const used = weights.criteria.filter(({ importance }) => importance > 0);
        const values = rangeName(row, column - used.length, family.length, used.length);
        const importance = `{${used.map((one) => one.importance).join(',')}}`;
        const base = weights.history ? `,${rangeName(row, column - used.length - 1, family.length, 1)}` : '';
        return { formula: `=TARGET.SCORE(${values},${importance}${base})` };
      }
      return writers[level]?.(start, row, level) ?? Number(weight.toPrecision(15));
    },
    weightFormat(level) {
      if (history.levels[level]!.weights.kind === 'score') return '0.0%';
      return amountFormat(Math.min(2, plan.decimals[level] ?? 0));
    },
  };
}
