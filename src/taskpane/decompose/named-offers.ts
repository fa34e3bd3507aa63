import type { Area } from '../../sheet/address';
import { formatArea } from '../../sheet/format-area';
import type { SetOffer } from './set-offer';

/** A number in a cell that people gave a name. */
export interface NamedNumber {
  readonly name: string;
  readonly area: Area;
  readonly value: number;
}

/** Those that can be split, but for targets that Set wrote: these are offered already. */
export function namedOffers(numbers: readonly NamedNumber[], offers: readonly SetOffer[]): SetOffer[] {
  const offered = new Set(offers.map(({ address }) => address));
  return numbers.flatMap(({ name, area, value }): SetOffer[] => {
    const address = formatArea(area);
    if (offered.has(address)) return [];
    offered.add(address);
    return [
      {
        target: {
          path: [name],
          kind: 'additive',
          unit: '',
          owner: '',
          period: null,
          goals: { target: { value, area } },
        },
        side: 'target',
        name,
        address,
        value,
        cell: { area, value, times: 1, reference: name },
      },
    ];
  });
}
