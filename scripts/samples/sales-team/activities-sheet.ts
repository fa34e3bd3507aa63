import type { Workbook } from 'exceljs';
import { formats } from '../sheet-writer';
import { members } from './company';
import { asOf, dateCell, day, workdays } from './days';
import { listSheet } from './list-sheet';
import type { OrderLine } from './make-orders';
import type { Random } from './random';

/** What each person did on each working day since July 2026, and the new customers of that day. */
export function addActivities(book: Workbook, lines: readonly OrderLine[], random: Random): void {
  const isNew = new Map<string, number>();
  for (const { isNew: counts, day: serial, customer } of lines) {
    const key = `${serial} ${customer.owner.name}`;
    if (counts) isNew.set(key, (isNew.get(key) ?? 0) + 1);
  }
  listSheet(book, '拜访活动', [
    ['日期', 12, formats.date],
    ['销售员', 10],
    ['拜访', 8],
    ['电话', 8],
    ['邮件', 8],
    ['展会', 8],
    ['线上活动', 10],
    ['新客户数', 10],
  ])(
    workdays(day(2026, 7, 1), asOf).flatMap((serial) =>
      members.map(({ name, ability }) => {
        const zeal = ability / 80;
        const counts = [1.1 * zeal, 6 * zeal, 9 * zeal, 0.02, 0.06].map((mean) => random.count(mean));
        return [dateCell(serial), name, ...counts, isNew.get(`${serial} ${name}`) ?? 0];
      }),
    ),
  );
}
