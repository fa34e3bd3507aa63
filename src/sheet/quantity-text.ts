import { toHalfWidth } from './half-width';

/** A number typed as text, and what it counts. */
export interface Quantity {
  readonly value: number;
  /** The currency by its sign ("¥", "$", "HK$", "€", "£"), "%" for a share, a counting word ("条"), or `null`. */
  readonly unit: string | null;
}

/**
 * Reads a number typed as text together with the unit that it names; which texts are read is written at `readNumber`.
 *
 * @returns `null` where the text says that there is no value, `undefined` where it is no number.
 * @example readQuantity('150万元') // → { value: 1500000, unit: '¥' }
 */
export function readQuantity(text: string): Quantity | null | undefined {
  if (LABEL.test(text)) return undefined; // most texts of a sheet are labels: they end here
  const plain = toHalfWidth(text);
  if (NO_VALUE.has(plain)) return null;
  const parts = AMOUNT.exec(plain)?.groups;
  if (parts?.digits === undefined) return undefined;
  const { open, signBefore, signAfter, before, digits, exponent, size, after, share, word, close } = parts;

  const signs = [open, signBefore, signAfter].filter((sign) => sign !== undefined);
  if (signs.length > 1 || (open === undefined) !== (close === undefined)) return undefined;
  const isShare = share !== undefined;
  const currency = before ?? after;
  if (isShare && (currency !== undefined || size !== undefined || word !== undefined)) return undefined;
  if (before !== undefined && after !== undefined && !(YUAN_BEFORE.has(before) && YUAN_AFTER.has(after)))
    return undefined;
  if (exponent !== undefined && size !== undefined) return undefined;

  const shift = Number(exponent ?? 0) + sizeOf(size) - (isShare ? (SHARES.get(share) ?? 0) : 0);
  const value = Number(`${digits.replaceAll(',', '')}e${shift}`);
  if (!Number.isFinite(value)) return undefined;
  const unit = isShare ? '%' : currency !== undefined ? (CURRENCIES.get(currency) ?? currency) : (word ?? null);
  // `0 -` keeps "-0" from becoming a negative zero
  return { value: signs[0] === '-' || signs[0] === '(' ? 0 - value : value, unit: unit === 'units' ? 'unit' : unit };
}

/** Begins with a letter or a Han character, but with no currency. */
const LABEL = /^(?!无|人民币|RMB|CNY|US|HK|EUR|GBP)[\p{Script=Han}A-Za-z]/u;
const NO_VALUE = new Set(['', '-', '--', '—', '——', '/', '无']); // an en dash has become "-"

/** Powers of ten. The longer word stands before the shorter one it starts with. */
const SIZES: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['亿', 8],
  ['億', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
  ['萬', 4],
  ['千', 3],
  ['百', 2],
  ['w', 4],
  ['W', 4],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['mn', 6],
  ['bn', 9],
  ['k', 3],
  ['K', 3],
  ['M', 6],
  ['B', 9],
];
const SHARES = new Map([
  ['%', 2],
  ['‰', 3],
]);
const CURRENCIES = new Map(
  Object.entries({
    '¥': ['¥', '元人民币', '人民币', '元', '块', 'RMB', 'CNY'],
    $: ['$', 'US$', 'USD', '美元', '美金'],
    HK$: ['HK$', 'HKD', '港元', '港币'],
    '€': ['€', 'EUR', '欧元'],
    '£': ['£', 'GBP', '英镑'],
  }).flatMap(([sign, names]) => names.map((name) => [name, sign] as const)),
);
/** "RMB 150元" names one currency twice, "$150元" contradicts itself. */
const YUAN_BEFORE = new Set(['¥', 'RMB', 'CNY', '人民币']);
const YUAN_AFTER = new Set(['元', '块']);
const CURRENCY_BEFORE = '¥|人民币|RMB|CNY|US\\$|HK\\$|\\$|USD|HKD|€|EUR|£|GBP';
const CURRENCY_AFTER = '元人民币|人民币|元|块|美元|美金|港元|港币|欧元|英镑|RMB|CNY|USD|HKD|EUR|GBP|€';
/** No word that also ends a label: "3月", "2026年", "1组", "5日" stay texts. */
const COUNTING_WORDS =
  '个|件|台|单|套|家|人|次|箱|吨|盒|瓶|辆|户|份|笔|名|位|张|条|只|支|双|袋|包|罐|桶|人次|天|小时|个月|个工作日|工作日|' +
  '公斤|千克|kg|pcs|pieces|units?|客户|订单|orders|customers|days|hours|visits|calls';
const PER = '月|周|天|日|季|季度|年|人|家|单|件|台|个|month|week|day|quarter|year|person';

const AMOUNT = new RegExp(
  `^(?<open>\\()? ?(?<signBefore>[+-])? ?(?<before>${CURRENCY_BEFORE})? ?(?<signAfter>[+-])? ?` +
    `(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE](?<exponent>[+-]?\\d{1,4}))?` +
    ` ?(?<size>${SIZES.map(([word]) => word).join('|')})? ?(?<after>${CURRENCY_AFTER})? ?(?<share>[%‰])?` +
    ` ?(?<word>${COUNTING_WORDS})?(?: ?/ ?(?:${PER}))? ?(?<close>\\))?$`,
);

function sizeOf(word: string | undefined): number {
  return SIZES.find(([name]) => name === word)?.[1] ?? 0;
}
