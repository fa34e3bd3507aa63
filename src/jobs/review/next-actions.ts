import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { printNumber, printPercent } from '../../texts/print-number';
import { reviewTexts } from '../../texts/review';
import { rankRows } from './rank-rows';
import type { ReviewParts } from './review-parts';

export interface NextAction {
  readonly key: string;
  readonly text: string;
  readonly owner: string | null;
  readonly due: number | null;
}

const MOST_ROWS = 3;
const MOST_ACTIONS = 5;

/** What follows from the figures: the worst rows to catch up, the funnel's weakest step, and promised actions to go on with. */
export function nextActions({ facts, funnel, promised }: ReviewParts, language: Language): NextAction[] {
  const { onPace = 0.95 } = facts.time.thresholds;
  const late = rankRows(facts.rows)
    .filter(({ pace }) => pace.pace! < onPace)
    .reverse()
    .slice(0, MOST_ROWS);
  const catchUp = late.map(({ label, pace }): NextAction => {
    const { gap, required, daysLeft } = pace;
    const text = daysLeft > 0 && required !== null ? reviewTexts.catchUp : reviewTexts.catchUpDone;
    const values = {
      label,
      gap: printNumber(-gap, 0),
      days: daysLeft,
      required: printNumber(required ?? 0, 0),
    };
    return { key: `row ${label}`, text: fill(text, language, values), owner: null, due: null };
  });
  const step = funnel?.weakest ?? null;
  const lift: NextAction[] = [];
  if (funnel && step !== null) {
    const [from, to] = [funnel.stages[step]!, funnel.stages[step + 1]!];
    const rate = printPercent(to.reached / from.reached);
    const text = fill(reviewTexts.liftStage, language, { from: from.label, to: to.label, rate });
    lift.push({ key: 'funnel', text, owner: null, due: null });
  }
  const open = (promised?.actions ?? []).filter(({ outcome }) => outcome !== 'done' && outcome !== 'cancelled');
  const goOn = open.slice(0, MOST_ACTIONS).map(({ key, action }): NextAction => {
    const text = fill(reviewTexts.goOn, language, { action: action.action });
    return { key: `action ${key}`, text, owner: action.owner || null, due: action.end };
  });
  return [...catchUp, ...lift, ...goOn];
}
