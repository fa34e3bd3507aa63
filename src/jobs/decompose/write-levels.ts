import type { CellInput } from '../../sheet/draft';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { cellName, rangeName } from '../reference';
import type { SheetBuilder } from '../sheet-builder';
import { dimensionLabel } from './labels';
import { levelMember } from './level-member';
import type { LevelSplits } from './level-splits';
import type { LevelCells } from './level-cells';
import type { Plan } from './split-plan';
import { unitDecimals } from './total-of';
import { checkFormula, type Head } from './write-head';
import { amountFormat } from '../amount-format';

const AFTER = ['weight', 'hold', 'least', 'most', 'target'] as const;

/** More rows than these have no formulas for limits that nobody has set. */
const MOST_BOUND = 500;

/**
 * One table a level, from the top down, a row a node: its members, what its weight is made of, weight, limits and target. The
 * targets of siblings are one DECOMPOSE of the target above them, so that weights, holds, minima and maxima may be changed at
 * any level and all below follows.
 */
export function writeLevels(
  sheet: SheetBuilder,
  plan: Plan,
  head: Head,
  { splits, levels }: LevelSplits,
  cells: LevelCells,
  language: Language,
): void {
  const { history, nodes, choices } = plan;
  const depth = levels.length;
  const heights = levels.map((of) => of.length + 3);
  // a spilled target is there before what is split from it: some programs compute in the order of rows
  const firsts = levels.map(
    (_, level) => head.nextRow + 1 + heights.slice(0, level).reduce((sum, one) => sum + one, 0),
  );
  const rows: number[] = [];
  levels.forEach((of, level) => of.forEach((position, index) => (rows[position] = firsts[level]! + index)));
  const extras = levels.map((_, level) => cells.extras(level));
  const at = (level: number, name: (typeof AFTER)[number]) => level + 1 + extras[level]!.length + AFTER.indexOf(name);
  const targetOf = (position: number) => cellName(rows[position]!, at(nodes[position]!.level, 'target'));
  const decimals = unitDecimals(choices.unit);
  // in a large plan only what has limits now says what they leave, and a limit that is added later holds its own row
  const isLarge = nodes.length > MOST_BOUND;

  for (let level = 0; level < depth; level += 1) {
    const of = levels[level]!;
    const first = firsts[level]!;
    const own = extras[level]!;
    sheet.put(
      first - 1,
      0,
      ...history.levels.slice(0, level + 1).map(({ dimension }) => dimensionLabel(dimension, language)),
      ...own.map(({ heading }) => heading),
      ...AFTER.map((name) => jobTexts[name][language]),
    );
    for (const [index, position] of of.entries()) {
      const row = first + index;
      const { start } = nodes[position]!;
      const labels = history.levels
        .slice(0, level + 1)
        .map(({ dimension }, one): CellInput =>
          dimension.kind === 'day'
            ? Number(history.names[one]![start]!.slice(1))
            : levelMember(history, one, start, language),
        );
      const { hold, least, most } = limitCells(position);
      sheet.put(row, 0, ...labels, ...own.map((column) => column.cell(position, row)));
      sheet.put(row, at(level, 'weight'), weightCell(position, row), hold, least, most);
    }
    for (const family of familiesOf(of)) {
      const parent = nodes[family[0]!]!.parent;
      const range = (name: (typeof AFTER)[number]) => rangeName(rows[family[0]!]!, at(level, name), family.length, 1);
      const above = parent < 0 ? head.totalCell : targetOf(parent);
      const formula = `=TARGET.DECOMPOSE(${above},${range('weight')},${range('hold')},${head.unitCell},${range('least')},${range('most')})`;
      sheet.put(rows[family[0]!]!, at(level, 'target'), { formula });
    }
    const sumRow = first + of.length;
    sheet.put(sumRow, 0, jobTexts.total[language]);
    sheet.put(sumRow, at(level, 'target'), {
      formula: `=SUM(${rangeName(first, at(level, 'target'), of.length, 1)})`,
    });
    sheet.headings(first - 1);
    sheet.sums(sumRow);
    own.forEach(({ format }, column) => sheet.format(first, level + 1 + column, of.length, 1, format));
    sheet.format(first, at(level, 'weight'), of.length, 1, cells.weightFormat(level));
    sheet.inputs(first, at(level, 'hold'), of.length, 3);
    sheet.format(first, at(level, 'hold'), of.length, 3, `${amountFormat(decimals)};-${amountFormat(decimals)};`);
    sheet.format(first, at(level, 'target'), of.length + 1, 1, amountFormat(decimals));
    history.levels.slice(0, level + 1).forEach(({ dimension }, one) => {
      if (dimension.kind === 'day') sheet.format(first, one, of.length, 1, 'yyyy-mm-dd');
    });
    if (level < depth - 1) continue;
    const sum = cellName(sumRow, at(level, 'target'));
    sheet.put(head.checkRow, 0, jobTexts.check[language], { formula: checkFormula(sum, head, language) });
  }

  function familiesOf(of: readonly number[]): number[][] {
    const families = new Map<number, number[]>();
    for (const position of of) {
      const { parent } = nodes[position]!;
      families.set(parent, [...(families.get(parent) ?? []), position]);
    }
    return [...families.values()];
  }

  /** Parts of time that nobody asked for weigh what is below them. */
  function weightCell(position: number, row: number): CellInput {
    const { level, siblings } = nodes[position]!;
    const { children } = splits[position]!;
    if (!history.levels[level]!.hidden || siblings === 0) {
      return cells.weight(position, row, at(level, 'weight'));
    }
    return { formula: `=SUM(${rangeName(rows[children[0]!]!, at(level + 1, 'weight'), children.length, 1)})` };
  }

  /** Typed limits as they are; above other rows what the limits of these leave, as formulas. */
  function limitCells(position: number): { hold: CellInput; least: CellInput; most: CellInput } {
    const { limit, level } = nodes[position]!;
    const { children, hold } = splits[position]!;
    const [min, max] = [limit?.min ?? 0, limit?.max ?? 0];
    const isNothing = limit?.hold === 0 || limit?.max === 0;
    const isBound = children.some(
      (child) => splits[child]!.hold > 0 || splits[child]!.least > 0 || splits[child]!.most > 0,
    );
    if (isNothing || hold > 0 || children.length === 0 || (isLarge && !isBound)) {
      return { hold: hold || null, least: isNothing ? null : min || null, most: isNothing ? null : max || null };
    }
    const below = (name: (typeof AFTER)[number]) =>
      rangeName(rows[children[0]!]!, at(level + 1, name), children.length, 1);
    const [w, h, l, m] = [below('weight'), below('hold'), below('least'), below('most')];
    const lower = `SUMPRODUCT(${h}+(${h}=0)*${l})`;
    const open = `SUMPRODUCT((${w}>0)*(${h}=0)*(${m}=0))`;
    const upper = `SUMPRODUCT((${w}>0)*(${h}+(${h}=0)*${m})+(${w}=0)*(${h}+(${h}=0)*${l}))`;
    return {
      hold: null,
      least: { formula: min > 0 ? `=MAX(${min},${lower})` : `=${lower}` },
      most: { formula: max > 0 ? `=IF(${open}>0,${max},MIN(${max},${upper}))` : `=IF(${open}>0,0,${upper})` },
    };
  }
}
