import { fill } from '../../texts/fill';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { planTexts } from '../../texts/plan';
import type { Proposal } from '../proposal';
import { buildSheet } from '../sheet-builder';
import { basisOf, type Source } from '../source';
import type { Column } from '../../sheet/table';
import { formulaHolds } from './formula-holds';
import { isGiven, type GivenColumn } from './given-columns';
import { periodLabel } from './labels';
import { levelCells } from './level-cells';
import { levelSplits } from './level-splits';
import type { LevelWeights } from './levels';
import type { PlanNode } from './plan-node';
import { phaseCall } from './phase-call';
import { sourceWeights } from './source-weights';
import type { Plan } from './split-plan';
import { writeBody } from './write-body';
import { writeLevels } from './write-levels';
import { writeHead, type WrittenAs } from './write-head';

/** A new sheet with the plan, live or fixed, that rests on the columns of the source it was made from. */
export function proposePlan(source: Source, plan: Plan, as: WrittenAs, language: Language): Proposal {
  const { history, choices } = plan;
  const { total } = choices;
  const { period, levels, measure, date } = history;
  const phased = as === 'formulas' ? phaseCall(plan) : null;
  const split = as === 'formulas' && phased === null && needsLevels(plan) ? levelSplits(plan) : null;
  const holds = as === 'formulas' && phased === null && split === null ? formulaHolds(plan) : null;
  const weights = holds === null ? null : sourceWeights(source, plan);
  const live = phased !== null ? { phased } : holds === null ? null : { holds, weights };

  const when = period === null ? '' : periodLabel(period, language);
  const sheet = buildSheet(fill(jobTexts.splitSheet, language, { period: when }).trim());
  const note =
    phased !== null
      ? planTexts.phasedNote[language]
      : split === null
        ? noteOf(as, holds !== null, weights !== null, language)
        : planTexts.levelsNote[language];
  const head = writeHead(sheet, plan, note, live !== null || split !== null, language);
  if (split === null) writeBody(sheet, plan, head, live, language);
  else writeLevels(sheet, plan, head, split, levelCells(source, plan, split, language), language);

  const labels = levels.flatMap(({ dimension }) => (dimension.kind === 'column' ? [dimension.column] : []));
  const looked = levels.flatMap(({ weights: own }) => columnsOf(own));
  const weighed = looked.flatMap((column) => (isGiven(column) ? [] : [column]));
  const given = looked.flatMap((column) => (isGiven(column) ? basisOf(column.source, column.columns) : []));
  const widths = [26, ...levels.slice(1).map(() => 16), ...Array.from({ length: 11 }, () => 15)];
  return {
    basis: [
      ...basisOf(source, [measure, ...labels, ...weighed, ...(date === null || period?.dated !== true ? [] : [date])]),
      ...given,
      ...(total.kind === 'linked' ? [{ area: total.cell.area, values: [[total.cell.value]] }] : []),
    ],
    sheets: [sheet.draft({ columnWidths: widths })],
    changes: [],
  };
}

function noteOf(as: WrittenAs, isLive: boolean, followsSource: boolean, language: Language): string {
  if (as === 'values') return jobTexts.valuesNote[language];
  if (!isLive) return planTexts.notLive[language];
  return (followsSource ? jobTexts.weightsLive : jobTexts.weightsFrozen)[language];
}

/** Whether CASCADE, which weighs rows and holds rows alone, can't say what the levels of a plan say. */
function needsLevels({ isUniform, nodes, history }: Plan): boolean {
  const depth = history.levels.length;
  const isBound = ({ level, limit }: PlanNode) =>
    limit !== null && (level < depth - 1 || limit.min !== undefined || limit.max !== undefined);
  return depth > 1 && (!isUniform || nodes.some(isBound));
}

/** The columns that a way of weighing looks at. */
function columnsOf(weights: LevelWeights): (Column | GivenColumn)[] {
  if (weights.kind === 'column') return [weights.column];
  if (weights.kind !== 'score') return [];
  return weights.criteria.flatMap(({ criterion, importance }) => {
    if (importance === 0) return [];
    if (criterion.kind === 'column') return [criterion.column];
    if (criterion.kind !== 'margin') return [];
    return 'cost' in criterion ? [criterion.cost, criterion.sales] : [criterion.profit];
  });
}
