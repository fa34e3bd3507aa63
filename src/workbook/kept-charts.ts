import type { ChartDraft } from '../sheet/chart-draft';
import { COLORS } from '../sheet/color-roles';

/** The name under which a workbook keeps the drafts of its charts: a host tells too little of a chart to draw it again. */
export const CHARTS_KEPT = 'charts';

/** The drafts by the names of their charts. What is no draft of ours is passed over. */
export function keptCharts(text: string | null): ReadonlyMap<string, ChartDraft> {
  if (text === null) return new Map();
  try {
    const kept: unknown = JSON.parse(text);
    const drafts = Array.isArray(kept) ? kept.filter(isDraft) : [];
    return new Map(drafts.map((draft) => [draft.name, draft]));
  } catch {
    return new Map();
  }
}

/** The text to keep once charts were drawn, in place of those of their names, and others removed. Null where none is left. */
export function changedCharts(
  text: string | null,
  { drawn = [], gone = [] }: { readonly drawn?: readonly ChartDraft[]; readonly gone?: readonly string[] },
): string | null {
  const drafts = new Map(keptCharts(text));
  for (const name of gone) drafts.delete(name);
  for (const draft of drawn) {
    // at the end, as one that was never there
    drafts.delete(draft.name);
    drafts.set(draft.name, draft);
  }
  return drafts.size === 0 ? null : JSON.stringify([...drafts.values()]);
}

const KINDS = ['bridge', 'line', 'funnel', 'bars'];

function isDraft(value: unknown): value is ChartDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { name, kind, title, format, categories, at, series } = value as Partial<Record<keyof ChartDraft, unknown>>;
  const texts = [name, title, format].every((text) => typeof text === 'string');
  return texts && KINDS.includes(String(kind)) && isBlock(categories) && isBlock(at) && isSeriesList(series);
}

function isSeriesList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one: Record<string, unknown> | null) => {
      const { name, values, color, points = [] } = one ?? {};
      const known = (role: unknown) => typeof role === 'string' && Object.hasOwn(COLORS, role);
      const colors = Array.isArray(points) && points.every((point) => point === null || known(point));
      return typeof name === 'string' && isBlock(values) && known(color) && colors;
    })
  );
}

function isBlock(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const block = value as Record<string, unknown>;
  return ['row', 'column', 'rows', 'columns'].every(
    (side) => Number.isInteger(block[side]) && Number(block[side]) >= 0,
  );
}
