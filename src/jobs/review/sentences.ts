import { orderCauses } from '../../core/variance/order-causes';
import { dateText } from '../../texts/dates';
import type { PutNumber } from '../../texts/askable';
import { fill } from '../../texts/fill';
import { CENTS_TELL_NOTHING, gapSentence } from '../../texts/gap-sentence';
import { resultHeadings } from '../../texts/headings';
import type { Language } from '../../texts/language';
import { printNumber, printPercent } from '../../texts/print-number';
import { reviewTexts } from '../../texts/review';
import { addUp } from '../add-up';
import type { ReviewParts } from './review-parts';
import { rankRows } from './rank-rows';
import { listText } from '../../texts/list-text';
import { printSigned } from '../../texts/print-signed';

/** A sentence, and what its numbers were read from, where not from orders and targets. */
export interface ReviewSentence {
  readonly text: string;
  readonly from: 'facts' | 'funnel' | 'actions';
}

/**
 * What a manager can read out: the gap and what makes it, the pace, the year before, who leads and trails, the actions.
 * `put` puts each number into its sentence; by default as it is printed.
 */
export function reviewSentences(
  { facts, funnel, promised }: ReviewParts,
  language: Language,
  put: PutNumber = String,
): ReviewSentence[] {
  const { rows, total, time } = facts;
  const money = (value: number) => printNumber(value, Math.abs(value) < 100 ? 2 : 0);
  const said: ReviewSentence[] = [];
  const tell = (text: string, from: ReviewSentence['from'] = 'facts') => said.push({ text, from });
  const expected = addUp([total.pace.expected], 2);
  const actual = addUp([total.actual.value], 2);
  const story = orderCauses(
    expected,
    actual,
    rows.map(({ label }) => label),
    rows.map(({ pace }) => addUp([pace.gap], 2)),
  );
  const isWhole = total.pace.daysLeft === 0;
  if (story.ok) {
    const day = fill(isWhole ? reviewTexts.sayAsOf : reviewTexts.sayAsOfPart, language, { day: dateText(time.asOf) });
    // cents that rounding leaves over are no cause
    const unexplained = Math.abs(story.value.unexplained) < 0.01 * (rows.length + 1) ? 0 : story.value.unexplained;
    tell(day + gapSentence({ ...story.value, unexplained }, language, put, CENTS_TELL_NOTHING));
  }
  const { attainment, pace, remaining, daysLeft, required, landing } = total.pace;
  if (attainment !== null && pace !== null) {
    const values = {
      attainment: put(printPercent(attainment), 'attainment'),
      pace: put(pace.toFixed(2), 'pace'),
      remaining: put(money(remaining), 'remaining'),
      days: put(daysLeft, 'daysLeft'),
      required: required === null ? '–' : put(money(required), 'required'),
      landing: landing === null ? '–' : put(money(landing), 'landing'),
    };
    const text = remaining <= 0 ? reviewTexts.sayReached : isWhole ? reviewTexts.sayOver : reviewTexts.sayPace;
    tell(fill(text, language, values));
  }
  const { causes: year } = facts;
  if (year !== null && year.before !== 0) {
    const list = year.causes
      .filter(({ amount }) => amount !== 0)
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
      .map(({ cause, amount }) => `${resultHeadings[cause][language]} ${put(printSigned(amount, money), 'cause')}`);
    tell(
      fill(reviewTexts.sayYear, language, {
        direction: reviewTexts[year.difference < 0 ? 'downWord' : 'upWord'][language],
        difference: put(money(Math.abs(year.difference)), 'difference'),
        share: put(printPercent(Math.abs(year.difference / year.before)), 'change'),
        by: facts.by,
        causes: listText(list, language),
      }),
    );
  }
  const ranked = rankRows(rows);
  const [best, worst] = [ranked[0], ranked.at(-1)];
  if (best && worst && best !== worst) {
    const paceOf = (value: number | null) => (value === null ? '–' : put(value.toFixed(2), 'pace'));
    tell(
      fill(reviewTexts.sayRanks, language, {
        best: best.label,
        bestPace: paceOf(best.pace.pace),
        worst: worst.label,
        worstPace: paceOf(worst.pace.pace),
      }),
    );
  }
  const step = funnel?.weakest ?? null;
  if (funnel && step !== null) {
    const [from, to] = [funnel.stages[step]!, funnel.stages[step + 1]!];
    const rate = put(printPercent(to.reached / from.reached), 'stageRate');
    tell(fill(reviewTexts.sayFunnel, language, { from: from.label, to: to.label, rate }), 'funnel');
  }
  if (promised) {
    const count = (outcome: string) => promised.actions.filter((one) => one.outcome === outcome).length;
    const values = {
      count: put(promised.actions.length, 'count'),
      done: put(count('done'), 'count'),
      overdue: put(count('overdue'), 'count'),
    };
    tell(fill(reviewTexts.sayPromised, language, values), 'actions');
  }
  return said;
}
