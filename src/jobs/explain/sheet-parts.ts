import type { Hotspot } from '../../core/variance/find-hotspots';
import { formatArea } from '../../sheet/format-area';
import type { Column } from '../../sheet/table';
import { blankMember } from '../../texts/blank-member';
import { levelWords } from '../../texts/compared-sentence';
import { explainTexts } from '../../texts/explain';
import { resultHeadings } from '../../texts/headings';
import type { Language } from '../../texts/language';
import type { SumCondition } from '../decompose/source-sums';
import { dateCall, quoted } from '../reference';
import type { SheetBuilder } from '../sheet-builder';
import { bodyOf, type Source } from '../source';
import { criterionOf } from '../track/actual-cells';
import { gapDimensions } from './find-gap-members';
import type { FilterStep } from './filter';
import type { Days } from '../../core/calendar/period';

/** The sentence on a gap as a formula over its cells; against an earlier period where one is named. */
export function sentenceFormula(
  cells: { readonly before: string; readonly after: string; readonly labels: string; readonly contributions: string },
  before: string | null,
  language: Language,
): string {
  const call = `TARGET.EXPLAIN(${cells.before},${cells.after},${cells.labels},${cells.contributions},"${language}")`;
  if (before === null) return `=${call}`;
  const [plan, level] = levelWords(before, language);
  return `=SUBSTITUTE(${call},${quoted(plan)},${quoted(level)},1)`;
}

/** What formulas compare the columns of a path with; null where a member is written in several ways, which no formula takes for one. */
export function pathConditions(path: readonly FilterStep[]): SumCondition[] | null {
  const conditions = path.map(({ column, member }) => ({ column, cell: criterionOf(column, member, quoted(member)) }));
  const isOne = (one: (typeof conditions)[number]): one is SumCondition => one.cell !== null;
  return conditions.every(isOne) ? conditions : null;
}

/** Cells that a formula over all orders may read. */
const MOST_CELLS = 200_000;

/** Writes where the gap is, from a row on: TARGET.HOTSPOT over the orders, or what it said as values. */
export function putHotspots(
  sheet: SheetBuilder,
  row: number,
  source: Source,
  spots: readonly Hotspot[],
  sides: {
    readonly date: Column;
    readonly amount: Column;
    readonly before: Days;
    readonly after: Days;
    readonly path: readonly FilterStep[];
  },
  as: 'formulas' | 'values',
  language: Language,
): void {
  putSpots(sheet, row, spots, as === 'formulas' ? hotspotFormula(source, sides, language) : null, language);
}

/** Writes members that make a gap, from a row on: a formula that answers them, or their figures. */
export function putSpots(
  sheet: SheetBuilder,
  row: number,
  spots: readonly Hotspot[],
  formula: string | null,
  language: Language,
): void {
  sheet.put(row, 0, explainTexts.hotspots[language]);
  sheet.sections(row);
  sheet.headings(row + 1);
  if (formula !== null) sheet.put(row + 1, 0, { formula });
  else {
    const headings = ['dimension', 'member', 'memberGap', 'gapShare', 'surprise'] as const;
    sheet.put(row + 1, 0, ...headings.map((name) => resultHeadings[name][language]));
    spots.forEach(({ dimension, member, gap, share, surprise }, index) =>
      sheet.put(row + 2 + index, 0, dimension, member || blankMember[language], gap, share, surprise),
    );
  }
  sheet.format(row + 2, 2, spots.length, 1, '#,##0');
  sheet.format(row + 2, 3, spots.length, 1, '0.0%');
  sheet.format(row + 2, 4, spots.length, 1, '0.0000');
}

function hotspotFormula(
  { table }: Source,
  { date, amount, before, after, path }: Parameters<typeof putHotspots>[4],
  language: Language,
): string | null {
  const conditions = pathConditions(path);
  if (conditions === null) return null;
  const dimensions = gapDimensions(table, path);
  const used = [date, amount, ...dimensions, ...path.map(({ column }) => column)];
  const areas = used.map((column) => bodyOf(table, column));
  const rows = table.rowNumbers.length;
  const isWhole = areas.every((area) => area !== null && area.rows === rows && area.row === table.headingRow + 1);
  if (
    !isWhole ||
    !used.every(({ asWritten, place }) => asWritten && place === null) ||
    rows * used.length > MOST_CELLS
  ) {
    return null;
  }
  const range = (column: Column) => formatArea(bodyOf(table, column)!, { absolute: true });
  const withHeading = (column: Column) => {
    const area = bodyOf(table, column)!;
    return formatArea({ ...area, row: area.row - 1, rows: area.rows + 1 }, { absolute: true });
  };
  const own = conditions.map(({ column, cell }) => `*(${range(column)}=${cell})`).join('');
  const amounts = ({ from, to }: Days) =>
    `${range(amount)}*(${range(date)}>=${dateCall(from)})*(${range(date)}<${dateCall(to + 1)})${own}`;
  const names = sideBySide(dimensions.map(withHeading));
  return `=TARGET.HOTSPOT(${names},${amounts(before)},${amounts(after)},10,"${language}")`;
}

/** Ranges of one height as columns of one array; IF does it in every Excel, where HSTACK is new and CHOOSE may cut ranges. */
function sideBySide(ranges: readonly string[]): string {
  const last = ranges.length - 1;
  return ranges.reduceRight((inner, range, at) => {
    if (at === last) return range;
    const places = ranges.map((_, column) => (column === at ? 1 : 0));
    return `IF({${places.join(',')}},${range},${inner})`;
  }, '');
}
