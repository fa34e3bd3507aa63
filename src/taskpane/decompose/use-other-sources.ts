import { useMemo } from 'react';
import type { Source } from '../../jobs/source';
import { openTable, type FoundTable } from '../tables/found-table';

/** The tables of the workbook beside the one at hand that can be read; none are opened until they are asked for. */
export function useOtherSources(list: readonly FoundTable[], atHand: FoundTable, isAsked: boolean): readonly Source[] {
  return useMemo(
    () =>
      isAsked
        ? list.flatMap((found) => {
            const opened = found.key === atHand.key ? null : openTable(found);
            return opened?.ok ? [opened.value] : [];
          })
        : [],
    [list, atHand.key, isAsked],
  );
}
