import type { Goal } from '../../core/allocation/set-goals';
import type { Area } from '../../sheet/address';
import type { Cell, Grid } from '../../sheet/grid';
import { isBlank } from '../../sheet/is-blank';
import { resultHeadings } from '../../texts/headings';
import type { Text } from '../../texts/language';
import { setTexts } from '../../texts/set';
import { templatePattern } from '../../texts/template-pattern';
import type { DayRange } from '../decompose/plan-periods';

/** A number of a target, and the cell it stands in. */
export interface GoalCell {
  readonly value: number;
  readonly area: Area;
}

/** A target, or a part of one, as it stands on a sheet that Set wrote. */
export interface WrittenTarget {
  /** The target, then its parts down to this one: ["金额", "新客户", "一线城市"]. */
  readonly path: readonly string[];
  readonly kind: 'additive' | 'rate';
  /** As written: "元", "万元", "%". */
  readonly unit: string;
  readonly owner: string;
  /** The days it is set for; null where the sheet does not say. */
  readonly period: DayRange | null;
  /** A cell without a number is left out. */
  readonly goals: Readonly<Partial<Record<keyof Goal, GoalCell>>>;
}

/**
 * Reads the targets of a sheet that Set wrote, in whatever language and wherever rows were put in since: the table is told
 * by its headings and ends at the first row without a name.
 *
 * @param area where the values stand, from the sheet's first used cell on
 */
export function readTargets(area: Area, values: Grid): WrittenTarget[] {
  const top = values.findIndex((row) => [setTexts.figure, ...NUMBERS].every((text) => find(row, text) >= 0));
  if (top < 0) return [];
  const heading = values[top]!;
  const at = {
    name: find(heading, setTexts.figure),
    kind: find(heading, setTexts.kind),
    unit: find(heading, setTexts.unit),
    owner: find(heading, setTexts.owner),
  };
  const period = periodOf(values.slice(0, top));
  const targets: WrittenTarget[] = [];
  let head: WrittenTarget | null = null;
  for (const [index, row] of values.slice(top + 1).entries()) {
    const name = textOf(row[at.name]);
    if (name === '') break;
    const inside: string | undefined = PARTS.map((part) => part.exec(name)?.[1]).find((rest) => rest !== undefined);
    const goals = Object.fromEntries(
      SIDES.flatMap((side) => {
        const column = find(heading, resultHeadings[side]);
        const value = row[column];
        if (typeof value !== 'number') return [];
        const place = { ...area, row: area.row + top + 1 + index, column: area.column + column, rows: 1, columns: 1 };
        return [[side, { value, area: place }]];
      }),
    );
    const target: WrittenTarget = {
      path: inside === undefined || head === null ? [name] : [head.path[0]!, ...inside.split(' / ')],
      // a part says neither kind nor owner: it has those of its target
      kind: inside !== undefined && head !== null ? head.kind : kindOf(row[at.kind]),
      unit: textOf(row[at.unit]),
      owner: textOf(row[at.owner]) || (inside === undefined ? '' : (head?.owner ?? '')),
      period,
      goals,
    };
    if (inside === undefined) head = target;
    targets.push(target);
  }
  return targets;
}

const SIDES = ['base', 'target', 'stretch'] as const satisfies readonly (keyof Goal)[];
const NUMBERS = SIDES.map((side) => resultHeadings[side]);
/** "其中：新客户" */
const PARTS = Object.values(setTexts.partRow).map((text) => templatePattern(text, 'name'));

function find(row: Grid[number], text: Text): number {
  return row.findIndex((cell) => cell === text.zh || cell === text.en);
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined || isBlank(cell) ? '' : String(cell).trim();
}

function kindOf(cell: Cell | undefined): WrittenTarget['kind'] {
  const { rate, rateLower } = setTexts;
  return [rate, rateLower].some((text) => cell === text.zh || cell === text.en) ? 'rate' : 'additive';
}

function periodOf(head: Grid): DayRange | null {
  const row = head.find((cells) => find(cells, setTexts.period) === 0);
  const [, from, to] = row ?? [];
  return typeof from === 'number' && typeof to === 'number' && from <= to ? { from, to } : null;
}
