import { printNumber } from '../../texts/print-number';
import type { ChartSpec, LineSpec } from './chart-spec';

/** The figures of a chart as a table: its text alternative. Blank texts where a line has no point. */
export interface ChartFigures {
  /** Names of the columns after the first, which names the row. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
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
      })),
    };
  }
  const bars =
    spec.kind === 'bars' ? spec.bars : spec.kind === 'funnel' ? spec.stages : [spec.from, ...spec.causes, spec.to];
  return { columns: [value], rows: bars.map((bar) => ({ name: bar.name, cells: [print(bar.value)] })) };
}

function lineFigures(spec: LineSpec, print: (value: number) => string): ChartFigures {
  const { lines, interval } = spec;
  const columns: { readonly name: string; readonly values: ReadonlyMap<number, number> }[] = lines.map((line) => ({
    name: line.name,
    values: new Map(line.points.map(({ day, value }) => [day, value])),
  }));
  if (interval !== undefined) {
    const { low, high, points } = interval;
    columns.push({ name: low, values: new Map(points.map((point) => [point.day, point.low])) });
    columns.push({ name: high, values: new Map(points.map((point) => [point.day, point.high])) });
  }
  const days = [...new Set(columns.flatMap(({ values }) => [...values.keys()]))].sort((a, b) => a - b);
  const shown = (value: number | undefined) => (value === undefined ? '' : print(value));
  return {
    columns: columns.map(({ name }) => name),
    rows: days.map((day) => ({
      name: spec.printDay(day),
      cells: columns.map(({ values }) => shown(values.get(day))),
    })),
  };
}
