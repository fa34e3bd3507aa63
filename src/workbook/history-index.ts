import { isRecord, readVersioned, writeVersioned, type Versions } from '../jobs/kept/read-versioned';
import { list, record } from './pack';
import type { WorkbookPort } from './port';
import { KeptByNewer } from './transaction-errors';

/**
 * Where an apply stands. `open`: being written, its old cells are kept. `done`: written, can be taken back.
 * `taking-back`: being taken back. `taken-back`: gone again, its cells are not kept any more.
 */
export type EntryState = 'open' | 'done' | 'taking-back' | 'taken-back';

/** One line of the log: when (a serial of the writer's wall clock), who, what, where, and how many cells. */
export type LogLine = readonly [when: number, who: string, number: number, what: string, where: string, cells: number];

/** What the history tells of one apply. */
export interface HistoryEntry {
  /** Counts the applies of this workbook, from 1. */
  readonly number: number;
  readonly state: EntryState;
  /** Milliseconds since 1970 in UTC. */
  readonly when: number;
  readonly who: string;
  readonly what: string;
  /** Addresses of the cells that were there before and were written. */
  readonly places: readonly string[];
  /** The sheets that were added. */
  readonly sheets: readonly string[];
  readonly cells: number;
  /** How many kept texts hold the cells before and after; 0 when they are not kept. */
  readonly pieces: { readonly before: number; readonly after: number };
  /** Characters of those texts. */
  readonly size: number;
  /** While taking back: whether edits made since are lost, and the line that the log gets, whoever finishes. */
  readonly overwrite: boolean;
  readonly line: LogLine | null;
}

export interface HistoryIndex {
  readonly next: number;
  /** Oldest first. */
  readonly entries: readonly HistoryEntry[];
  readonly log: {
    /** How many kept texts hold lines that left the log's sheet. */
    readonly pieces: number;
    /** Lines that found no place on a sheet and are in no such text yet. */
    readonly lines: readonly LogLine[];
  };
}

const NAME = 'history';
const VERSIONS: Versions<HistoryIndex> = { version: 1, migrations: [], parse: indexOf };

/** The history that the workbook keeps. @throws KeptByNewer */
export async function readIndex(port: WorkbookPort): Promise<HistoryIndex> {
  const kept = readVersioned(await port.recall(NAME), VERSIONS);
  if (kept.state === 'newer') throw new KeptByNewer();
  return kept.value;
}

/** Keeps the history: the one call that makes an apply, or a taking back, done. */
export async function writeIndex(port: WorkbookPort, index: HistoryIndex): Promise<void> {
  await port.remember(NAME, writeVersioned(index, VERSIONS.version));
}

/** The index with one entry replaced, or added at the end. */
export function withEntry(index: HistoryIndex, entry: HistoryEntry): HistoryIndex {
  const known = index.entries.some(({ number }) => number === entry.number);
  const entries = known
    ? index.entries.map((other) => (other.number === entry.number ? entry : other))
    : [...index.entries, entry];
  return { ...index, next: Math.max(index.next, entry.number + 1), entries };
}

export function withoutEntry(index: HistoryIndex, number: number): HistoryIndex {
  return { ...index, entries: index.entries.filter((other) => other.number !== number) };
}

function indexOf(data: unknown): HistoryIndex {
  const { next, entries, log } = record(data);
  const read = list(entries).flatMap(entryOf);
  return {
    next: Math.max(numberOf(next, 1), 1 + Math.max(0, ...read.map(({ number }) => number))),
    entries: read,
    log: { pieces: numberOf(record(log)['pieces'], 0), lines: list(record(log)['lines']).flatMap(lineOf) },
  };
}

const STATES: readonly unknown[] = ['open', 'done', 'taking-back', 'taken-back'] satisfies EntryState[];

function entryOf(data: unknown): HistoryEntry[] {
  if (!isRecord(data) || typeof data['number'] !== 'number' || !STATES.includes(data['state'])) return [];
  const pieces = record(data['pieces']);
  return [
    {
      number: data['number'],
      state: data['state'] as EntryState,
      when: numberOf(data['when'], 0),
      who: String(data['who'] ?? ''),
      what: String(data['what'] ?? ''),
      places: list(data['places']).map(String),
      sheets: list(data['sheets']).map(String),
      cells: numberOf(data['cells'], 0),
      pieces: { before: numberOf(pieces['before'], 0), after: numberOf(pieces['after'], 0) },
      size: numberOf(data['size'], 0),
      overwrite: data['overwrite'] === true,
      line: lineOf(data['line'])[0] ?? null,
    },
  ];
}

export function lineOf(data: unknown): LogLine[] {
  const [when, who, number, what, where, cells] = list(data);
  if (typeof when !== 'number') return [];
  return [[when, String(who), numberOf(number, 0), String(what), String(where), numberOf(cells, 0)]];
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
