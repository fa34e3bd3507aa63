import type { Finding } from '../core/check/check-plan';
import { labelIn } from '../core/check/likely-cause';
import type { ReadPlan } from '../sheet/plan/read-plan';
import { checkCauses, checkRelations } from './check-causes';
import type { PutNumber } from './askable';
import { fill } from './fill';
import type { Language } from './language';
import { printNumber } from './print-number';
import { clausesText } from './clauses-text';

/**
 * Why a cell of a plan can't be right: what the table itself says it should be, then what probably happened. `put`
 * puts each number into the sentence; by default as it is.
 *
 * @example
 * const read = readPlan([['团队', '月度目标', '周均目标'], ['一部', '80万元', '20万元'], ['二部', '150万元', '5万元']]);
 * findingSentence(read, checkPlan(read.plan)[0], 'zh')
 * // → '应为“月度目标”÷ 4；像是按 30 天平均了，而不是按周（如 4 周）'
 */
export function findingSentence(read: ReadPlan, finding: Finding, language: Language, put: PutNumber = String): string {
  return clausesText([relationText(read, finding, language, put), causeText(finding, language, put)], language);
}

function causeText({ cause }: Finding, language: Language, put: PutNumber): string {
  const { code, label = '', count = 0, factor = 0 } = cause;
  return fill(checkCauses[code], language, { label, count: put(count), factor: put(printNumber(factor, 2)) });
}

function relationText({ plan, write }: ReadPlan, { claim, cell }: Finding, language: Language, put: PutNumber): string {
  const quoted = (label: string) => (language === 'zh' ? `“${label}”` : `"${label}"`);
  const label = (index: number) => quoted(labelIn(plan, claim, index) || '…');
  const say = (relation: keyof typeof checkRelations, a = '', b = '') =>
    fill(checkRelations[relation], language, { a, b });
  const [first = -1, second = -1, third = -1] = claim.cells;
  if (claim.kind !== 'sum') {
    const { columns, values } = plan;
    if (cell === second && columns[cell % columns.length]!.measure === 'share') {
      const whole = claim.kind === 'product' ? values[third]! : claim.factors[0]!;
      return say('share', quoted(columns[first % columns.length]!.label), put(write(first, whole)));
    }
    const other =
      claim.kind === 'product' ? label(cell === third ? second : third) : put(printNumber(claim.factors[0]!, 2));
    return cell === first ? say('product', label(second), other) : say('quotient', label(first), other);
  }
  if (first < 0) return say('whole');
  if (cell !== first) return say('part', label(first));
  return say(claim.cells.length === 3 ? 'total' : 'run', label(second), label(claim.cells.at(-1)!));
}
