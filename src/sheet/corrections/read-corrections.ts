import { rolesOf } from './roles-of';
import type { ColumnKind, ColumnRole, Unit } from '../table';
import type { ColumnCorrection, CorrectedTable } from './corrected-table';

/** The version of the text that `writeCorrections` makes. */
const VERSION = 1;

/** What `readCorrections` finds in a workbook. */
export type Corrections =
  | { readonly state: 'read'; readonly tables: readonly CorrectedTable[] }
  /** Kept by a newer version: it must stay as it is. */
  | { readonly state: 'newer' };

/** The text that keeps corrections in a workbook, for `readCorrections`. */
export function writeCorrections(tables: readonly CorrectedTable[]): string {
  return JSON.stringify({ version: VERSION, tables });
}

/**
 * The corrections that a workbook keeps. Nothing there, or something else than was written, is none; single entries that
 * make no sense (a meaning that this version does not know) are left out.
 */
export function readCorrections(text: string | null): Corrections {
  const kept = text === null ? null : parsed(text);
  if (!isRecord(kept)) return { state: 'read', tables: [] };
  if (typeof kept['version'] === 'number' && kept['version'] > VERSION) return { state: 'newer' };
  return {
    state: 'read',
    tables: listOf(kept['tables']).flatMap((table): CorrectedTable[] => {
      if (!isRecord(table)) return [];
      const headings = listOf(table['headings']).filter((heading) => typeof heading === 'string');
      const columns = listOf(table['columns']).flatMap(columnOf);
      return headings.length === 0 || columns.length === 0 ? [] : [{ headings, columns }];
    }),
  };
}

function columnOf(entry: unknown): ColumnCorrection[] {
  if (!isRecord(entry)) return [];
  const { heading, role, unit } = entry;
  if (typeof heading !== 'string' || !(role === null || isRole(role))) return [];
  return [{ heading, role, unit: unitOf(unit) }];
}

function unitOf(entry: unknown): Unit | null {
  if (!isRecord(entry)) return null;
  const { label, factor } = entry;
  const sound = typeof label === 'string' && typeof factor === 'number' && factor > 0 && Number.isFinite(factor);
  return sound ? { label, factor } : null;
}

const KINDS: readonly ColumnKind[] = ['number', 'date', 'text'];

function isRole(value: unknown): value is ColumnRole {
  return KINDS.some((kind) => (rolesOf(kind) as readonly unknown[]).includes(value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
