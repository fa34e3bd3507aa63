import { toHalfWidth } from './half-width';

/**
 * Whether the numbers under a heading are labels and no amounts: IDs and codes, post codes, telephone numbers, row
 * numbers, years, quarters, months.
 *
 * @example
 * isLabelHeading('Postal Code'); // true
 */
export function isLabelHeading(heading: string): boolean {
  const lower = toHalfWidth(heading).toLowerCase();
  return CHINESE.test(lower.replace(/\s|[(].*?[)]/g, '')) || ENGLISH.test(lower.replace(/[_-]/g, ' '));
}

const CHINESE =
  /(?:编号|编码|代码|单号|订单号|合同号|工号|序号|行号|号码|邮编|邮政编码|电话|手机|手机号|传真|身份证号?|型号|条码|账号|^年份?|^年度|^月份?|^季度?|^周次?|^日|财年)$/;
const ENGLISH =
  /(?:\b(?:id|ids|no|no\.|nr|code|key|sku|zip|phone|mobile|fax|barcode|ean|upc)|#)$|^(?:fiscal )?(?:year|month|quarter|week|day)$|\b(?:zip|postal|post) ?code$|\b(?:phone|invoice|order|account|customer|row|serial|contract) number$|^no\.?$|id$(?<=[a-z]id)(?<!paid|grid|bid|mid|void)$/;
