import type { CellBlock } from '../../sheet/cell-block';
import type { ChartDraft, ChartSeries } from '../../sheet/chart-draft';
import { COLORS, type ColorRole } from '../../sheet/color-roles';
import { formatArea } from '../../sheet/format-area';
import { escapeXml } from './escape-xml';

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** A chart as the part of a file, on the cells of its sheet: DrawingML charts, ECMA-376 part 1, 21.2. */
export function chartXml(draft: ChartDraft, sheet: string): string {
  const plot = draft.kind === 'line' ? lineChart(draft, sheet) : barChart(draft, sheet);
  const size = 'sz="1200" b="1"';
  const title = `<a:p><a:pPr><a:defRPr ${size}/></a:pPr><a:r><a:rPr ${size}/><a:t>${escapeXml(draft.title)}</a:t></a:r></a:p>`;
  const legend = draft.kind === 'line' ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/>${title}</c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}${axes(draft)}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${fill('paper')}${line('rule', 9525)}</c:spPr></c:chartSpace>`
  );
}

function barChart(draft: ChartDraft, sheet: string): string {
  const isBridge = draft.kind === 'bridge';
  const series = draft.series.map((one, index) => {
    const isBase = isBridge && index === 0;
    const points = (one.points ?? []).map((role, point) =>
      role === null
        ? ''
        : `<c:dPt><c:idx val="${point}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(role)}</c:spPr></c:dPt>`,
    );
    const look = isBase ? '<a:noFill/><a:ln><a:noFill/></a:ln>' : fill(one.color);
    return (
      `<c:ser>${head(one, index)}<c:spPr>${look}</c:spPr><c:invertIfNegative val="0"/>${points.join('')}` +
      `${isBase ? '' : labels(one.labels ?? draft.format, isBridge)}${cells(draft, one, sheet)}</c:ser>`
    );
  });
  const gap = draft.kind === 'funnel' ? 15 : 50;
  return (
    `<c:barChart><c:barDir val="${isBridge ? 'col' : 'bar'}"/><c:grouping val="${isBridge ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${gap}"/>${isBridge ? '<c:overlap val="100"/>' : ''}` +
    '<c:axId val="1"/><c:axId val="2"/></c:barChart>'
  );
}

function lineChart(draft: ChartDraft, sheet: string): string {
  const series = draft.series.map(
    (one, index) =>
      `<c:ser>${head(one, index)}<c:spPr>${line(one.color, 28575, one.dashed)}</c:spPr>` +
      `<c:marker><c:symbol val="none"/></c:marker>${cells(draft, one, sheet)}<c:smooth val="0"/></c:ser>`,
  );
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>` +
    '<c:axId val="1"/><c:axId val="2"/></c:lineChart>'
  );
}

/** The first row of bars stands at the top: their axis is turned round. */
function axes({ kind, format }: ChartDraft): string {
  const isBar = kind === 'bars' || kind === 'funnel';
  const scaling = (turned: boolean) => `<c:scaling><c:orientation val="${turned ? 'maxMin' : 'minMax'}"/></c:scaling>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const grid = kind === 'line' ? `<c:majorGridlines><c:spPr>${line('rule', 6350)}</c:spPr></c:majorGridlines>` : '';
  return (
    `<c:catAx><c:axId val="1"/>${scaling(isBar)}<c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:tickLblPos val="low"/><c:crossAx val="2"/>` +
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="2"/>${scaling(false)}<c:delete val="${isBar ? 1 : 0}"/><c:axPos val="${isBar ? 'b' : 'l'}"/>${grid}` +
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>${ticks}<c:tickLblPos val="nextTo"/><c:crossAx val="1"/>` +
    '<c:crosses val="autoZero"/></c:valAx>'
  );
}

function head({ name }: ChartSeries, index: number): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
}

/** On a column its label has a ground of its own: the column may be thinner than the text. */
function labels(format: string, onGround: boolean): string {
  const flags = ['LegendKey:0', 'Val:1', 'CatName:0', 'SerName:0', 'Percent:0', 'BubbleSize:0'].map((flag) => {
    const [name, value] = flag.split(':');
    return `<c:show${name} val="${value}"/>`;
  });
  const place = onGround ? '<c:dLblPos val="ctr"/>' : '<c:dLblPos val="outEnd"/>';
  const text = '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr/></a:p></c:txPr>';
  const look = onGround ? `<c:spPr>${fill('paper')}</c:spPr>` : '';
  return `<c:dLbls><c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>${look}${text}${place}${flags.join('')}</c:dLbls>`;
}

function cells({ categories }: ChartDraft, { values }: ChartSeries, sheet: string): string {
  const place = (block: CellBlock) => escapeXml(formatArea({ ...block, sheet }, { absolute: true }));
  return (
    `<c:cat><c:strRef><c:f>${place(categories)}</c:f></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${place(values)}</c:f></c:numRef></c:val>`
  );
}

function fill(role: ColorRole): string {
  return `<a:solidFill><a:srgbClr val="${COLORS[role].slice(1).toUpperCase()}"/></a:solidFill>`;
}

function line(role: ColorRole, width: number, dashed = false): string {
  return `<a:ln w="${width}">${fill(role)}${dashed ? '<a:prstDash val="dash"/>' : ''}</a:ln>`;
}
