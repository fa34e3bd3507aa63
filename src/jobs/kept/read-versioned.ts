/** What a workbook keeps under one name, as this version of Targetry understands it. */
export type Kept<T> =
  | { readonly state: 'read'; readonly value: T }
  /** Kept by a newer version: it must stay as it is. */
  | { readonly state: 'newer' };

export interface Versions<T> {
  /** The version that `writeVersioned` notes. */
  readonly version: number;
  /** Lifts what version 1, 2 … wrote by one version each: as many as there are earlier versions. */
  readonly migrations: readonly ((data: unknown) => unknown)[];
  /** Reads what the present version wrote; data that make no sense, or `undefined`, give what stands for none. */
  parse(data: unknown): T;
}

/**
 * Reads a kept JSON text: older versions are lifted step by step, a newer one is left alone. Nothing kept, or something
 * else than `writeVersioned` made, is read as `undefined`.
 *
 * @example
 * readVersioned('{"version":1,"data":5}', { version: 2, migrations: [(data) => [data]], parse: String })
 * // → { state: 'read', value: '5' }: version 1 kept one number, version 2 keeps a list
 */
export function readVersioned<T>(text: string | null, { version, migrations, parse }: Versions<T>): Kept<T> {
  const kept = text === null ? null : parsed(text);
  if (!isRecord(kept) || !isVersion(kept['version'])) return { state: 'read', value: parse(undefined) };
  if (kept['version'] > version) return { state: 'newer' };
  const data = migrations.slice(kept['version'] - 1).reduce((old, lift) => lift(old), kept['data']);
  return { state: 'read', value: parse(data) };
}

/** The text that keeps data in a workbook, for `readVersioned`. */
export function writeVersioned(data: unknown, version: number): string {
  return JSON.stringify({ version, data });
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
