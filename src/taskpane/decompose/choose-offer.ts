import { linkedTotal } from '../../jobs/decompose/total-of';
import { unitInputs, type Inputs } from './inputs';
import type { SetOffer } from './set-offer';
import type { PlanState } from './use-plan';

/**
 * What to choose so that a target that was set is split: its measure where the table has it, its year, and a unit in which
 * it is whole.
 */
export function chosenOffer(offer: SetOffer, state: PlanState): Partial<Inputs> {
  const { target, cell, address } = offer;
  const measure = state.measures.find(({ heading }) => heading === target.path[0]);
  const isOther = measure !== undefined && measure !== state.measure;
  const total = linkedTotal(cell);
  const isWhole = (unit: number) =>
    Math.abs(total / unit - Math.round(total / unit)) < 1e-9 * Math.max(1, total / unit);
  const now = 'value' in state.unit ? state.unit.value : 1;
  const unit = [now, 1, 0.01].find(isWhole);
  const days = target.period;
  const period =
    days === null ? undefined : state.periods.find((one) => one.days.from === days.from && one.days.to === days.to);
  return {
    totalFrom: 'linked',
    linked: address,
    ...(isOther && { measure: measure.heading, own: {}, limits: {} }),
    ...(period !== undefined && { year: period.year, part: period.part }),
    ...(unit !== undefined && unit !== now && unitInputs(unit)),
  };
}
