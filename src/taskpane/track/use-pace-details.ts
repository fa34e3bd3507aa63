import type { PaceRow } from '../../jobs/track/pace-row';
import { dateText } from '../../texts/dates';
import { CENTS_TELL_NOTHING } from '../../texts/gap-sentence';
import { printFixed, printNumber, printPercent } from '../../texts/print-number';
import { trackTexts } from '../../texts/track';
import { useLanguage, useTexts, useCatalogue } from '../language-context';
import { askable } from '../../texts/askable';

/**
 * The lines that tell what a row's pace is made of, their numbers marked: its figures, the goal that counts now, landing,
 * changed targets.
 */
export function usePaceDetails(): (row: PaceRow) => readonly string[] {
  const say = useTexts();
  const sayTrack = useCatalogue(trackTexts);
  const language = useLanguage();
  const print = (value: number) => printNumber(value, Math.abs(value) < CENTS_TELL_NOTHING ? 2 : 0);
  const required = (value: number | null) => (value === null ? '–' : askable(print(value), 'required'));
  return ({ target, actual, pace, base, stretch, goal, landing, plans }) => {
    const current = goal === 'base' ? base : stretch;
    const lines = [
      say('paceDetail', {
        actual: askable(print(actual), 'added'),
        target: askable(print(target), 'added'),
        expected: askable(print(pace.expected), 'expected'),
        gap: askable(print(pace.gap), 'paceGap'),
        days: askable(pace.daysLeft, 'daysLeft'),
        required: required(pace.required),
      }),
      sayTrack(goal === 'base' ? 'baseFirst' : 'thenStretch', {
        base: askable(print(base.target), 'sides'),
        stretch: askable(print(stretch.target), 'sides'),
        pace: current.pace === null ? '–' : askable(printFixed(current.pace, 2), 'pace'),
        required: required(current.required),
      }),
    ];
    // a period that is over has landed
    if (landing !== null && landing.landing !== null && pace.daysLeft > 0) {
      const known = landing.low !== null && landing.high !== null && landing.chance !== null;
      lines.push(
        sayTrack(known ? 'landingLine' : 'landingOnly', {
          landing: askable(printNumber(landing.landing, 0), 'landing'),
          low: askable(printNumber(landing.low ?? 0, 0), 'interval'),
          high: askable(printNumber(landing.high ?? 0, 0), 'interval'),
          chance: askable(printPercent(landing.chance ?? 0, 0), 'chance'),
        }),
      );
    }
    if (plans !== null) {
      const list = plans.map((plan) =>
        sayTrack('planFrom', { day: dateText(plan.from), target: askable(printNumber(plan.target), 'changed') }),
      );
      lines.push(
        sayTrack('planChanged', {
          plans: list.join(language === 'zh' ? '，' : ', '),
          target: askable(printNumber(target), 'changed'),
        }),
      );
    }
    return lines;
  };
}
