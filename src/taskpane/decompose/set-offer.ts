import type { Goal } from '../../core/allocation/set-goals';
import type { LinkedCell } from '../../jobs/decompose/total-of';
import { unitRatio } from '../../jobs/decompose/unit-ratio';
import type { WrittenTarget } from '../../jobs/set/read-targets';
import { formatArea } from '../../sheet/format-area';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { printNumber, printPercent } from '../../texts/print-number';
import { setOfferTexts } from '../../texts/set-offers';
import type { Unit } from '../../sheet/table';

export const SIDES = ['base', 'target', 'stretch'] as const satisfies readonly (keyof Goal)[];
export type Side = (typeof SIDES)[number];

/** One of the three numbers of a target that was set, to be split. */
export interface SetOffer {
  readonly target: WrittenTarget;
  readonly side: Side;
  /** The target, then its parts: "金额 · 新客户". */
  readonly name: string;
  /** Of its cell. */
  readonly address: string;
  readonly value: number;
  readonly cell: Omit<LinkedCell, 'name'>;
}

/** The numbers of the targets of a kind, in the order of the sheet. `unit` is that of the measure that they are split by. */
export function setOffers(
  targets: readonly WrittenTarget[],
  kind: WrittenTarget['kind'],
  unit: Unit | null,
): readonly SetOffer[] {
  return targets.flatMap((target) => {
    if (target.kind !== kind) return [];
    const times = kind === 'rate' ? 1 : unitRatio(target.unit, unit);
    return SIDES.flatMap((side): SetOffer[] => {
      const goal = target.goals[side];
      if (goal === undefined) return [];
      const { area, value } = goal;
      const name = target.path.join(' · ');
      return [{ target, side, name, address: formatArea(area), value, cell: { area, value, times } }];
    });
  });
}

/** Which target it is, in words. */
export function offerName({ name, side, cell }: SetOffer, language: Language): string {
  if (cell.reference !== undefined) return name;
  return fill(setOfferTexts.named, language, { name, side: setOfferTexts[side][language] });
}

/** The number as its sheet shows it, with its unit. */
export function printGoal({ value, target }: SetOffer): string {
  if (target.unit === '%') return printPercent(value);
  return `${printNumber(value, 4)}${/^[a-z]/i.test(target.unit) ? ' ' : ''}${target.unit}`;
}
