import { commonScale } from '../numeric/common-scale';
import { ratio } from '../numeric/ratio';
import { refuseNotFinite } from '../numeric/refuse-numbers';
import { succeed } from '../outcome';
import { studentTail } from '../probability/student-tail';
import type { Judge } from './judgement';

/**
 * Judges values against the mean of their base: t = (value − mean) ÷ (s·√(1 + 1/n)) with n − 1 degrees of freedom.
 * Values are read as the decimals that print them and mean and spread are exact, so that a base without any spread is
 * seen as such; then every difference is proven. One value alone proves nothing.
 */
export function judgeValues(values: readonly number[]): Judge {
  const faulty = refuseNotFinite('values', values);
  if (faulty) return faulty;
  const { digits } = commonScale(values);
  return succeed((period, base) => {
    const count = BigInt(base.length);
    const sum = base.reduce((total, row) => total + digits[row]!, 0n);
    const gap = count * digits[period]! - sum;
    const chance = () => {
      if (count < 2n) return 1;
      const squares = base.reduce((total, row) => total + (count * digits[row]! - sum) ** 2n, 0n);
      if (squares === 0n) return 0;
      return studentTail(Math.sqrt(ratio(gap ** 2n * count * (count - 1n), squares * (count + 1n))), base.length - 1);
    };
    return { gap, size: sum < 0n ? -sum : sum, chance };
  });
}
