import { printNumber } from '../../texts/print-number';
import type { HowName } from '../../texts/how';
import type { Bar, ChartLine, ChartSpec, LineSpec } from './chart-spec';

/** The figures of a chart as a table: its text alternative. Blank texts where a line has no point. */
export interface ChartFigures {
  /** Names of the columns after the first, which names the row. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly string[];
    /** How each of the cells is computed. */
    readonly hows: readonly HowName[];
  }[];
}

/** @param value the heading of the one column of bars, causes or stages */
export function chartFigures(spec: ChartSpec, value: string): ChartFigures {
  const print = spec.print ?? printNumber;
  if (spec.kind === 'line') return lineFigures(spec, print);
  if (spec.kind === 'bars' && spec.beforeName !== undefined) {
    return {
      columns: [spec.valueName ?? value, spec.beforeName],
      rows: spec.bars.map((bar) => ({
        name: bar.name,
        cells: [print(bar.value), bar.before === undefined ? '' : print(bar.before)],
        hows: ['added', 'added'],
      })),
    };
  }
  const bars =
    spec.kind === 'bars' ? spec.bars : spec.kind === 'funnel' ? spec.stages : [spec.from, ...spec.causes, spec.to];
  const how = (bar: Bar): HowName =>
    spec.kind === 'funnel' ? 'count' : spec.kind === 'bridge' && spec.causes.includes(bar) ? 'cause' : 'added';
  return {
    columns: [value],
    rows: bars.map((bar) => ({ name: bar.name, cells: [print(bar.value)], hows: [how(bar)] })),
  };
}

/** A forecast was made, all other lines are added up from cells. */
export function lineHow({ look }: ChartLine): HowName {
  return look === 'forecast' ? 'forecast' : 'added';
}

function lineFigures(spec: LineSpec, print: (value: number) => string): ChartFigures {
  const { lines, interval } = spec;
  const columns: {
    readonly name: string;
    readonly how: HowName;
    readonly values: ReadonlyMap<number, number>;
  }[] = lines.map((line) => ({
    name: line.name,
    how: lineHow(line),
    values: new Map(line.points.map(({ day, value }) => [day, value])),
  }));
  if (interval !== undefined) {
    const { low, high, points } = interval;
    columns.push({ name: low, how: 'interval', values: new Map(points.map((point) => [point.day, point.low])) });
    columns.push({ name: high, how: 'interval', values: new Map(points.map((point) => [point.day, point.high])) });
  }
  const days = [...new Set(columns.flatMap(({ values }) => [...values.keys()]))].sort((a, b) => a - b);
  const shown = (value: number | undefined) => (value === undefined ? '' : print(value));
  return {
    columns: columns.map(({ name }) => name),
    rows: days.map((day) => ({
      name: spec.printDay(day),
      cells: columns.map(({ values }) => shown(values.get(day))),
      hows: columns.map(({ how }) => how),
    })),
  };
}
