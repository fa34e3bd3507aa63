import type { PaceRow } from '../../jobs/track/pace-row';
import { dateText } from '../../texts/dates';
import { printFixed, printNumber, printPercent } from '../../texts/print-number';
import { trackTexts } from '../../texts/track';
import { useLanguage, useTexts, useCatalogue } from '../language-context';

/** The lines that tell what a row's pace is made of: its figures, the goal that counts now, landing, changed targets. */
export function usePaceDetails(): (row: PaceRow) => readonly string[] {
  const say = useTexts();
  const sayTrack = useCatalogue(trackTexts);
  const language = useLanguage();
  const number = (value: number | null) => (value === null ? '–' : printNumber(value));
  return ({ target, actual, pace, base, stretch, goal, landing, plans }) => {
    const current = goal === 'base' ? base : stretch;
    const lines = [
      say('paceDetail', {
        actual: printNumber(actual),
        target: printNumber(target),
        expected: printNumber(pace.expected),
        gap: printNumber(pace.gap),
        days: pace.daysLeft,
        required: number(pace.required),
      }),
      sayTrack(goal === 'base' ? 'baseFirst' : 'thenStretch', {
        base: printNumber(base.target),
        stretch: printNumber(stretch.target),
        pace: current.pace === null ? '–' : printFixed(current.pace, 2),
        required: number(current.required),
      }),
    ];
    if (landing !== null && landing.landing !== null) {
      const known = landing.low !== null && landing.high !== null && landing.chance !== null;
      lines.push(
        sayTrack(known ? 'landingLine' : 'landingOnly', {
          landing: printNumber(landing.landing, 0),
          low: printNumber(landing.low ?? 0, 0),
          high: printNumber(landing.high ?? 0, 0),
          chance: printPercent(landing.chance ?? 0, 0),
        }),
      );
    }
    if (plans !== null) {
      const list = plans.map((plan) =>
        sayTrack('planFrom', { day: dateText(plan.from), target: printNumber(plan.target) }),
      );
      lines.push(
        sayTrack('planChanged', { plans: list.join(language === 'zh' ? '，' : ', '), target: printNumber(target) }),
      );
    }
    return lines;
  };
}
