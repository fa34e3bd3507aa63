import type { CellInput } from '../../sheet/draft';
import { formatArea } from '../../sheet/format-area';
import { fill } from '../../texts/fill';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { planPaneTexts as texts } from '../../texts/plan-pane';
import { namesIn } from '../dimensions';
import { foldName } from '../fold-name';
import type { Proposal } from '../proposal';
import { cellName, fixedCellName, rangeName } from '../reference';
import { buildSheet } from '../sheet-builder';
import { basisOf, type Source } from '../source';
import type { BottomUp } from './bottom-up';
import { decimalsOf } from './decimals-of';
import { dimensionLabel } from './labels';
import { levelMember } from './level-member';
import { sumsFromSource } from './source-sums';
import type { Plan } from './split-plan';
import { unitDecimals } from './total-of';
import type { WrittenAs } from './write-head';
import { amountFormat } from '../amount-format';

/**
 * A new sheet with the plan from above beside people's own figures: live, these are sums over their table, and gap, share and
 * proposal one RECONCILE with the trust in a cell. Who gave no figure counts as agreed.
 *
 * @param figures the table of the own figures
 */
export function proposeReconcile(
  figures: Source,
  plan: Plan,
  result: BottomUp,
  as: WrittenAs,
  language: Language,
): Proposal {
  const { history, nodes, choices } = plan;
  const { depth, rows, column, labels, trust } = result;
  const say = (name: keyof typeof texts, values = {}) => fill(texts[name], language, values);
  const sheet = buildSheet(say('bottomUpSheet'));
  const place = formatArea(figures.table.area);
  sheet.put(0, 0, say('bottomUpTitle', { measure: history.measure.heading }));
  sheet.put(1, 0, say('bottomUpSource', { table: figures.table.name, place, column: column.heading }));
  sheet.put(
    3,
    0,
    say('trust')
      .replace(/[（(].*$/, '')
      .trim(),
    trust,
  );
  sheet.put(4, 0, jobTexts.unit[language], choices.unit);
  sheet.format(3, 1, 1, 1, '0%');

  const [first, count] = [7, rows.length];
  const [down, up, gap, share, proposal] = [depth, depth + 1, depth + 2, depth + 3, depth + 4] as const;
  sheet.put(
    first - 1,
    0,
    ...history.levels.slice(0, depth).map(({ dimension }) => dimensionLabel(dimension, language)),
    ...([say('topDown'), say('ownFigure'), say('gap'), say('gapShare'), say('proposal')] as CellInput[]),
  );
  // a trust of 0 means none in RECONCILE: then the proposal is the plan itself, as values
  const live = as === 'formulas' && trust > 0;
  if (live) sheet.inputs(3, 1, 2, 1);
  // SUMIFS takes upper and lower case for the same, and nothing else
  const isAlike = labels.every((label) => [...namesIn(label)].every((name) => foldName(name) === name.toLowerCase()));
  const sums = live && isAlike ? sumsFromSource(figures.table, column, labels, null, decimalsOf(column.values)) : null;
  const starts = new Map(nodes.map(({ key, start }) => [key, start]));
  for (const [index, row] of rows.entries()) {
    const at = first + index;
    const names = history.levels
      .slice(0, depth)
      .map((_, level) => levelMember(history, level, starts.get(row.key)!, language));
    const conditions = labels.map((label, level) => ({ column: label, cell: `$${cellName(at, level)}` }));
    const own = sums === null ? (row.bottomUp ?? row.topDown) : { formula: `=${sums(conditions, null)}` };
    const agreed = live ? { formula: `=${cellName(at, down)}` } : row.topDown;
    sheet.put(at, 0, ...names, row.topDown, row.bottomUp === null ? agreed : own);
    if (!live) sheet.put(at, gap, row.gap, row.gapShare ?? '', row.proposal);
  }
  const range = (of: number) => rangeName(first, of, count, 1);
  if (live) {
    const formula = `=TARGET.RECONCILE(${range(down)},${range(up)},${fixedCellName(3, 1)},${fixedCellName(4, 1)})`;
    sheet.put(first, gap, { formula });
  }
  const end = first + count;
  sheet.put(end, 0, jobTexts.total[language]);
  for (const one of [down, up, gap, proposal]) sheet.put(end, one, { formula: `=SUM(${range(one)})` });
  sheet.put(end, share, { formula: `=IF(${cellName(end, down)}=0,"",${cellName(end, gap)}/${cellName(end, down)})` });
  sheet.title();
  sheet.headings(first - 1);
  sheet.sums(end);
  sheet.format(first, down, count + 1, 5, amountFormat(unitDecimals(choices.unit)));
  sheet.format(first, share, count + 1, 1, '+0.0%;-0.0%;0.0%');
  return {
    basis: basisOf(figures, [column, ...labels]),
    sheets: [sheet.draft({ columnWidths: [26, ...Array.from({ length: depth + 4 }, () => 15)] })],
    changes: [],
  };
}
