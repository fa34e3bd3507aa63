import { useEffect, useState } from 'react';
import type { Kept } from '../jobs/kept/read-versioned';
import type { WorkbookPort } from '../workbook/port';

export interface KeptValue<T> {
  /** Null until the workbook has answered, and where nothing is kept. */
  readonly value: T | null;
  /** False where a newer version keeps something, which this one must leave alone. */
  readonly open: boolean;
  /** What went wrong while the workbook was asked or told. */
  readonly error: unknown;
  /** Answers whether it was kept. */
  keep(value: T): Promise<boolean>;
}

/** Something that the workbook keeps for the next time. */
export function useKept<T>(
  port: WorkbookPort,
  name: string,
  read: (text: string | null) => Kept<T | null>,
  write: (value: T) => string,
): KeptValue<T> {
  const [state, setState] = useState<Omit<KeptValue<T>, 'keep'>>({ value: null, open: true, error: null });
  useEffect(() => {
    let current = true;
    port.recall(name).then(
      (text) => {
        if (!current) return;
        const kept = read(text);
        setState({ value: kept.state === 'read' ? kept.value : null, open: kept.state === 'read', error: null });
      },
      (error: unknown) => current && setState((before) => ({ ...before, error })),
    );
    return () => void (current = false);
  }, [port, name, read]);

  const keep = async (value: T): Promise<boolean> => {
    try {
      // a newer version may have written meanwhile
      if (read(await port.recall(name)).state === 'newer') {
        setState({ value: null, open: false, error: null });
        return false;
      }
      await port.remember(name, write(value));
      setState({ value, open: true, error: null });
      return true;
    } catch (error) {
      setState((before) => ({ ...before, error }));
      return false;
    }
  };
  return { ...state, keep };
}
