import { toHalfWidth } from './half-width';

/**
 * Whether the numbers under a heading are labels and no amounts: IDs and codes, post codes, telephone numbers, row
 * numbers, years, quarters, months.
 *
 * @example isLabelHeading('Postal Code') // → true
 */
export function isLabelHeading(heading: string): boolean {
  const lower = toHalfWidth(heading).toLowerCase();
  return CHINESE.test(lower.replace(/\s|[(].*?[)]/g, '')) || ENGLISH.test(lower.replace(/[_-]/g, ' '));
}

const CHINESE = /(?:号|码|邮编|身份证|电话|手机|传真|^年份?|^年度|^月份?|^季度?|^周次?|^日|财年)$/;
const ENGLISH =
  /(?:\b(?:ids?|no\.?|nr|key|sku|zip|phone|mobile|fax|ean|upc)|#)$|^(?:fiscal )?(?:year|month|quarter|week|day)$|\w number$|code$|[a-z]id$(?<!paid|grid|bid|mid|void)/;
