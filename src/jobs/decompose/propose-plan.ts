import { fill } from '../../texts/fill';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { planTexts } from '../../texts/plan';
import type { Proposal } from '../proposal';
import { buildSheet } from '../sheet-builder';
import { basisOf, type Source } from '../source';
import { formulaHolds } from './formula-holds';
import { periodLabel } from './labels';
import { sourceWeights } from './source-weights';
import type { Plan } from './split-plan';
import { writeBody } from './write-body';
import { writeHead, type WrittenAs } from './write-head';

/** A new sheet with the plan, live or fixed, that rests on the columns of the source it was made from. */
export function proposePlan(source: Source, plan: Plan, as: WrittenAs, language: Language): Proposal {
  const { history, choices } = plan;
  const { total } = choices;
  const { period, levels, measure, date } = history;
  const holds = as === 'formulas' ? formulaHolds(plan) : null;
  const weights = holds === null ? null : sourceWeights(source, plan);
  const live = holds === null ? null : { holds, weights };

  const when = period === null ? '' : periodLabel(period, language);
  const sheet = buildSheet(fill(jobTexts.splitSheet, language, { period: when }).trim());
  const head = writeHead(sheet, plan, noteOf(as, live, language), live !== null, language);
  writeBody(sheet, plan, head, live, language);

  const labels = levels.flatMap(({ dimension }) => (dimension.kind === 'column' ? [dimension.column] : []));
  const weighed = levels.flatMap(({ weights: own }) => (own.kind === 'column' ? [own.column] : []));
  const widths = [26, ...levels.slice(1).map(() => 16), ...Array.from({ length: 7 }, () => 15)];
  return {
    basis: [
      ...basisOf(source, [measure, ...labels, ...weighed, ...(date === null || period?.dated !== true ? [] : [date])]),
      ...(total.kind === 'linked' ? [{ area: total.cell.area, values: [[total.cell.value]] }] : []),
    ],
    sheets: [sheet.draft({ columnWidths: widths })],
    changes: [],
  };
}

function noteOf(as: WrittenAs, live: { readonly weights: unknown } | null, language: Language): string {
  if (as === 'values') return jobTexts.valuesNote[language];
  if (live === null) return planTexts.notLive[language];
  return (live.weights === null ? jobTexts.weightsFrozen : jobTexts.weightsLive)[language];
}
