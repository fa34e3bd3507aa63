/**
 * Whether a heading names what must never be added up or divided: a rate, share, growth, average, price, score or number
 * of days.
 *
 * @example
 * isRateHeading('回款率') // → true
 */
export function isRateHeading(heading: string): boolean {
  return RATE.test(heading);
}

const RATE =
  /率|折扣(?!额)|占比|百分比|满意度|评分|系数|增长(?!额|量)|增幅|同比|环比|进度|天数|均价|单价|日均|人均|discount|ratio|\brates?\b|percent|%|margin|share|score|growth|\bpace\b|factor|average|\bprices?\b|\bdays\b/i;
