import type { Line, Span, Time } from '../../core/check/plan';
import { toHalfWidth } from '../half-width';
import { totalLabel } from '../total-label';

/**
 * What the label of a row or column says: whether it is a total, which stretch of time it stands for, over which span
 * its amounts are, and whether they may be added up. Chinese and English, whatever the case and a unit in brackets.
 *
 * @example
 * planLine('周均目标'); // { span: 'week', average: true, stem: '目标', … }
 */
export function planLine(label: string): Line {
  const plain = toHalfWidth(label).toLowerCase();
  const bare = plain
    .replace(/[([【].*?[)\]】]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const time = timeIn(bare);
  const span = time === null ? spanIn(bare) : null;
  const measure = measureOf(bare);
  const average = /均|average|avg|mean/.test(bare);
  const isMean = average && span === null;
  const isAside = isMean || NO_SUM.test(bare);
  const total = isAside || average ? 'no' : totalLabel(bare);
  const role = isAside ? 'aside' : total === 'no' ? 'item' : SUBTOTAL.test(bare) ? 'subtotal' : 'total';
  return {
    label: label.trim(),
    stem: stemOf(bare),
    role,
    sure: total === 'sure',
    time,
    span,
    average,
    additive: !NOT_ADDITIVE.test(bare) && !/[%‰]/.test(plain) && (measure === null || ADDITIVE.has(measure)),
    measure,
  };
}

const ADDITIVE: ReadonlySet<Line['measure']> = new Set(['count', 'actual', 'target']);

/** Means, running totals, growth and "of which" lines take no part in sums. */
const NO_SUM = /^其中|^of which|累计|running|cumulative|ytd|同比|环比|排名|名次|rank/;
const SUBTOTAL = /小计|sub-?total|.[合总共]计$/;
const NOT_ADDITIVE =
  /率|占比|比重|比例|构成|单价|均价|价格|客单价|人均|件均|店均|同比|环比|进度|增长|增幅|增速|系数|排名|名次|评分|得分|满意度|指数|天数|周期|账期|权重|折扣$|\brate\b|ratio|\bshare\b|percent|\bpct\b|price|\baov\b|\basp\b|\bpace\b|growth|\byoy\b|\bmom\b|rank|score|index|\bdays\b|cycle|weight|\bper\b|margin$/;

function measureOf(bare: string): Line['measure'] {
  if (/占比|比重|构成|权重|\bshare\b|% of|\bweight\b/.test(bare) && !/率|market|市场/.test(bare)) return 'share';
  if (/完成率|达成率|达标率|attainment|achievement|completion/.test(bare)) return 'attainment';
  if (/率|rate/.test(bare)) return null;
  if (/单价|均价|客单|件均|\bprice|average (?:order|deal)|\baov\b|\basp\b/.test(bare)) return 'price';
  if (
    /(?:客户|单|件|台|人|订|套|家|户)数|数量|销量|单量|订单$|客户$|\b(?:quantity|qty|units|customers|orders|deals)\b/.test(
      bare,
    )
  )
    return 'count';
  if (/实际|完成|达成|实绩|actual|achieved/.test(bare)) return 'actual';
  if (/目标|计划|预算|任务|target|plan|quota|budget/.test(bare)) return 'target';
  return null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const HAN_NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const HAN = '十[一二]?|[一二三四五六七八九]';
const YEAR = '(?:(?:fy ?)?(?:19|20)\\d\\d ?(?:年度?|[-/.])? ?)';

/** Each with one group for the number, or none for a fixed one. */
const TIMES: readonly { readonly unit: Time['unit']; readonly form: RegExp; readonly number?: number }[] = [
  { unit: 'month', form: new RegExp(`${YEAR}?(?<![\\d.])(1[0-2]|0?[1-9]|${HAN}) ?月份?`) },
  { unit: 'month', form: /(?:19|20)\d\d[-/.](1[0-2]|0?[1-9])(?!\d)/ },
  {
    unit: 'month',
    form: /\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\b\.?/,
  },
  { unit: 'quarter', form: new RegExp(`${YEAR}?\\bq([1-4])\\b`) },
  { unit: 'quarter', form: new RegExp(`${YEAR}?(?:\\b([1-4])q\\b|第?([1-4一二三四]) ?季度?|quarter ([1-4]))`) },
  { unit: 'half', form: new RegExp(`${YEAR}?(?:上半年|\\bh1\\b|first half)`), number: 1 },
  { unit: 'half', form: new RegExp(`${YEAR}?(?:下半年|\\bh2\\b|second half)`), number: 2 },
  { unit: 'week', form: /第([1-6一二三四五六]) ?周|\bw(?:ee)?k? ?([1-6])\b/ },
  { unit: 'year', form: /全年|年合计|年度合计|full[- ]year|^(?:fy|year|年|年度|整年)$/, number: 1 },
  { unit: 'year', form: /^(?:fy ?)?(?:19|20)\d\d ?(?:年度?)?(?:合计|总计|目标|计划)?$/, number: 1 },
];

function timeIn(bare: string): Time | null {
  for (const { unit, form, number } of TIMES) {
    const match = form.exec(bare);
    if (match === null) continue;
    const text = match.slice(1).find((group) => group !== undefined) ?? '';
    return { unit, number: number ?? numberOf(text) };
  }
  return null;
}

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return MONTHS.indexOf(text.slice(0, 3)) + 1 || HAN_NUMBERS.indexOf(text) + 1;
}

const SPANS: readonly (readonly [Span, RegExp])[] = [
  ['day', /日均|每日|每天|\/[日天]|日目标|日度|\bdaily\b|(?:per|a) day|\/day/],
  ['week', /周均|每周|\/周|周度?目标|周度|\bweekly\b|(?:per|a) week|\/week/],
  ['month', /月均|每月|\/月|月度?目标|月度|\bmonthly\b|(?:per|a) month|\/month/],
  ['quarter', /季均|每季|\/季|季度?目标|季度|\bquarterly\b|(?:per|a) quarter/],
  ['year', /年均|每年|\/年|年度?目标|年度|\b(?:yearly|annual)\b|(?:per|a) year/],
];

function spanIn(bare: string): Span | null {
  return SPANS.find(([, form]) => form.test(bare))?.[0] ?? null;
}

const WORDS =
  /合计|总计|小计|共计|总和|汇总|\b(?:grand |sub-?)?totals?\b|\bsum\b|[年月周日季]度?均?(?=目标|计划|任务)|[年月周日季]均|[年月季周]度|每[年月周日天季]|占比|比重|权重|\b(?:weekly|monthly|daily|quarterly|annual|yearly|average|avg|share|weight|of total)\b|\/[年月周日天季]|(?:per|a) (?:day|week|month|quarter|year)|%/g;

function stemOf(bare: string): string {
  let rest = bare;
  for (const { form } of TIMES) rest = rest.replace(form, ' ');
  return rest
    .replace(WORDS, ' ')
    .replace(/[\s:：_\-–—]+/g, ' ')
    .trim();
}
