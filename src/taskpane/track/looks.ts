import type { ComponentType } from 'react';
import { guessReceivables } from '../../jobs/track/receivables';
import type { Table } from '../../sheet/table';
import { AlertsLook } from './alerts-look';
import { CatchUpLook } from './catch-up-look';
import { CollectionsLook } from './collections-look';
import { PaceLook } from './pace-look';
import { SharesLook } from './shares-look';
import type { LookProps } from './look-props';

export type Look = 'pace' | 'alerts' | 'shares' | 'collections' | 'catchUp';

/** The looks at the track, each a tab. */
export const looks: readonly {
  readonly id: Look;
  readonly View: ComponentType<LookProps>;
  /** Whether a table is more for this look than for the first one. */
  suits(table: Table): boolean;
}[] = [
  { id: 'pace', View: PaceLook, suits: () => false },
  { id: 'alerts', View: AlertsLook, suits: () => false },
  { id: 'shares', View: SharesLook, suits: () => false },
  { id: 'collections', View: CollectionsLook, suits: (table) => guessReceivables(table) !== null },
  { id: 'catchUp', View: CatchUpLook, suits: () => false },
];
