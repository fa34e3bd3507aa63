import type { Workbook } from 'exceljs';
import { dateOf, monthLength } from '../../../src/core/calendar/date';
import { answer, fontOf, formats, looks, SheetWriter } from '../sheet-writer';
import { members, season, type Member } from './company';
import { day, workdays } from './days';
import type { OrderLine } from './make-orders';

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const TOTAL = 16;

/** Each person's targets of 2026 by month: amount signed, amount collected, new customers. A few cells have none. */
export function addTargets(book: Workbook, lines: readonly OrderLine[]): void {
  const sheet = book.addWorksheet('目标2026', { views: [{ state: 'frozen', ySplit: 3, xSplit: 3 }] });
  const write = new SheetWriter(sheet);
  write.widths(15, 10, 11, ...months.map(() => 10), 12);
  write.title('2026 年个人月度目标', '签约额、回款额单位：元；新客户数单位：家。空白的格子还没有定目标。');
  write.row(3, ['团队', '销售员', '目标类型', ...months.map((month) => `${month}月`), '全年'], looks.heading);
  members.forEach((member, index) => {
    targetsOf(member, lines).forEach(({ type, byMonth }, line) => {
      const row = 4 + index * 3 + line;
      const kept = byMonth.map((target, at) => (isMissing(member, type, at + 1) ? null : target));
      write.row(row, [member.team, member.name, type]);
      kept.forEach((target, at) => write.value(row, 4 + at, target, {}, formats.money));
      const sum = kept.reduce((all: number, target) => all + (target ?? 0), 0);
      write.formula(row, TOTAL, `=SUM(D${row}:O${row})`, sum, { font: fontOf({ bold: true }) }, formats.money);
    });
  });
}

function targetsOf(member: Member, lines: readonly OrderLine[]): { type: string; byMonth: number[] }[] {
  const own = lines.filter((line) => line.customer.owner === member && dateOf(line.day).year === 2025);
  const sold = own.reduce((sum, { amount }) => sum + amount, 0);
  const signed = Math.round((sold * 1.15) / 10_000) * 10_000;
  const collected = Math.round((signed * 0.95) / 10_000) * 10_000;
  const customers = Math.max(14, Math.round(own.filter(({ isNew }) => isNew).length * 1.25));
  const weights = months.map(
    (month) => season[month - 1]! * workdays(day(2026, month, 1), day(2026, month, monthLength(2026, month))).length,
  );
  const split = (total: number, unit: number) =>
    (answer('DECOMPOSE', total, [weights], null, unit)[0] ?? []).map(Number);
  return [
    { type: '签约额', byMonth: split(signed, 1_000) },
    { type: '回款额', byMonth: split(collected, 1_000) },
    { type: '新客户数', byMonth: split(customers, 1) },
  ];
}

/** Cells that nobody filled in: new people, a region that waits for its manager. */
function isMissing({ name }: Member, type: string, month: number): boolean {
  if (type === '新客户数') return name === '韩云起' || (name === '罗雨桐' && month >= 10);
  return type === '回款额' && name === '程若谷' && month >= 11;
}
