import { useEffect, useState } from 'react';
import type { KeptSheet } from '../../jobs/people/kept-sheet';
import type { WorkbookPort } from '../../workbook/port';
import { readKept } from './read-kept';

/** A card as it stands on its sheet, read when it is asked for and again when `turn` changes; null where there is none. */
export function useKeptCard(port: WorkbookPort, name: string, turn: unknown): KeptSheet | null {
  const [kept, setKept] = useState<{ readonly name: string; readonly sheet: KeptSheet | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const keep = (sheet: KeptSheet | null) => isCurrent && setKept({ name, sheet });
    readKept(port, [name]).then(
      (sheets) => keep(sheets.get(name) ?? null),
      () => keep(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [port, name, turn]);
  return kept?.name === name ? kept.sheet : null;
}
