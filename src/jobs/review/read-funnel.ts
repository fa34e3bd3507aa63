import { formatArea } from '../../sheet/format-area';
import type { Column, Table } from '../../sheet/table';
import { stageWords } from '../../texts/stages';
import { memberName } from '../dimensions';
import { bodyOf, type Source } from '../source';
import { LIVE } from './live-cells';
import type { Traced } from './review-facts';

export interface ReviewStage {
  readonly label: string;
  /** Opportunities that stand here now. */
  readonly here: Traced;
  /** Those that came here or further. */
  readonly reached: number;
}

export interface ReviewFunnel {
  readonly source: Source;
  readonly stage: Column;
  readonly stages: readonly ReviewStage[];
  /** The stage from which the smallest share goes on; null where no step can be told. */
  readonly weakest: number | null;
}

/**
 * The funnel of a table of opportunities: how many stand at each stage, and how many came there or further. Stages go in
 * the order in which sales goes; where their words are not known, the one that most stand at comes first. Lost ones, whose
 * stage is not told any more, count as having reached the first stage alone.
 */
export function readFunnel(source: Source): ReviewFunnel | null {
  const stage = stageColumn(source.table);
  if (stage === null) return null;
  const counts = new Map<string, number>();
  for (const value of stage.values) {
    const name = memberName(value);
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size < 3 || counts.size > MOST_STAGES) return null;
  const names = [...counts.keys()].filter((name) => rankOf(name) !== LOST);
  const known = names.every((name) => rankOf(name) !== null);
  names.sort((a, b) => (known ? rankOf(a)! - rankOf(b)! : counts.get(b)! - counts.get(a)!));
  const body = bodyOf(source.table, stage);
  const live = body !== null && stage.asWritten ? formatArea(body, { absolute: true }) : null;
  const lost = [...counts].filter(([name]) => rankOf(name) === LOST).reduce((sum, [, count]) => sum + count, 0);
  const here = names.map((label) => {
    const value = counts.get(label)!;
    const isPlain = !/[*?~<>=]/.test(label);
    return { label, value, cell: live && isPlain ? { formula: `=COUNTIFS(${live},${LIVE.label})` } : value };
  });
  const reachedOf = (index: number) =>
    here.slice(index).reduce((sum, { value }) => sum + value, index === 0 ? lost : 0);
  const stages = here.map(({ label, value, cell }, index) => ({
    label,
    here: { value, cell },
    reached: reachedOf(index),
  }));
  const rates = stages.slice(1).map(({ reached }, index) => reached / (stages[index]?.reached || 1));
  const weakest = rates.length === 0 ? null : rates.indexOf(Math.min(...rates));
  return { source, stage, stages, weakest };
}

const MOST_STAGES = 14;
const LOST = -1;

function stageColumn(table: Table): Column | null {
  const named = table.columns.find(({ role, kind }) => role === 'stage' && kind === 'text');
  return named ?? table.columns.find(({ heading, kind }) => kind === 'text' && STAGE.test(heading)) ?? null;
}

const STAGE = /阶段|\bstage\b/i;

/** The place of a stage in the order of a sale; `LOST` for lost ones, null for a word that is not known. */
function rankOf(name: string): number | null {
  const word = name.toLowerCase().replace(/[\s./&-]+/g, '');
  if (stageWords.lost.includes(word)) return LOST;
  const rank = stageWords.order.findIndex((words) => words.includes(word));
  return rank < 0 ? null : rank;
}
