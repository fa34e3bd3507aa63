import type { Workbook } from 'exceljs';
import { formats } from '../sheet-writer';
import { members } from './company';
import { asOf, dateCell, day, workdays } from './days';
import { listSheet } from './list-sheet';
import type { OrderLine } from './make-orders';
import type { Random } from './random';

/** Each with the share that goes on to the next, and the days that takes at most. */
const stages = [
  { name: '线索获取', onward: 0.72, days: 14 },
  { name: '初步接洽', onward: 0.66, days: 20 },
  { name: '需求分析', onward: 0.62, days: 25 },
  // where the team loses most
  { name: '方案呈现', onward: 0.42, days: 30 },
  { name: '商务谈判', onward: 0.66, days: 25 },
  { name: '合同签订', onward: 0.9, days: 60 },
  { name: '回款', onward: 0, days: 0 },
];
const SIGNED = 5;
/** An opportunity that has not moved for so long is lost. */
const PATIENCE = 75;

/** The opportunities created since October 2025, each at the stage it has reached. */
export function addPipeline(book: Workbook, lines: readonly OrderLine[], random: Random): void {
  const created = workdays(day(2025, 10, 1), asOf);
  const rows = created.flatMap((start, index) =>
    Array.from({ length: random.count(1.75) }, (_, more) => {
      const owner = random.pick(members, ({ strength }) => strength);
      const customer = random.pick(lines.filter((line) => line.customer.owner === owner)).customer.name;
      let [stage, reached, won] = [0, start, null as number | null];
      while (stage < stages.length - 1) {
        const next = reached + random.whole(2, stages[stage]!.days);
        if (!random.chance(stages[stage]!.onward) || next > asOf) break;
        stage += 1;
        reached = next;
        if (stage === SIGNED) won = reached;
      }
      const lost = won === null && asOf - reached > PATIENCE;
      const status = won !== null ? '赢单' : lost ? '丢单' : '进行中';
      return [
        `SJ${String(index + 1).padStart(3, '0')}${more + 1}`,
        customer,
        owner.name,
        stages[stage]!.name,
        random.whole(2, 48) * 5_000,
        dateCell(start),
        won === null ? null : dateCell(won),
        status,
      ];
    }),
  );
  listSheet(book, '商机', [
    ['商机编号', 12],
    ['客户', 16],
    ['销售员', 10],
    ['阶段', 12],
    ['金额', 12, formats.money],
    ['创建日', 12, formats.date],
    ['赢单日', 12, formats.date],
    ['状态', 10],
  ])(rows);
}
