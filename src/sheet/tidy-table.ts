import { crossColumns, type CrossColumns } from './cross-columns';
import { headingRoles } from './heading-roles';
import { headingUnit } from './heading-unit';
import { isLabelHeading } from './is-label-heading';
import { isMeasureHeading } from './is-measure-heading';
import { groupList, markGroups } from './mark-groups';
import { memberColumns, type MemberColumns } from './member-columns';
import { periodColumns, type WideColumns } from './period-columns';
import { startOf, type Period } from './read-period';
import type { Column, ColumnRole, Place, Span, Table, TableNote, Unit } from './table';
import { checkColumnTotals, columnList, isSumOf, isTotalHeading, isTotalWord, type ColumnTotal } from './wide-table';

export interface TidyOptions {
  /** The year that a title or the sheet's name gives to months and quarters without one. */
  readonly year?: number | null;
  /** What the values are, where no heading says it ("目标"). */
  readonly measure?: string | null;
  /** A unit said above the table: it holds for amounts whose heading names none. */
  readonly unit?: Unit | null;
}

/**
 * Turns a wide table, one with its periods side by side (1月 2月 3月 …) or the members of one kind (products, regions), into
 * a tidy one: a row for each of them, with a column that names it and one column for each measure. Other tables come back
 * as they are.
 *
 * Columns of totals over the periods or members are set aside (`totalColumns`) and checked; number columns that hold one
 * value for the whole row are left out, which a note says. Periods with their year become a date column of first days, others
 * a text column ("1月"). Blanks stay blank, and each value keeps its place on the sheet.
 */
export function tidyTable(table: Table, { year = null, measure = null, unit = null }: TidyOptions = {}): Table {
  const periods = periodColumns(table.columns);
  if (periods !== null) return spread(table, fromPeriods(table, periods, year, measure), unit);
  const cross = crossColumns(table.columns);
  if (cross !== null) return spread(table, fromCross(table, cross), unit);
  const members = memberColumns(table);
  return members === null ? table : spread(table, fromMembers(table, members, measure), unit);
}

/** What a tidy table is made of. */
interface Layout {
  /** The column that names what stood side by side: heading and one value for each. */
  readonly key: Pick<Column, 'heading' | 'role' | 'kind' | 'span' | 'confidence'> & {
    readonly names: readonly (string | number)[];
  };
  readonly measures: readonly {
    readonly heading: string;
    readonly role: ColumnRole | null;
    readonly confidence: number;
    readonly columns: readonly (Column | null)[];
  }[];
  readonly totals: readonly ColumnTotal[];
  /** What the first column of labels is called, where its heading names both directions. */
  readonly renamed?: string | undefined;
}

function fromPeriods(
  table: Table,
  { span, measures, periods, within: holders, names, totals }: WideColumns,
  year: number | null,
  measure: string | null,
): Layout {
  const starts = periods.map((period) => startIn(period, year));
  const dated = starts.every((start) => start !== null) && span !== 'year';
  const [series] = measures;
  return {
    key: {
      heading: SPAN_NAMES[span][isChinese(table) ? 0 : 1],
      role: dated ? 'date' : 'period',
      kind: dated ? 'date' : 'text',
      span,
      confidence: 1,
      names: dated ? starts.map(Number) : names,
    },
    measures: measures.map(({ name, columns }) =>
      named(table, name || wholeName(table, columns) || measure || '', columns),
    ),
    totals: totals.flatMap(({ column, split }) => {
      const measured = measures.find(({ name }) => name.toLowerCase() === withoutTotal(split.rest)) ?? series!;
      const parts = measured.columns.filter(
        (part, position) =>
          part !== null && within(periods[position]!, holders[position] ?? null, split.period, split.isTotal),
      ) as Column[];
      return parts.length > 1 ? [{ column, parts }] : [];
    }),
  };
}

const SPAN_NAMES: Readonly<Record<Span, readonly [string, string]>> = {
  day: ['日期', 'Date'],
  week: ['周', 'Week'],
  month: ['月份', 'Month'],
  quarter: ['季度', 'Quarter'],
  half: ['半年', 'Half'],
  year: ['年份', 'Year'],
};

function startIn({ span, number, start, year: own }: Period, year: number | null): number | null {
  if (start !== null || own !== null || year === null) return start;
  // nobody says how a sheet counts its weeks, nor of which month its days are
  return span === 'month' || span === 'quarter' || span === 'half' ? startOf(span, year, number) : null;
}

/** Whether a month belongs to a quarter, a half or a year. */
function within(part: Period, holder: Period | null, whole: Period, isTotal: boolean): boolean {
  if (holder !== null && holder.span === whole.span) return holder.number === whole.number;
  if (part.year !== null && whole.year !== null && part.year !== whole.year) return false;
  if (whole.span === part.span) return isTotal;
  const months: Partial<Record<Span, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
  const [small, large] = [months[part.span], months[whole.span]];
  if (small === undefined || large === undefined) return whole.span === 'year' || isTotal;
  if (whole.span === 'half' && whole.year === null && whole.number > 2) return part.number <= whole.number;
  return Math.ceil((part.number * small) / large) === whole.number;
}

function withoutTotal(rest: string): string {
  return rest
    .split(' ')
    .filter((word) => !isTotalHeading(word))
    .join(' ')
    .toLowerCase();
}

function fromMembers(
  table: Table,
  { columns, names, heading, role, totals, rows }: MemberColumns,
  measure: string | null,
): Layout {
  const title =
    totals[0] !== undefined && !isTotalHeading(totals[0].column.heading) ? totals[0].column.heading : measure;
  return {
    key: {
      heading: heading || (isChinese(table) ? '项目' : 'Item'),
      role,
      kind: 'text',
      span: null,
      confidence: role === null ? 0.5 : 1,
      names,
    },
    measures: [named(table, title ?? '', columns)],
    totals,
    renamed: rows,
  };
}

function fromCross(table: Table, { members, role, measures }: CrossColumns): Layout {
  return {
    key: {
      heading: isChinese(table) ? '项目' : 'Item',
      role,
      kind: 'text',
      span: null,
      confidence: role === null ? 0.5 : 0.85,
      names: members,
    },
    measures: measures.map(({ name, columns }) => named(table, name, columns)),
    totals: [],
  };
}

function named(table: Table, name: string, columns: readonly (Column | null)[]): Layout['measures'][number] {
  const bare = name.replace(/[（(][^()（）]*[)）]/g, '').trim();
  const claim = headingRoles(bare).find(({ role }) => NUMERIC.has(role));
  const heading = bare === '' ? (isChinese(table) ? '数值' : 'Value') : bare;
  const kinds = columns.filter((column) => column !== null).map(({ confidence }) => confidence);
  const fit = Math.min(1, ...kinds.map((confidence) => confidence / 0.7));
  const sure = claim === undefined ? 0.5 : claim.strength >= 50 ? 1 : 0.85;
  const rate = columns.find((column) => column?.role === 'rate');
  return {
    heading,
    role: claim?.role ?? (rate ? 'rate' : null),
    confidence: Math.round(sure * fit * 100) / 100,
    columns,
  };
}

const NUMERIC: ReadonlySet<ColumnRole> = new Set(['amount', 'quantity', 'price', 'cost', 'profit', 'target', 'actual']);

const MONEY: ReadonlySet<ColumnRole> = new Set(['amount', 'cost', 'profit', 'target', 'actual']);

/** What a column of the sums over all periods is called, without its span: "月目标" beside four weeks, "Annual Quota". */
function wholeName({ columns }: Table, parts: readonly (Column | null)[]): string {
  const series = parts.filter((column) => column !== null);
  const sum = columns.find(
    (column) =>
      column.kind === 'number' && !series.includes(column) && !isTotalWord(column.heading) && isSumOf(column, series),
  );
  const name = sum?.heading.replace(SPAN_WORD, '').trim() ?? '';
  return isMeasureHeading(name) ? name : '';
}

const SPAN_WORD =
  /^(?:[年季月周日]度?|全年|annual|yearly|quarterly|monthly|weekly|full[- ]year)(?=\s|\p{Script=Han})/iu;

function isChinese({ columns }: Table): boolean {
  return columns.some(({ heading }) => /\p{Script=Han}/u.test(heading));
}

/** Lays the side by side columns below each other. */
function spread(table: Table, { key, measures, totals, renamed }: Layout, unit: Unit | null): Table {
  const { area, rowNumbers, headingRow } = table;
  const wide = new Set(measures.flatMap(({ columns }) => columns.filter((column) => column !== null)));
  const rest = table.columns.filter((column) => !wide.has(column));
  const parts = [...wide];
  const summed = rest.filter(
    (column) =>
      column.kind === 'number' &&
      !totals.some((total) => total.column === column) &&
      (isTotalWord(column.heading) || (measures.length === 1 && isSumOf(column, parts))),
  );
  const partsOf = (heading: string) => {
    const rest = withoutTotal(heading);
    const measure = measures.length === 1 ? measures[0] : measures.find((one) => one.heading.toLowerCase() === rest);
    return measure?.columns.filter((column) => column !== null) ?? [];
  };
  const allTotals = [...totals, ...summed.map((column) => ({ column, parts: partsOf(column.heading) }))];
  const aside = new Set(allTotals.map(({ column }) => column));
  const isKept = (column: Column) =>
    column.kind !== 'number' && (column.span === null || column.values.some((value) => value !== null));
  const kept = rest.filter((column) => !aside.has(column) && isKept(column));
  const leftOut = rest.filter((column) => !aside.has(column) && !isKept(column) && !isLabelHeading(column.heading));

  const count = key.names.length;
  const rows = rowNumbers.length * count;
  const repeat = <T>(pick: (row: number, part: number) => T): T[] =>
    Array.from({ length: rows }, (_, at) => pick(Math.floor(at / count), at % count));
  const columnAt = measures.map(({ columns }) => columns);
  const headings = new Set(kept.map(({ heading }) => heading));
  const free = (wanted: string) => {
    let heading = wanted;
    for (let number = 2; headings.has(heading); number++) heading = `${wanted} (${number})`;
    headings.add(heading);
    return heading;
  };
  const dimensions = kept.map((column, position): Column => ({
    ...column,
    ...(renamed !== undefined && position === 0
      ? { heading: renamed, role: headingRoles(renamed)[0]?.role ?? null }
      : {}),
    values: repeat((row) => column.values[row] ?? null),
    place: (row) => placeIn(column, Math.floor(row / count)),
    asWritten: false,
  }));
  const placeIn = (column: Column, row: number): Place =>
    column.place?.(row) ?? { row: rowNumbers[row] ?? headingRow, column: area.column + column.index };
  const keyColumn: Column = {
    ...key,
    heading: free(key.heading),
    index: area.columns + 1,
    values: repeat((_, part) => key.names[part] ?? null),
    place: (row) => ({
      row: headingRow,
      column: area.column + (columnAt.map((columns) => columns[row % count]).find((one) => one != null)?.index ?? 0),
    }),
    unit: null,
    groups: null,
    asWritten: false,
  };
  const numbers = measures.map(({ heading, role, confidence, columns }, position): Column => {
    const first = columns.find((column) => column !== null)!;
    const own = columns.every((one) => one === null || one.unit?.factor === first.unit?.factor) ? first.unit : null;
    return {
      heading: free(heading),
      index: area.columns + 2 + position,
      role,
      kind: 'number',
      confidence,
      span: null,
      place: (row) => ({
        row: rowNumbers[Math.floor(row / count)] ?? headingRow,
        column: area.column + (columns[row % count] ?? first).index,
      }),
      values: repeat((row, part) => columns[part]?.values[row] ?? null),
      unit: own ?? headingUnit(first.heading) ?? (role === null || MONEY.has(role) ? unit : null),
      groups: null,
      asWritten: false,
    };
  });
  const grouped = regroup([...dimensions, keyColumn, ...numbers], measures, count);
  const repeated = repeat((row) => rowNumbers[row]!);
  const notes: TableNote[] = [
    ...table.notes.filter(({ code }) => code !== 'rows-differ' && code !== 'heading-made'),
    { code: 'made-tidy', parameters: { heading: keyColumn.heading, count } },
    ...checkColumnTotals(table, allTotals),
    ...(leftOut.length === 0
      ? []
      : [{ code: 'columns-left-out', parameters: { headings: columnList(table, leftOut) } } as const]),
    ...grouped.flatMap(({ heading, groups }): TableNote[] =>
      groups === null ? [] : [{ code: 'rows-differ', parameters: { heading, groups: groupList(groups, repeated) } }],
    ),
  ];
  const inColumn = new Map(parts.map((column) => [column.heading, column]));
  return {
    ...table,
    columns: grouped,
    rowNumbers: repeated,
    totalColumns: allTotals.map(({ column }) => area.column + column.index).sort((a, b) => a - b),
    layout: 'wide',
    problems: table.problems.flatMap((problem) => {
      const column = inColumn.get(problem.heading);
      if (column === undefined) {
        return kept.some(({ heading }) => heading === problem.heading)
          ? [{ ...problem, row: problem.row * count }]
          : [];
      }
      const position = measures.findIndex(({ columns }) => columns.includes(column));
      const part = measures[position]!.columns.indexOf(column);
      return [{ ...problem, row: problem.row * count + part, heading: numbers[position]!.heading }];
    }),
    notes,
  };
}

/**
 * Marks the rows that do not count the same, by the column of target types or by what the cells say. A measure without a
 * name of its own ("数值") is what its type says.
 */
function regroup(columns: readonly Column[], measures: Layout['measures'], count: number): Column[] {
  const first = columns.length - measures.length;
  const units = columns.map((column, position) => {
    const byColumn = measures[position - first]?.columns.map((one) => {
      const labels = new Map<number, string>();
      for (const { label, rows } of one?.groups ?? []) for (const row of rows) labels.set(row, label);
      return labels;
    });
    return column.values.map((_, at) => byColumn?.[at % count]?.get(Math.floor(at / count)) ?? null);
  });
  const typed = columns.map((column, position) =>
    position < first || column.role !== null ? column : { ...column, role: 'amount' as const },
  );
  return markGroups(typed, units).map((column, position) => ({ ...column, role: columns[position]!.role }));
}
