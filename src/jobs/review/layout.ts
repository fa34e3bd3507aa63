/** How many rows each part of a report has. It tells where everything stands, so the sheet keeps it. */
export interface Counts {
  /** Number formats of the rows against the year before, one each. */
  readonly years: readonly string[];
  /** The number format of a rate's change, which is in percentage points; older reports have none. */
  readonly pointsFormat?: string;
  readonly sentences: number;
  readonly best: number;
  readonly worst: number;
  readonly stages: number;
  readonly promised: number;
  readonly next: number;
  /** Rows for next actions that people type. */
  readonly typed: number;
  readonly changes: number;
  readonly scores: number;
  readonly notes: number;
  /** Members, and points of the pace; 0 where there is no line to draw. */
  readonly rows: number;
  readonly points: number;
  readonly steps: number;
  readonly ranks: number;
  /** Least pace that is on pace, and that is only behind. */
  readonly onPace: number;
  readonly behind: number;
  /** Whether amounts show two decimals. */
  readonly cents: boolean;
}

/** Columns of the printed part and of the data beside it, from 0. */
export const COLUMN = {
  label: 0,
  comment: 7,
  printed: 8,
  key: 9,
  data: 11,
  last: 22,
  points: 24,
  bridge: 29,
  ranks: 37,
  list: 40,
} as const;

/** The first row of the data, below their headings. */
export const DATA_ROW = 6;
const CHART_ROWS = 15;

export interface Part {
  /** The row of its title. */
  readonly title: number;
  /** Its first row below title and headings, and how many there are. */
  readonly first: number;
  readonly rows: number;
}

export type PartName =
  | 'figures'
  | 'years'
  | 'sentences'
  | 'charts'
  | 'ranks'
  | 'funnel'
  | 'promised'
  | 'next'
  | 'changes'
  | 'scores'
  | 'notes';

export interface Layout {
  readonly parts: Readonly<Record<PartName, Part>>;
  /** Rows of the charts that stand below a table; 0 rows where there is none. */
  readonly ranksChart: { readonly row: number; readonly rows: number };
  readonly funnelChart: { readonly row: number; readonly rows: number };
  /** The rows of the printed part. */
  readonly end: number;
}

const FIGURES = 5;

/** Where the parts of a report stand. A part without rows takes no room. */
export function layoutOf(counts: Counts): Layout {
  let row = 4;
  /** `head` rows of title and headings, then the rows, then `gap`. */
  const part = (rows: number, head: number, gap = 1): Part => {
    const made = { title: row, first: row + head, rows };
    if (rows > 0) row += head + rows + gap;
    return made;
  };
  const room = (rows: number) => {
    const made = { row, rows };
    if (rows > 0) row += rows + 1;
    return made;
  };
  const figures = part(FIGURES, 2, counts.years.length > 0 ? 0 : 1);
  const years = part(counts.years.length, 1);
  const sentences = part(counts.sentences, 1);
  const charts = part(CHART_ROWS, 1);
  // a part more for the words "best" and "worst"
  const ranks = part(counts.best + counts.worst + 1 + (counts.worst > 0 ? 1 : 0), 2);
  const ranksChart = room(counts.ranks > 1 ? Math.min(18, Math.max(8, counts.ranks + 4)) : 0);
  const funnel = part(counts.stages, 2);
  const funnelChart = room(counts.stages > 0 ? Math.max(9, counts.stages + 5) : 0);
  const promised = part(Math.max(1, counts.promised), 2);
  const next = part(counts.next + counts.typed, 2);
  const changes = part(counts.changes, 2);
  // the row of the weights, and the hint below
  const scores = part(counts.scores === 0 ? 0 : counts.scores + 2, 2);
  const notes = part(counts.notes, 1, 0);
  return {
    parts: { figures, years, sentences, charts, ranks, funnel, promised, next, changes, scores, notes },
    ranksChart,
    funnelChart,
    end: row,
  };
}

/** The counts that a report was made with, from the cell that keeps them; null where they can't be read. */
export function readCounts(text: string): Counts | null {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return null;
    const counts = read as Record<string, unknown>;
    const whole = NUMBERS.every((name) => Number.isInteger(counts[name]) && within(counts[name], MOST));
    const shares = ['onPace', 'behind'].every((name) => within(counts[name], 1));
    const years: unknown = counts['years'];
    const formats = Array.isArray(years) && years.length < MOST && years.every((code) => typeof code === 'string');
    return whole && shares && formats && typeof counts['cents'] === 'boolean' ? (read as Counts) : null;
  } catch {
    return null;
  }
}

const MOST = 10_000;
const NUMBERS = [
  'sentences',
  'best',
  'worst',
  'stages',
  'promised',
  'next',
  'typed',
  'changes',
  'scores',
  'notes',
  'rows',
  'points',
  'steps',
  'ranks',
] as const satisfies readonly (keyof Counts)[];

function within(value: unknown, most: number): boolean {
  return typeof value === 'number' && value >= 0 && value <= most;
}
