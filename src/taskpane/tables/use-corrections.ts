import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Source } from '../../jobs/source';
import { correctTable } from '../../sheet/corrections/correct-table';
import type { ColumnCorrection, CorrectedTable } from '../../sheet/corrections/corrected-table';
import { forgetCorrections } from '../../sheet/corrections/forget-corrections';
import { knownTable } from '../../sheet/corrections/known-table';
import { readCorrections, writeCorrections } from '../../sheet/corrections/read-corrections';
import { rememberCorrection } from '../../sheet/corrections/remember-correction';
import type { WorkbookPort } from '../../workbook/port';

export interface Corrections {
  /** The source with its table corrected. */
  readonly source: Source | null;
  /** Whether anything about this table was corrected. */
  readonly corrected: boolean;
  /** False where a newer version keeps corrections in the workbook, which this one must leave alone. */
  readonly open: boolean;
  /** What went wrong while the workbook was asked or told. */
  readonly error: unknown;
  correct(correction: ColumnCorrection): Promise<void>;
  forget(): Promise<void>;
}

const NAME = 'columns';

/** What people said about the columns of tables, kept in the workbook and applied to the table that is open. */
export function useCorrections(port: WorkbookPort, source: Source | null): Corrections {
  const [tables, setTables] = useState<readonly CorrectedTable[]>([]);
  const [open, setOpen] = useState(true);
  const [error, setError] = useState<unknown>(null);

  useEffect(() => {
    let current = true;
    port.recall(NAME).then(
      (text) => {
        if (!current) return;
        const kept = readCorrections(text);
        setOpen(kept.state === 'read');
        setTables(kept.state === 'read' ? kept.tables : []);
      },
      (reason: unknown) => current && setError(reason),
    );
    return () => void (current = false);
  }, [port]);

  /** What others have corrected meanwhile is kept: the change is made to what the workbook holds now. */
  const change = useCallback(
    async (make: (kept: readonly CorrectedTable[]) => CorrectedTable[]) => {
      try {
        const kept = readCorrections(await port.recall(NAME));
        setOpen(kept.state === 'read');
        if (kept.state === 'newer') return;
        const changed = make(kept.tables);
        await port.remember(NAME, changed.length === 0 ? null : writeCorrections(changed));
        setTables(changed);
        setError(null);
      } catch (reason) {
        setError(reason);
      }
    },
    [port],
  );

  const correctedSource = useMemo(
    () => source && { ...source, table: correctTable(source.table, tables) },
    [source, tables],
  );
  return {
    source: correctedSource,
    corrected: source !== null && knownTable(tables, source.table) !== null,
    open,
    error,
    correct: async (correction) => {
      if (source) await change((kept) => rememberCorrection(kept, source.table, correction));
    },
    forget: async () => {
      if (source) await change((kept) => forgetCorrections(kept, source.table));
    },
  };
}
