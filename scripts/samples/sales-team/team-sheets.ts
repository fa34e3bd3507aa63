import type { Workbook } from 'exceljs';
import { formats } from '../sheet-writer';
import { members, products } from './company';
import { listSheet } from './list-sheet';

/** Who is in the team, and what speaks for each product line: weights by ability, experience, margin, growth, priority. */
export function addTeamSheets(book: Workbook): void {
  listSheet(book, '团队成员', [
    ['销售员', 10],
    ['团队', 15],
    ['区域', 8],
    ['司龄', 8],
    ['能力评分', 10],
  ])(members.map(({ name, team, region, years, ability }) => [name, team, region, years, ability]));
  listSheet(book, '产品策略', [
    ['产品线', 12],
    ['毛利率', 10, formats.share],
    ['市场增长率', 12, formats.share],
    ['战略优先级', 12],
  ])(products.map(({ line, cost, market, priority }) => [line, Number((1 - cost).toFixed(2)), market, priority]));
}
