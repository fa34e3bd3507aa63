import type { Line, Span, Time } from '../../core/check/plan';
import { toHalfWidth } from '../half-width';
import { MONTHS } from '../month-names';

/**
 * What the label of a row or column says: whether it is a total, which stretch of time it stands for, over which span
 * its amounts are, and whether they may be added up. Chinese and English, whatever the case and a unit in brackets.
 *
 * @example planLine('周均目标') // → { span: 'week', average: true, stem: '目标', … }
 */
export function planLine(label: string): Line {
  const plain = toHalfWidth(label).toLowerCase();
  const bare = plain
    .replace(/[([【].*?[)\]】]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const time = timeIn(bare);
  const span = time === null ? spanIn(bare) : null;
  const measure = MEASURES.find(([, form]) => form.test(bare))?.[0] ?? null;
  const average = /均|average|avg|mean/.test(bare);
  const isMean = average && span === null;
  const isAside = isMean || NO_SUM.test(bare);
  const isTotal = !average && TOTAL.test(bare);
  const role = PART.test(bare)
    ? 'part'
    : isAside
      ? 'aside'
      : !isTotal
        ? 'item'
        : SUBTOTAL.test(bare)
          ? 'subtotal'
          : 'total';
  return {
    label: label.trim(),
    stem: stemOf(bare),
    role,
    sure: SURE.test(bare),
    time,
    span,
    average,
    additive: !NOT_ADDITIVE.test(bare) && !/[%‰]/.test(plain),
    measure,
    level: 0,
    owner: '',
  };
}

const SHARE = '占比|比重|构成|权重|\\bshare\\b|% of|\\bweight\\b';
const ATTAINMENT = '完成率|达成率|达标率|attainment|achievement|completion';
const PRICE = '单价|均价|客单|[件人店]均|\\bprice|average (?:order|deal)|\\baov\\b|\\basp\\b';
const RANK = '同比|环比|排名|名次|rank';

const PART = /^(?:其中|of which)/;
/** Means, running totals and growth take no part in sums. */
const NO_SUM = new RegExp(`累计|running|cumulative|ytd|${RANK}`);
const TOTALS = '[合总小共] ?计|总和|汇总|\\b(?:grand |sub-?)?totals?\\b|(?<!\\S)sum\\b|^overall$';
const TOTAL = new RegExp(TOTALS);
/** "Total" among other words ("Total Wine & More") is maybe none, and so is 合计 before them ("合计目标"). */
const SURE = new RegExp(`(?:[计和总]|\\b(?:sub-?)?totals?)[: ]*$|^(?:${TOTALS})[: ]*$`);
const SUBTOTAL = /小计|sub-?total|.[合总共]计$/;
const NOT_ADDITIVE = new RegExp(
  `${SHARE}|${ATTAINMENT}|${PRICE}|${RANK}|率|比例|价格|人均|店均|进度|增长|增幅|增速|系数|[评得]分|满意度|指数|天数|周期|账期|折扣$|` +
    '\\brate\\b|ratio|percent|\\bpct\\b|price|\\bpace\\b|growth|\\byoy\\b|\\bmom\\b|score|index|\\bdays\\b|cycle|weight|\\bper\\b|margin$',
);

/** The first that a label matches counts; a market share and other rates are no measure of a plan. */
const MEASURES: readonly (readonly [Line['measure'], RegExp])[] = [
  ['share', new RegExp(`^(?!.*(?:率|market|市场)).*(?:${SHARE})`)],
  ['attainment', new RegExp(ATTAINMENT)],
  [null, /率|rate/],
  ['price', new RegExp(PRICE)],
  ['count', /[客户单件台人订套家]数|数量|销量|单量|(?:订单|客户)$|\b(?:quantity|qty|units|customers|orders|deals)\b/],
  ['actual', /实际|完成|达成|实绩|actual|achieved/],
  ['target', /目标|计划|预算|任务|target|plan|quota|budget/],
];

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const HAN_NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const HAN = '十[一二]?|[一二三四五六七八九]';
const YEAR = '(?:(?:fy ?)?(?:19|20)\\d\\d ?(?:年度?|[-/.])? ?)';

/** Each with one group for the number, or none for a fixed one. */
const TIMES: readonly { readonly unit: Time['unit']; readonly form: RegExp; readonly number?: number }[] = [
  { unit: 'month', form: new RegExp(`${YEAR}?(?<![\\d.])(1[0-2]|0?[1-9]|${HAN}) ?月份?`) },
  { unit: 'month', form: /(?:19|20)\d\d[-/.](1[0-2]|0?[1-9])(?!\d)/ },
  {
    unit: 'month',
    form: new RegExp(`\\b(${MONTHS.join('|')})(?:[eyt]|r?uary|ch|il|ust|(?:t?em|o)ber)?\\b\\.?`),
  },
  { unit: 'quarter', form: new RegExp(`${YEAR}?\\bq([1-4])\\b`) },
  { unit: 'quarter', form: new RegExp(`${YEAR}?(?:\\b([1-4])q\\b|第?([1-4一二三四]) ?季度?|quarter ([1-4]))`) },
  { unit: 'half', form: new RegExp(`${YEAR}?(?:上半年|\\bh1\\b|first half)`), number: 1 },
  { unit: 'half', form: new RegExp(`${YEAR}?(?:下半年|\\bh2\\b|second half)`), number: 2 },
  { unit: 'week', form: /第([1-6一二三四五六]) ?周|\bw(?:ee)?k? ?([1-6])\b/ },
  { unit: 'week', form: /^本?周$|^(?:this )?week$/, number: 1 },
  { unit: 'day', form: /(?<!每)(?:周|星期)([一二三四五六日天])(?!均)/ },
  { unit: 'day', form: new RegExp(`\\b(${WEEKDAYS.join('|')})(?:s|nes|rs|ur)?(?:day)?\\b`) },
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
  return [...MONTHS, ...WEEKDAYS].indexOf(text) + 1 || HAN_NUMBERS.indexOf(text) + 1;
}

/** "月度目标", "每月", "月均", "元/月"; "monthly", "per month". */
const SPANS = (
  [
    ['day', '日天', 'daily'],
    ['week', '周', 'weekly'],
    ['month', '月', 'monthly'],
    ['quarter', '季', 'quarterly'],
    ['year', '年', 'yearly|annual'],
  ] as const
).map(([span, han, adverb]): [Span, RegExp] => [
  span,
  new RegExp(
    `[每/][${han}]|[${han}]度?均|[${han}]度|[${han}](?=目标|计划|任务)|\\b(?:${adverb})\\b|(?:per |a |/)${span}`,
    'g',
  ),
]);

function spanIn(bare: string): Span | null {
  return SPANS.find(([, form]) => bare.search(form) >= 0)?.[0] ?? null;
}

const WORDS = new RegExp(`${TOTALS}|占比|比重|权重|\\b(?:average|avg|share|weight|of total)\\b|%`, 'g');

function stemOf(bare: string): string {
  return [...TIMES.map(({ form }) => form), ...SPANS.map(([, form]) => form), WORDS]
    .reduce((rest, form) => rest.replace(form, ' '), bare)
    .replace(/[\s:：_\-–—]+/g, ' ')
    .trim();
}
