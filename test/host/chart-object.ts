import { HostError, HostObject } from './host-object';
import { collection } from './worksheet-object';
import type { Area } from '../../src/sheet/address';
import type { Book, BookSheet } from './book';

/** A chart of the simulated Excel: what was set, by the path of its property ("Title.Text"), and its series. */
export interface BookChart {
  readonly type: string;
  readonly set: Map<string, unknown>;
  readonly series: BookSeries[];
}

export interface BookSeries {
  readonly set: Map<string, unknown>;
  readonly points: Map<number, Map<string, unknown>>;
}

const legal = {
  types: ['ColumnStacked', 'Line', 'BarClustered'],
  lineStyles: ['Continuous', 'Dash'],
};

/** `ChartCollection` of a sheet. */
export function chartsObject(book: Book, sheet: BookSheet): HostObject {
  return collection('ChartCollection', () => sheet.charts.map((chart) => chartObject(book, sheet, chart)), ['Name'], {
    Add: (type: string, source: HostObject, seriesBy: string) => {
      book.refuseProtected(sheet);
      if (!legal.types.includes(type) || seriesBy !== 'Columns') throw new HostError('InvalidArgument', type);
      const chart: BookChart = {
        type,
        set: new Map<string, unknown>([['Name', `Chart ${sheet.charts.length + 1}`]]),
        series: Array.from({ length: Number(source.get('ColumnCount')) }, freshSeries),
      };
      sheet.charts.push(chart);
      return chartObject(book, sheet, chart);
    },
  });
}

function chartObject(book: Book, sheet: BookSheet, chart: BookChart): HostObject {
  const bag = (type: string, path: string, names: readonly string[], parts: Parts = {}, methods: Methods = {}) =>
    bagObject(book, sheet, chart.set, type, path, names, parts, methods);
  const part = (get: () => HostObject) => ({ part: true, get });
  const axis = (name: string) => {
    const gridlines = bag('ChartGridlines', `${name}.MajorGridlines`, ['Visible']);
    const names = ['ReversePlotOrder', 'Visible', 'TickLabelPosition', 'NumberFormat'];
    return bag('ChartAxis', name, names, { MajorGridlines: part(() => gridlines) });
  };
  const titleFont = bag('ChartFont', 'Title.Font', ['Size']);
  const titleFormat = bag('ChartTitleFormat', 'Title.Format', [], { Font: part(() => titleFont) });
  const series = collection(
    'ChartSeriesCollection',
    () => chart.series.map((one, index) => seriesObject(book, sheet, one, index)),
    [],
    {
      Add: (name: string) => {
        const one = freshSeries();
        one.set.set('Name', name);
        chart.series.push(one);
        return seriesObject(book, sheet, one, chart.series.length - 1);
      },
    },
  );
  const axes = new HostObject('ChartAxes', {
    properties: {
      CategoryAxis: part(() => axis('CategoryAxis')),
      ValueAxis: part(() => axis('ValueAxis')),
    },
  });
  return bag(
    'Chart',
    '',
    ['Name'],
    {
      Title: part(() => bag('ChartTitle', 'Title', ['Text'], { Format: part(() => titleFormat) })),
      Legend: part(() => bag('ChartLegend', 'Legend', ['Visible', 'Position'])),
      Axes: part(() => axes),
      Series: part(() => series),
    },
    {
      SetPosition: (first: HostObject, last: HostObject) =>
        void chart.set.set('Position', [areaOf(sheet, first), areaOf(sheet, last)]),
      Delete: () => void sheet.charts.splice(sheet.charts.indexOf(chart), 1),
    },
  );
}

function seriesObject(book: Book, sheet: BookSheet, { set, points }: BookSeries, index: number): HostObject {
  const fillOf = (held: Map<string, unknown>) =>
    new HostObject('ChartFill', {
      methods: {
        SetSolidColor: (color: string) => void held.set('Fill', color),
        Clear: () => void held.set('Fill', null),
      },
    });
  const formatOf = (held: Map<string, unknown>) =>
    new HostObject('ChartSeriesFormat', {
      properties: {
        Fill: { part: true, get: () => fillOf(held) },
        Line: {
          part: true,
          get: () =>
            bagObject(
              book,
              sheet,
              held,
              'ChartLineFormat',
              'Line',
              ['Color', 'Weight', 'LineStyle'],
              {},
              {
                Clear: () => void held.set('Line', null),
              },
            ),
        },
      },
    });
  const pointsObject = new HostObject('ChartPointsCollection', {
    methods: {
      GetItemAt: (at: number) => {
        const held = points.get(at) ?? new Map<string, unknown>();
        points.set(at, held);
        return new HostObject('ChartPoint', { properties: { Format: { part: true, get: () => formatOf(held) } } });
      },
    },
  });
  const labels = bagObject(book, sheet, set, 'ChartDataLabels', 'DataLabels', ['NumberFormat']);
  return bagObject(
    book,
    sheet,
    set,
    'ChartSeries',
    '',
    ['Name', 'GapWidth', 'HasDataLabels', 'MarkerStyle'],
    {
      Format: { part: true, get: () => formatOf(set) },
      Points: { part: true, get: () => pointsObject },
      DataLabels: { part: true, get: () => labels },
    },
    {
      SetValues: (range: HostObject) => void set.set('Values', areaOf(sheet, range)),
      SetXAxisValues: (range: HostObject) => void set.set('XAxisValues', areaOf(sheet, range)),
    },
    String(index),
  );
}

type Parts = Readonly<
  Record<string, { readonly part: true; get(): HostObject } | { part: boolean; get(): HostObject }>
>;
type Methods = Readonly<Record<string, (...args: never[]) => unknown>>;

/** An object whose properties only hold what they are given. */
function bagObject(
  book: Book,
  sheet: BookSheet,
  held: Map<string, unknown>,
  type: string,
  path: string,
  names: readonly string[],
  parts: Parts = {},
  methods: Methods = {},
  id?: string,
): HostObject {
  const key = (name: string) => (path === '' ? name : `${path}.${name}`);
  const own = names.map((name) => [
    name,
    {
      get: () => held.get(key(name)) ?? null,
      set: (value: unknown) => {
        book.refuseProtected(sheet);
        if (name === 'LineStyle' && !legal.lineStyles.includes(String(value))) {
          throw new HostError('InvalidArgument', String(value));
        }
        held.set(key(name), value);
      },
    },
  ]);
  return new HostObject(type, {
    ...(id === undefined ? {} : { id }),
    properties: { ...Object.fromEntries(own), ...parts },
    methods,
  });
}

function freshSeries(): BookSeries {
  return { set: new Map(), points: new Map() };
}

/** Excel takes cells of other sheets too; we only hand it those of the chart's. */
function areaOf(sheet: BookSheet, range: HostObject): Area {
  if (range.type !== 'Range') throw new HostError('InvalidArgument', 'no range');
  const number = (name: string) => Number(range.get(name));
  return {
    sheet: sheet.cells.name,
    row: number('RowIndex'),
    column: number('ColumnIndex'),
    rows: number('RowCount'),
    columns: number('ColumnCount'),
  };
}
