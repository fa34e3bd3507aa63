import ExcelJS from 'exceljs';
import { addMonthlyTargets } from '../monthly-targets';
import { packBook } from '../pack-book';
import { formats, looks, SheetWriter } from '../sheet-writer';
import { addActions } from './actions-sheet';
import { addActivities } from './activities-sheet';
import { company } from './company';
import { asOf, dateCell } from './days';
import { makeOrders } from './make-orders';
import { addOrders } from './orders-sheet';
import { addPipeline } from './pipeline-sheet';
import { seededRandom } from './random';
import { addReceipts } from './receipts-sheet';
import { addTargets } from './targets-sheet';
import { addTeamSheets } from './team-sheets';

const made = new Date('2026-11-01T00:00:00Z');
/** Each sheet draws from a seed of its own, so that a change to one leaves the others as they are. */
const seeds = { orders: 20_261, receipts: 20_262, pipeline: 20_263, activities: 20_264 };

/** The Chinese sample: the workbook of a sales team at the end of October 2026. Its company and people are invented. */
export async function makeSalesTeam(): Promise<Uint8Array> {
  const lines = makeOrders(seededRandom(seeds.orders));
  const book = new ExcelJS.Workbook();
  Object.assign(book, { creator: 'Targetry', lastModifiedBy: 'Targetry', created: made, modified: made });
  addGuide(book);
  addOrders(book, lines);
  addTargets(book, lines);
  addMonthlyTargets(book, '2026 年 11 月 月度目标表', '西南销售部');
  addPipeline(book, lines, seededRandom(seeds.pipeline));
  addReceipts(book, lines, seededRandom(seeds.receipts));
  addActivities(book, lines, seededRandom(seeds.activities));
  addActions(book);
  addTeamSheets(book);
  book.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  return packBook(book, made);
}

const guide = [
  '订单：2024 年 1 月至 2026 年 10 月的订单明细，可用来分解目标、看差异。',
  '目标2026：每人每月的签约额、回款额、新客户数目标，有几格还空着。',
  '月度目标表：有一个数对不上，用“体检”找出来。',
  '商机：从线索获取到回款的销售漏斗。',
  '回款：每份合同的应收、到期日和已收金额。',
  '拜访活动：7 月以来每人每天的拜访、电话、邮件、展会和线上活动。',
  '行动计划：进行中的行动。团队成员、产品策略：分解时可用的权重。',
];

function addGuide(book: ExcelJS.Workbook): void {
  const write = new SheetWriter(book.addWorksheet('说明', { views: [{ showGridLines: false }] }));
  write.widths(14, 14);
  write.title(`${company}销售团队示例`, '公司、客户和人名均为虚构，数字由程序按固定种子生成。');
  write.value(4, 1, '截止日', looks.label);
  write.value(4, 2, dateCell(asOf), looks.input, formats.date);
  guide.forEach((line, index) => write.value(6 + index, 1, line));
}
