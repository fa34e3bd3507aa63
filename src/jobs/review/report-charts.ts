import type { CellBlock } from '../../sheet/cell-block';
import type { ChartDraft } from '../../sheet/chart-draft';
import { paceStatus } from '../../core/pace/pace-status';
import type { ColorRole } from '../../sheet/color-roles';
import type { Language } from '../../texts/language';
import { reviewTexts } from '../../texts/review';
import { bridgeSteps } from './bridge-steps';
import { COLUMN, DATA_ROW, layoutOf, type Counts } from './layout';
import type { ReviewParts } from './review-parts';
import { ranked } from './write-data';

/** The charts of a report, on the cells of its own sheet. */
export function reportCharts(parts: ReviewParts, counts: Counts, id: string, language: Language): ChartDraft[] {
  const { facts } = parts;
  const layout = layoutOf(counts);
  const { charts, funnel } = layout.parts;
  const say = (name: keyof typeof reviewTexts) => reviewTexts[name][language];
  const name = (kind: string) => `Targetry ${kind} ${id}`;
  const block = (row: number, column: number, rows: number, columns = 1): CellBlock => ({ row, column, rows, columns });
  const format = counts.cents ? '#,##0.00' : '#,##0';
  const half = counts.points > 0 ? 4 : COLUMN.printed;
  const steps = bridgeSteps(facts, language).length;
  const series = (offset: number, text: 'base' | 'total' | 'up' | 'down', color: ColorRole, labels: string) => ({
    name: say(text),
    values: block(DATA_ROW, COLUMN.bridge + offset, steps),
    color,
    labels,
  });
  const drafts: ChartDraft[] = [
    {
      name: name('bridge'),
      kind: 'bridge',
      title: say(facts.total.pace.daysLeft === 0 ? 'bridgeTitleWhole' : 'bridgeTitle'),
      categories: block(DATA_ROW, COLUMN.bridge, steps),
      series: [
        series(3, 'base', 'paper', format),
        // columns that are 0 at a step have no label
        series(4, 'total', 'total', `${format};-${format};`),
        series(5, 'up', 'up', `+${format};;`),
        series(6, 'down', 'down', `-${format};;`),
      ],
      at: block(charts.first, 0, charts.rows, half),
      format,
    },
  ];
  const booked = facts.points.filter(({ actual }) => actual !== null).length;
  if (counts.points > 0) {
    drafts.push({
      name: name('pace'),
      kind: 'line',
      title: say('paceTitle'),
      categories: block(DATA_ROW, COLUMN.points, counts.points),
      series: [
        {
          name: say('plan'),
          values: block(DATA_ROW, COLUMN.points + 2, counts.points),
          color: 'target',
          dashed: true,
        },
        { name: say('actual'), values: block(DATA_ROW, COLUMN.points + 3, booked), color: 'actual' },
      ],
      at: block(charts.first, half, charts.rows, COLUMN.printed - half),
      format: '#,##0',
    });
  }
  if (layout.ranksChart.rows > 0) {
    drafts.push({
      name: name('ranks'),
      kind: 'bars',
      title: say('ranksTitle'),
      categories: block(DATA_ROW, COLUMN.ranks, counts.ranks),
      series: [
        {
          name: say('pace'),
          values: block(DATA_ROW, COLUMN.ranks + 1, counts.ranks),
          color: 'actual',
          points: ranked(facts).map(({ pace }) => lightOf(pace.pace, counts)),
        },
      ],
      at: block(layout.ranksChart.row, 0, layout.ranksChart.rows, COLUMN.printed),
      format: '0.00',
    });
  }
  if (layout.funnelChart.rows > 0) {
    const weakest = parts.funnel?.weakest ?? null;
    drafts.push({
      name: name('funnel'),
      kind: 'funnel',
      title: say('funnelTitle'),
      categories: block(funnel.first, 0, funnel.rows),
      series: [
        {
          name: say('reached'),
          values: block(funnel.first, 2, funnel.rows),
          color: 'actual',
          points:
            parts.funnel?.stages.map((_, index) => (weakest !== null && index === weakest + 1 ? 'bad' : null)) ?? [],
        },
      ],
      at: block(layout.funnelChart.row, 0, layout.funnelChart.rows, COLUMN.printed),
      format: '#,##0',
    });
  }
  return drafts;
}

function lightOf(pace: number | null, { onPace, behind }: Counts): ColorRole | null {
  const status = paceStatus(pace, { onPace, behind });
  if (!status.ok || status.value === null) return null;
  return status.value === 'at-risk' ? 'bad' : status.value === 'behind' ? 'warn' : 'good';
}
