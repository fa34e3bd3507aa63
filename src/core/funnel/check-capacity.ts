import { commonScale } from '../numeric/common-scale';
import { tenTo } from '../numeric/decimal';
import { refuseNegative } from '../numeric/refuse-numbers';
import { roundUp } from '../numeric/round-up';
import { fail, succeed, type Outcome } from '../outcome';

/** One kind of activity: visits, calls, e-mails … */
export interface ActivityLoad {
  /** How many the funnel needs in the period. */
  readonly needed: number;
  /** How many one person does in a working day. */
  readonly perDay: number;
}

export interface Capacity {
  /** Needed of one person in a working day. */
  readonly load: number;
  /** What all people do in the period. */
  readonly capacity: number;
  /** Needed beyond the capacity; 0 where it is enough. */
  readonly short: number;
  /** People needed to do it in the same days; null when nobody does any in a day and some are needed. */
  readonly people: number | null;
}

/**
 * Capacity check (产能校验): whether so many people on so many working days can do the visits, calls and e-mails that a
 * funnel needs, one answer per kind of activity. Kinds are not added up: `perDay` of each says what a day holds beside
 * the others.
 *
 * - `people`, `days`: above 0.
 *
 * Failures: not-finite, negative, rate-zero (no people or no days).
 *
 * @example
 * checkCapacity([{ needed: 330, perDay: 3 }], 4, 22) // → ok [{ load: 3.75, capacity: 264, short: 66, people: 5 }]
 */
export function checkCapacity(activities: readonly ActivityLoad[], people: number, days: number): Outcome<Capacity[]> {
  const faulty =
    refuseNegative(
      'needed',
      activities.map(({ needed }) => needed),
    ) ??
    refuseNegative(
      'perDay',
      activities.map(({ perDay }) => perDay),
    ) ??
    refuseNegative('people', people) ??
    refuseNegative('days', days);
  if (faulty) return faulty;
  if (people === 0) return fail('rate-zero', { argument: 'people' });
  if (days === 0) return fail('rate-zero', { argument: 'days' });
  return succeed(
    activities.map(({ needed, perDay }) => {
      const capacity = people * days * perDay;
      return {
        load: needed / (people * days),
        capacity,
        short: Math.max(0, needed - capacity),
        people: perDay > 0 ? peopleFor(needed, days, perDay) : needed === 0 ? 0 : null,
      };
    }),
  );
}

function peopleFor(needed: number, days: number, perDay: number): number {
  const { digits, exponent } = commonScale([needed, days, perDay]);
  return Number(roundUp(digits[0]! * tenTo(-exponent), digits[1]! * digits[2]!));
}
