import { incentiveTexts } from '../../texts/incentives';
import type { Language } from '../../texts/language';
import { cellName, rangeName } from '../reference';
import { SCENARIOS } from './preview-incentives';
import type { PlanCells } from './write-incentive-plan';

/** The columns of the people on the sheet. */
export const PAY_COLUMNS = {
  name: 0,
  team: 1,
  target: 2,
  actual: 3,
  attainment: 4,
  newCustomers: 5,
  own: 6,
  teamActual: 7,
  ofTeam: 8,
  commission: 9,
  won: 10,
  overBonus: 11,
  top: 12,
  total: 13,
  best: 14,
  scenario: 15,
} as const;

/** Writes the formulas of a person's row; those that answer all people at once stand in the first row alone and spill. */
export function payFormulas(cells: PlanCells, headingRow: number, count: number, language: Language) {
  const at = PAY_COLUMNS;
  const first = headingRow + 1;
  const byAttainment = incentiveTexts.byAttainment[language];
  const list = (column: number) => {
    const [top, bottom] = rangeName(first, column, count, 1).split(':');
    return fixed(top!) + (bottom === undefined ? '' : `:${fixed(bottom)}`);
  };
  const capped = (paid: string) => `IF(ISNUMBER(${cells.cap}),MIN(${cells.cap},${paid}),${paid})`;
  const bonusAt = (attainment: string) =>
    `IF(AND(ISNUMBER(${cells.bonusFrom}),ISNUMBER(${attainment})),IF(ROUND(${attainment},9)>=${cells.bonusFrom},N(${cells.bonus}),0),0)`;

  return {
    ofRow(row: number, isFirst: boolean): (readonly [number, string])[] {
      const cell = (column: number) => cellName(row, column);
      const [target, actual, own, team] = [at.target, at.actual, at.own, at.ofTeam].map(cell);
      const ofTeam = (column: number) => `SUMPRODUCT((${list(at.team)}=${cell(at.team)})*${list(column)})`;
      const joined = `ROUND((1-${cells.teamShare})*N(${own})+${cells.teamShare}*N(${team}),2)`;
      const isBest = (column: number) => `IF(AND(N(${cell(column)})>0,${cell(column)}=MAX(${list(column)})),1,0)`;
      const rows: (readonly [number, string])[] = [
        [at.attainment, `=IF(${target}=0,"",${actual}/${target})`],
        [at.teamActual, `=IF(${target}=0,0,ROUND(${target}*${ofTeam(at.actual)}/${ofTeam(at.target)},9))`],
        [at.commission, `=${capped(joined)}`],
        [at.won, `=ROUND(N(${cell(at.newCustomers)})*${cells.newCustomerAward},2)`],
        [at.overBonus, `=${bonusAt(cell(at.attainment))}`],
        [at.total, `=SUM(${rangeName(row, at.commission, 1, at.top - at.commission + 1)})`],
        [at.best, `=IF(${cells.topBy}="${byAttainment}",${isBest(at.attainment)},${isBest(at.actual)})`],
        ...SCENARIOS.map((_, index) => {
          const share = `${cellName(headingRow, at.scenario + index).replace(/\d+/, '')}$${headingRow + 1}`;
          const pay = `ROUND(TARGET.PAYOUT(ROUND(${target}*${share},9),${target},${cells.schedule},${cells.mode}),2)`;
          return [at.scenario + index, `=IF(${target}=0,0,${capped(pay)}+${bonusAt(share)})`] as const;
        }),
      ];
      if (!isFirst) return rows;
      const best = list(at.best);
      const payout = (column: number) =>
        `=TARGET.PAYOUT(${list(column)},${list(at.target)},${cells.schedule},${cells.mode})`;
      return [
        ...rows,
        [at.own, payout(at.actual)],
        [at.ofTeam, payout(at.teamActual)],
        [
          at.top,
          `=IF(SUM(${best})*N(${cells.topAward})=0,0*${best},TARGET.DECOMPOSE(${cells.topAward},${best},,0.01))`,
        ],
      ];
    },
  };
}

function fixed(cell: string): string {
  const { column, row } = /^(?<column>[A-Z]+)(?<row>\d+)$/.exec(cell)!.groups!;
  return `$${column}$${row}`;
}
