import { resultHeadings } from '../../texts/headings';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import type { CellInput } from '../../sheet/draft';
import { cellName, rangeName } from '../reference';
import type { SheetBuilder } from '../sheet-builder';
import type { FormulaHolds } from './formula-holds';
import { dimensionLabel } from './labels';
import { levelMember } from './level-member';
import type { WeightWriter } from './source-weights';
import type { Plan } from './split-plan';
import { unitDecimals } from './total-of';
import { checkFormula, type Head } from './write-head';
import { amountFormat } from '../amount-format';

type ColumnName = 'workdays' | 'weight' | 'hold' | 'least' | 'most' | 'exactShare' | 'target' | 'targetShare';
const LIMITS: ReadonlySet<ColumnName> = new Set(['hold', 'least', 'most']);

/** What makes the targets live: one split of the leaves by their weights, or one phasing of the total over time. */
export type LiveBody = LiveSplit | { readonly phased: (head: Head) => string };

interface LiveSplit {
  readonly holds: FormulaHolds;
  /** Null where weights go in as numbers. */
  readonly weights: WeightWriter | null;
}

/**
 * One table, a row a leaf: its members, weight, hold, target and share of the total. Live, one CASCADE (or DECOMPOSE, where there is
 * one level) gives all targets; of a plan of time alone one PHASE does, and gives the working days in place of weights;
 * fixed, the exact share of each row stands beside what rounding made of it.
 */
export function writeBody(
  sheet: SheetBuilder,
  plan: Plan,
  head: Head,
  body: LiveBody | null,
  language: Language,
): void {
  const { history, nodes, choices } = plan;
  const { levels } = history;
  const depth = levels.length;
  const leaves = nodes.filter(({ level }) => level === depth - 1);
  const count = leaves.length;
  const first = head.nextRow + 1;
  const sumRow = first + count;
  const isFlat = depth === 1;
  const phased = body !== null && 'phased' in body ? body.phased(head) : null;
  const live = body !== null && 'holds' in body ? body : null;
  const bounded =
    isFlat && live !== null && leaves.some(({ limit }) => limit?.min !== undefined || limit?.max !== undefined);
  const columns: readonly ColumnName[] = [
    phased === null ? 'weight' : 'workdays',
    ...(live !== null || leaves.some(({ limit }) => limit?.hold !== undefined) ? (['hold'] as const) : []),
    ...(bounded ? (['least', 'most'] as const) : []),
    ...(body === null ? (['exactShare'] as const) : []),
    'target',
    'targetShare',
  ];
  const at = (name: ColumnName) => depth + columns.indexOf(name);
  const headings = [
    ...levels.map(({ dimension }) => dimensionLabel(dimension, language)),
    ...columns.map((name) => (name === 'workdays' ? resultHeadings.workdays : jobTexts[name])[language]),
  ];
  sheet.put(head.nextRow, 0, ...headings);

  const [weightColumn, shareColumn, targetColumn] = [depth, at('targetShare'), at('target')];
  for (const [index, { limit, step, start }] of leaves.entries()) {
    const row = first + index;
    const cells: Record<ColumnName, CellInput> = {
      workdays: null,
      weight: weightOf(plan, live, start, row),
      hold: bounded || isFlat || live === null ? (limit?.hold ?? null) : live.holds.hold[start]!,
      least: limit?.min ?? null,
      most: limit?.max ?? null,
      exactShare: step.share,
      target: body === null ? step.amount : null,
      targetShare: { formula: `=IF(${head.totalCell}=0,0,${cellName(row, targetColumn)}/${head.totalCell})` },
    };
    const labels = levels.map(({ dimension }, level) =>
      dimension.kind === 'day'
        ? Number(history.names[level]![start]!.slice(1))
        : levelMember(history, level, start, language),
    );
    sheet.put(row, 0, ...labels, ...columns.map((name) => cells[name]));
  }
  if (phased !== null) {
    sheet.put(first, weightColumn, { formula: `=INDEX(${phased},0,3)` });
    sheet.put(first, targetColumn, { formula: `=INDEX(${phased},0,4)` });
  }
  if (live !== null) {
    const own = (name: ColumnName) => (columns.includes(name) ? rangeName(first, at(name), count, 1) : '');
    const formula = isFlat
      ? `=TARGET.DECOMPOSE(${head.totalCell},${own('weight')},${own('hold')},${head.unitCell}${bounded ? `,${own('least')},${own('most')}` : ''})`
      : `=TARGET.CASCADE(${head.totalCell},${rangeName(first, 0, count, depth)},${own('weight')},${head.unitCell},${own('hold')})`;
    sheet.put(first, targetColumn, { formula });
  }

  sheet.put(sumRow, 0, jobTexts.total[language]);
  const summed =
    body === null
      ? [weightColumn, at('exactShare'), targetColumn, shareColumn]
      : [weightColumn, targetColumn, shareColumn];
  for (const column of summed) sheet.put(sumRow, column, { formula: `=SUM(${rangeName(first, column, count, 1)})` });
  sheet.put(head.checkRow, 0, jobTexts.check[language], {
    formula: checkFormula(cellName(sumRow, targetColumn), head, language),
  });

  const decimals = unitDecimals(choices.unit);
  sheet.headings(head.nextRow);
  sheet.sums(sumRow);
  levels.forEach(({ dimension }, level) => {
    if (dimension.kind === 'day') sheet.format(first, level, count, 1, 'yyyy-mm-dd');
  });
  sheet.format(first, weightColumn, count + 1, 1, phased === null ? weightFormat(plan) : '#,##0');
  sheet.format(first, shareColumn, count + 1, 1, '0.0%');
  for (const name of columns.slice(1, -1)) {
    if (live !== null && LIMITS.has(name)) sheet.inputs(first, at(name), count, 1);
    const places = name === 'exactShare' ? Math.max(2, decimals) : decimals;
    sheet.format(
      first,
      at(name),
      count + (name === 'target' || name === 'exactShare' ? 1 : 0),
      1,
      amountFormat(places),
    );
  }
}

function weightFormat({ decimals, isUniform, choices }: Plan): string {
  if (!isUniform) return amountFormat(Math.max(2, unitDecimals(choices.unit)));
  return amountFormat(Math.min(2, Math.max(...decimals)));
}

/** A leaf that is kept at nothing has no weight, whatever its history. */
function weightOf(plan: Plan, live: LiveSplit | null, leaf: number, row: number): CellInput {
  if (live === null) return rounded(plan.leafWeights[leaf]!);
  const weight = live.holds.weights[leaf]!;
  const kept = weight === 0 && plan.leafWeights[leaf]! > 0;
  return kept ? 0 : (live.weights?.(leaf, row) ?? rounded(weight));
}

function rounded(weight: number): number {
  return Number(weight.toPrecision(15));
}
