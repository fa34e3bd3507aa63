import ExcelJS from 'exceljs';
import { addBridge } from './bridge';
import { addMonthlyTargets } from './monthly-targets';
import { addOrders } from './orders';
import { packBook } from './pack-book';
import { addPlan } from './plan';
import { readOrders } from './read-orders';
import { addTrack } from './track';

const made = new Date('2017-12-31T00:00:00Z');

/** The sample workbook as an .xlsx file. */
export async function makeSuperstore(): Promise<Uint8Array> {
  const orders = readOrders();
  const book = new ExcelJS.Workbook();
  Object.assign(book, { creator: 'Targetry', lastModifiedBy: 'Targetry', created: made, modified: made });
  addTrack(book, orders, addPlan(book, orders));
  addBridge(book, orders);
  addMonthlyTargets(book, '2017 年 1 月 月度目标表', '华北销售部');
  addOrders(book, orders);
  book.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  return packBook(book, made);
}
