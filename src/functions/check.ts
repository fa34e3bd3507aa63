import { checkPlan } from '../core/check/check-plan';
import { fail, succeed } from '../core/outcome';
import { readPlan } from '../sheet/plan/read-plan';
import { findingSentence } from '../texts/finding-sentence';
import { languageOf } from '../texts/language-of';
import { grid } from './coerce/grids';
import { defineFunction } from './define-function';
import type { ResultMatrix } from './result';

/**
 * CHECK(table): checks a target table that somebody else wrote (体检): finds the numbers that can't be right, from what
 * the table itself says, and the likely cause of each.
 *
 * - `table`: the range with its headings and row labels, in Chinese or English; titles above and notes below may be in
 *   it. Numbers may be texts with units ("150万元", "20家", "30%"); units in headings count.
 *
 * Checked are: totals and subtotals of rows and columns, parents and their children; months = quarters = year, weeks =
 * month; weekly, monthly and daily averages (周均 × 4 or 52/12, as most rows of the table have it); shares (占比) and their
 * 100 %; attainment = actual ÷ target; count × average = amount. A blank, and a 0, says nothing.
 *
 * One row for each number that does not hold × 4 columns: its cell, counted from the range's first (R1C1); what it says;
 * what it should say; the cause. The surest comes first. "ok" in a single cell when all holds. A sum may be off by half of
 * the last decimal place shown for each addend, which rounding explains.
 *
 * #VALUE! for an error cell.
 *
 * @example
 * =TARGET.CHECK({"团队","月度目标","周均目标";"一部","80万元","20万元";"二部","150万元","5万元"})
 * {"R3C3","5万元","37.5万元","应为“月度目标”÷ 4；像是按 30 天平均了，而不是按周（如 4 周）"}
 * @example
 * =TARGET.CHECK({"Team","Q1","Q2","Total";"A",10,20,30;"B",5,5,10;"Total",15,25,40})
 * {"ok"}
 */
export const check = defineFunction({
  id: 'CHECK',
  parameters: { table: grid },
  run: ({ table }) => {
    const read = readPlan(table);
    if (read === null) return fail('no-numbers', { argument: 'table' });
    const { plan, place, write } = read;
    const language = languageOf(table.flat().map(String));
    const rows: ResultMatrix = checkPlan(plan).map((finding) => {
      const { row, column } = place(finding.cell);
      const says = table[row]![column]!;
      return [
        `R${row + 1}C${column + 1}`,
        typeof says === 'number' ? says : String(says),
        write(finding.cell, finding.should),
        findingSentence(read, finding, language),
      ];
    });
    return succeed(rows.length === 0 ? [['ok']] : rows);
  },
});
