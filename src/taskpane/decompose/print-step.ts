import { askable } from '../../texts/askable';
import type { PlanNode } from '../../jobs/decompose/plan-node';
import { printNumber } from '../../texts/print-number';

/** A step of the rounding as a sentence takes it: share, floor, remainder and amount, each to be asked about. */
export function printStep(step: PlanNode['step'], decimals: number) {
  return {
    share: askable(printNumber(step.share, decimals + 4), 'shareOfAbove'),
    floor: askable(printNumber(step.floor, decimals), 'floor'),
    remainder: askable(printNumber(step.remainder, decimals + 4), 'remainder'),
    amount: askable(printNumber(step.amount, decimals), 'target'),
  };
}
