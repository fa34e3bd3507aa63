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

/** The text to keep once a chart was drawn, or removed (`null`). Null where no chart is left. */
export function withChart(text: string | null, name: string, draft: ChartDraft | null): string | null {
  const drafts = [...keptCharts(text).values()].filter((other) => other.name !== name);
  if (draft !== null) drafts.push(draft);
  return drafts.length === 0 ? null : JSON.stringify(drafts);
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
