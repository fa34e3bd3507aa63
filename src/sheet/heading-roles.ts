import { HEADING_WORDS } from './heading-words';
import { toHalfWidth } from './half-width';
import type { HeadingRole } from './table';

export interface RoleClaim {
  readonly role: HeadingRole;
  /** From 0 to 100. 50 and more: the whole heading is a known word; below: its ending or a modifier is. */
  readonly strength: number;
}

/**
 * What a heading may stand for, the likeliest first; [] where it says nothing. Chinese and English, whatever the case,
 * the spaces, the punctuation and a unit in brackets: "订单金额（元）" and "order_amount" are both amounts.
 *
 * Several claims come where only the values can decide: "销售" is the salesperson over names and the sales over numbers.
 * Rates ("完成率", "同比", "Market share") claim nothing. An ID ("Customer ID") claims less than the name.
 *
 * @example headingRoles('下单日期')[0] // → { role: 'date', strength: 100 }
 */
export function headingRoles(heading: string): readonly RoleClaim[] {
  const lower = toHalfWidth(heading).toLowerCase();
  const bare = lower.replace(/[([【{「].*?[)\]】}」]/g, '');
  const claims = claimsOf(squeeze(bare) === '' ? lower : bare);
  if (claims.length > 0 || !HAN.test(bare)) return claims;
  // "姓名 Name" says it twice.
  const chinese = bare.replace(/[^\p{Script=Han}]/gu, '');
  return chinese.length < 2 || chinese.length === squeeze(bare).length ? [] : claimsOf(chinese);
}

function claimsOf(heading: string): RoleClaim[] {
  const word = squeeze(heading);
  if (word === '' || RATE.test(word)) return [];
  const whole = WHOLE.get(word);
  if (whole !== undefined) return [...whole].sort((a, b) => b.strength - a.strength);
  const timeless = word.replace(TIME_BEFORE, '').replace(TIME_AFTER, '');
  if (WHOLE.has(timeless)) return claimsOf(timeless).map((claim) => ({ ...claim, strength: claim.strength / 2 + 10 }));
  const stem = word.replace(ID, '');
  if (stem !== word && stem !== '') {
    // "Customer ID" is a customer, but a heading "客户名称" beside it is the better one.
    return (WHOLE.get(stem) ?? [])
      .filter(({ role }) => !MEASURES.has(role))
      .map(({ role }) => ({ role, strength: 30 }));
  }
  return endingClaims(word, heading);
}

const HAN = /\p{Script=Han}/u;
/** "Target 2017", "2026年2月目标", "Q1 Sales", "本月实际". */
const TIME =
  '(?:(?:fy)?(?:19|20)\\d{2}(?:年度?)?|q[1-4]|[1-4一二三四]季度|\\d{1,2}月份?|[上下]半年|本[年季月周]度?|今年|当[年月日]|全年)+';
const TIME_BEFORE = new RegExp(`^${TIME}`);
const TIME_AFTER = new RegExp(`${TIME}$`);
const ROLES = Object.keys(HEADING_WORDS) as HeadingRole[];
const WHOLE = new Map<string, RoleClaim[]>();
const ENDINGS: { ending: string; role: HeadingRole; rank: number }[] = [];
for (const role of ROLES) {
  HEADING_WORDS[role].whole.split(' ').forEach((word, rank) => {
    WHOLE.set(word, [...(WHOLE.get(word) ?? []), { role, strength: Math.max(50, 100 - rank) }]);
  });
  HEADING_WORDS[role].ending.split(' ').forEach((ending, rank) => ENDINGS.push({ ending, role, rank }));
}
ENDINGS.sort((a, b) => b.ending.length - a.ending.length);

const RATE =
  /(?:率|占比|比例|同比|环比|比重|百分比|增幅|增长|%|ratio|rate|percent|percentage|pct|share|growth|yoy|mom)$/;
const ID = /(?:id|编号|编码|代码|号码|code|no|number|num|key)$/;
/** Amounts and dates that are not the main ones of an order. */
const SIDE =
  /折扣|优惠|税|差|运费|手续费|欠|未|退|余额|押金|发货|交货|到货|到期|截止|出生|更新|修改|最后|最近|预计|结束|discount|tax|ship|freight|refund|balance|deliver|due|birth|update|modif|last|expected|enddate/;
const TARGET = /目标|计划|预算|任务|target|plan|quota|budget|goal/;
const ACTUAL = /实际|完成|达成|实绩|actual|achieved/;
const MEASURES: ReadonlySet<HeadingRole> = new Set(['amount', 'quantity', 'profit', 'cost']);

function endingClaims(word: string, lower: string): RoleClaim[] {
  const found = ENDINGS.find(({ ending }) => endsWith(word, lower, ending));
  if (found === undefined) return [];
  const side = SIDE.test(word) ? 20 : 0;
  // "目标销售额" is a target and "实际销售额" an actual, although both end with an amount.
  if (MEASURES.has(found.role)) {
    if (TARGET.test(word)) return [{ role: 'target', strength: 45 - side }];
    if (ACTUAL.test(word)) return [{ role: 'actual', strength: 45 - side }];
  }
  return [{ role: found.role, strength: 45 - found.rank - side }];
}

/** An English ending is a word of its own: "Update" does not end with "date". */
function endsWith(word: string, lower: string, ending: string): boolean {
  if (!word.endsWith(ending) || word === ending) return word === ending;
  return !/^[a-z]/.test(ending) || new RegExp(`(?:^|[^a-z])${ending}\\W*$`).test(lower);
}

function squeeze(text: string): string {
  return text.replace(/[\s_\-–—.,:;'"*#!?、，。：；·|\\]/g, '');
}
