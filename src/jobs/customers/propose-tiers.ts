import type { CellInput } from '../../sheet/draft';
import { formatArea } from '../../sheet/format-area';
import { tierTexts } from '../../texts/customer-tiers';
import { dateText } from '../../texts/dates';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import type { Proposal } from '../proposal';
import { cellName, rangeName } from '../reference';
import { buildSheet } from '../sheet-builder';
import { basisOf, type Source } from '../source';
import type { RankedCustomers } from './rank-customers';
import type { TierRule } from './tier-rules';

const RULE_ROW = 4;
const AT = { value: 1, growth: 2, orders: 3, class: 4, rule: 5, tier: 6, owner: 7, action: 8 } as const;

/**
 * A new sheet with the rules in cells, the customers by value, and tier, owner and action of each: live on the rules, with
 * TARGET.TIER for the value class, or as fixed values.
 */
export function proposeTiers(
  source: Source,
  ranked: RankedCustomers,
  rules: readonly TierRule[],
  as: 'formulas' | 'values',
  language: Language,
): Proposal {
  const texts = tierTexts;
  const { table } = source;
  const { customers, columns } = ranked;
  const sheet = buildSheet(texts.sheet[language]);
  const [from, to] = [dateText(ranked.from), dateText(ranked.to)];
  sheet.put(0, 0, fill(texts.title, language, { table: table.name }));
  sheet.put(1, 0, fill(texts.source, language, { table: table.name, place: formatArea(table.area), from, to }));
  sheet.put(2, 0, texts[as === 'formulas' ? 'note' : 'noteValues'][language]);
  const ruleHeads = ['tier', 'valueClass', 'growth', 'orders', 'owner', 'action', 'count', 'value', 'share'] as const;
  sheet.put(RULE_ROW, 0, ...ruleHeads.map((name) => texts[name][language]));
  const firstRule = RULE_ROW + 1;
  const heading = firstRule + rules.length + 1;
  const first = heading + 1;
  const list = (column: number) => rangeName(first, column, customers.length, 1).replace(/[A-Z]+|\d+/g, '$$$&');
  rules.forEach(({ tier, valueClass, growth, orders, owner, action }, index) => {
    const row = firstRule + index;
    sheet.put(row, 0, tier, valueClass, growth, orders, owner, action);
    sheet.put(row, 6, { formula: `=COUNTIF(${list(AT.rule)},${index + 1})` });
    sheet.put(row, 7, { formula: `=SUMIF(${list(AT.rule)},${index + 1},${list(AT.value)})` });
    sheet.put(row, 8, { formula: `=IF(SUM(${list(AT.value)})=0,"",${cellName(row, 7)}/SUM(${list(AT.value)}))` });
  });
  const heads = ['customerColumn', 'value', 'growthColumn', 'ordersColumn', 'classColumn', 'ruleColumn'] as const;
  const headings = [...heads, 'tier', 'owner', 'action'] as const;
  sheet.put(heading, 0, ...headings.map((name) => texts[name][language]));
  customers.forEach((one, index) => {
    const row = first + index;
    const rule = rules[one.rule]!;
    sheet.put(row, 0, one.name, one.value, one.growth ?? texts.new[language], one.orders);
    if (as === 'values') {
      sheet.put(row, AT.class, one.valueClass, one.rule + 1, rule.tier, rule.owner, rule.action);
      return;
    }
    const at = (column: number, values: string): CellInput => ({
      formula: `=INDEX(${values},${cellName(row, AT.rule)})${column === AT.tier ? '' : '&""'}`,
    });
    const of = (column: number) => rangeName(firstRule, column, rules.length, 1).replace(/[A-Z]+|\d+/g, '$$$&');
    sheet.put(row, AT.rule, { formula: ruleFormula(row, firstRule, rules.length) });
    sheet.put(row, AT.tier, at(AT.tier, of(0)), at(AT.owner, of(4)), at(AT.action, of(5)));
  });
  // returns beyond sales count as 0 in the shares
  if (as === 'formulas' && customers.length > 0) {
    sheet.put(first, AT.class, { formula: `=TARGET.TIER(IF(${list(AT.value)}>0,${list(AT.value)},0))` });
  }
  if (as === 'formulas') sheet.inputs(firstRule, 1, rules.length, 5);
  sheet.title();
  sheet.headings(RULE_ROW, heading);
  sheet.format(firstRule, 2, rules.length, 1, '0%');
  sheet.format(firstRule, 7, rules.length, 1, '#,##0');
  sheet.format(firstRule, 8, rules.length, 1, '0.0%');
  sheet.format(first, AT.value, customers.length, 1, '#,##0');
  sheet.format(first, AT.growth, customers.length, 1, '0.0%');
  return {
    basis: basisOf(source, Object.values(columns)),
    sheets: [sheet.draft({ columnWidths: [26, 14, 12, 10, 14, 24, 10, 16, 30] })],
    changes: [],
  };
}

/** The number of the first rule whose conditions hold; the last one holds for all. */
function ruleFormula(row: number, firstRule: number, count: number): string {
  const [growth, orders, valueClass] = [AT.growth, AT.orders, AT.class].map((column) => cellName(row, column));
  const conditions = Array.from({ length: count - 1 }, (_, index) => {
    const [least, grown, often] = [1, 2, 3].map((column) => `$${'ABCD'[column]}$${firstRule + index + 1}`);
    const grows = `IF(ISNUMBER(${growth}),${growth}>=${grown},FALSE)`;
    return `AND(OR(${least}="",${valueClass}<=${least}),OR(${grown}="",${grows}),OR(${often}="",${orders}>=${often}))`;
  });
  return `=${conditions.reduceRight((rest, condition, index) => `IF(${condition},${index + 1},${rest})`, String(count))}`;
}
