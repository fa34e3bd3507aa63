import type { CellBlock } from '../sheet/cell-block';
import type { ChartDraft, ChartKind, ChartSeries } from '../sheet/chart-draft';
import { COLORS } from '../sheet/color-roles';
import { readKept, writeKept } from './excel-kept';
import { rangeOf, type ExcelSession } from './excel-session';
import { changedCharts, CHARTS_KEPT, keptCharts } from './kept-charts';

const TYPES: Readonly<Record<ChartKind, Excel.ChartType>> = {
  // the type waterfall can't be told which column is the total
  bridge: 'ColumnStacked' as Excel.ChartType,
  line: 'Line' as Excel.ChartType,
  funnel: 'BarClustered' as Excel.ChartType,
  bars: 'BarClustered' as Excel.ChartType,
};

/** The charts of a sheet that the workbook keeps the drafts of. */
export async function chartsOn(session: ExcelSession, sheet: string): Promise<ChartDraft[]> {
  const names = await namesOn(session, sheet);
  if (names.length === 0) return [];
  const drafts = keptCharts(await readKept(session, CHARTS_KEPT));
  return names.flatMap((name) => drafts.get(name) ?? []);
}

/** All charts of a sheet, those of people with them. */
async function namesOn(session: ExcelSession, sheet: string): Promise<string[]> {
  return session.reading(sheet, async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load('items/name');
    await context.sync();
    return charts.items.map(({ name }) => name);
  });
}

/** Draws a chart in place of the one of its name. */
export async function replaceChart(session: ExcelSession, sheet: string, draft: ChartDraft): Promise<void> {
  await eraseChart(session, sheet, draft.name);
  await drawCharts(session, sheet, [draft]);
}

/** Draws charts on a sheet that has none of their names, and keeps their drafts, from which they can be drawn again. */
export async function drawCharts(session: ExcelSession, sheet: string, drafts: readonly ChartDraft[]): Promise<void> {
  if (drafts.length === 0) return;
  // before they are drawn: a chart without its draft could not be found again
  await changeKept(session, { drawn: drafts });
  for (const draft of drafts) await drawChart(session, sheet, draft);
}

async function changeKept(session: ExcelSession, change: Parameters<typeof changedCharts>[1]): Promise<void> {
  await writeKept(session, CHARTS_KEPT, changedCharts(await readKept(session, CHARTS_KEPT), change));
}

async function drawChart(session: ExcelSession, sheet: string, draft: ChartDraft): Promise<void> {
  await session.writing(sheet, async (context) => {
    const cells = (block: CellBlock) => rangeOf(context, { ...block, sheet });
    const [first] = draft.series;
    if (first === undefined) return;
    const { charts } = context.workbook.worksheets.getItem(sheet);
    // one column of numbers makes one series
    const chart = charts.add(TYPES[draft.kind], cells(first.values), 'Columns');
    chart.name = draft.name;
    chart.title.text = draft.title;
    chart.title.format.font.size = TITLE_SIZE;
    const { row, column, rows, columns } = draft.at;
    chart.setPosition(
      cells({ row, column, rows: 1, columns: 1 }),
      cells({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
    );
    chart.legend.visible = draft.kind === 'line';
    chart.legend.position = 'Bottom';
    const { categoryAxis, valueAxis } = chart.axes;
    if (draft.kind === 'bars' || draft.kind === 'funnel') {
      // bars grow from the bottom: turned round, the first row stands at the top
      categoryAxis.reversePlotOrder = true;
      valueAxis.visible = false;
    }
    categoryAxis.tickLabelPosition = 'Low';
    valueAxis.majorGridlines.visible = draft.kind === 'line';
    valueAxis.numberFormat = draft.format;
    draft.series.forEach((one, index) => {
      const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
      series.name = one.name;
      series.setValues(cells(one.values));
      series.setXAxisValues(cells(draft.categories));
      dressSeries(series, one, draft, index);
    });
    await context.sync();
  });
}

/** Removes the chart of that name from a sheet, if it has it. */
export async function eraseChart(session: ExcelSession, sheet: string, name: string): Promise<void> {
  if (!(await namesOn(session, sheet)).includes(name)) return;
  await session.writing(sheet, async (context) => {
    context.workbook.worksheets.getItem(sheet).charts.getItem(name).delete();
    await context.sync();
  });
  await changeKept(session, { gone: [name] });
}

/** Forgets the drafts of charts that went with their sheet. */
export async function forgetCharts(session: ExcelSession, charts: readonly ChartDraft[]): Promise<void> {
  if (charts.length > 0) await changeKept(session, { gone: charts.map(({ name }) => name) });
}

const TITLE_SIZE = 12;

function dressSeries(series: Excel.ChartSeries, one: ChartSeries, draft: ChartDraft, index: number): void {
  const color = COLORS[one.color];
  if (draft.kind === 'line') {
    series.format.line.color = color;
    series.format.line.weight = 2.25;
    series.format.line.lineStyle = one.dashed ? 'Dash' : 'Continuous';
    series.markerStyle = 'None';
    return;
  }
  series.gapWidth = draft.kind === 'funnel' ? 15 : 50;
  if (draft.kind === 'bridge' && index === 0) {
    series.format.fill.clear();
    series.format.line.clear();
    return;
  }
  series.format.fill.setSolidColor(color);
  one.points?.forEach((role, point) => {
    if (role !== null) series.points.getItemAt(point).format.fill.setSolidColor(COLORS[role]);
  });
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = one.labels ?? draft.format;
}
