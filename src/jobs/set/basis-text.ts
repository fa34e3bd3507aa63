import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { printPercent } from '../../texts/print-number';
import { setTexts } from '../../texts/set';
import { yearName } from '../../texts/year-name';
import type { Target } from './target';
import type { TargetPlan } from './target-plan';
import { clausesText } from '../../texts/clauses-text';

/** Where a number comes from, in words; `plan` where it is the one asked for. */
export function basisText(target: Target, plan: Pick<TargetPlan, 'asked' | 'last'> | null, language: Language): string {
  const of = target.base === '' ? '' : fill(setTexts.rateBasis, language, { base: target.base });
  if (plan === null)
    return clausesText(
      [target.basis, of].filter((text) => text !== ''),
      language,
    );
  const { basis } = plan.asked;
  if (basis.kind === 'given') return setTexts.typed[language];
  if (basis.kind === 'forecast')
    return fill(setTexts.forecastBasis, language, { share: printPercent(basis.quantile, 0) });
  return fill(setTexts.growthBasis, language, {
    year: yearName(plan.last.year, plan.last.startMonth, language),
    market: printPercent(1 + basis.market),
    own: printPercent(1 + basis.own),
  });
}
