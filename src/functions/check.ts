import { checkPlan, type Finding } from '../core/check/check-plan';
import { labelIn } from '../core/check/likely-cause';
import { fail, succeed } from '../core/outcome';
import { readPlan, type ReadPlan } from '../sheet/plan/read-plan';
import { checkCauses, checkRelations } from '../texts/check-causes';
import { fill } from '../texts/fill';
import type { Language } from '../texts/language';
import { languageOf } from '../texts/language-of';
import { printNumber } from '../texts/print-number';
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
        [relationText(read, finding, language), causeText(finding, language)].join(language === 'zh' ? '；' : '; '),
      ];
    });
    return succeed(rows.length === 0 ? [['ok']] : rows);
  },
});

function causeText({ cause }: Finding, language: Language): string {
  const { code, label = '', count = 0, factor = 0 } = cause;
  return fill(checkCauses[code], language, { label, count, factor: printNumber(factor, 2) });
}

function relationText({ plan, write }: ReadPlan, { claim, cell }: Finding, language: Language): string {
  const quoted = (label: string) => (language === 'zh' ? `“${label}”` : `"${label}"`);
  const label = (index: number) => quoted(labelIn(plan, claim, index) || '…');
  const say = (relation: keyof typeof checkRelations, a = '', b = '') =>
    fill(checkRelations[relation], language, { a, b });
  const [first = -1, second = -1, third = -1] = claim.cells;
  if (claim.kind !== 'sum') {
    const { columns, values } = plan;
    if (cell === second && columns[cell % columns.length]!.measure === 'share') {
      const whole = claim.kind === 'product' ? values[third]! : claim.factors[0]!;
      return say('share', quoted(columns[first % columns.length]!.label), String(write(first, whole)));
    }
    const other = claim.kind === 'product' ? label(cell === third ? second : third) : printNumber(claim.factors[0]!, 2);
    return cell === first ? say('product', label(second), other) : say('quotient', label(first), other);
  }
  if (first < 0) return say('whole');
  if (cell !== first) return say('part', label(first));
  return say(claim.cells.length === 3 ? 'total' : 'run', label(second), label(claim.cells.at(-1)!));
}
