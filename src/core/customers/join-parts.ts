import { digitsAt, fromDecimal, toDecimal, type Decimal } from '../numeric/decimal';
import { fail, succeed, type Outcome } from '../outcome';

/**
 * The payout of a person in a plan with a team part (团队部分): share × what the team's attainment pays + (1 − share) ×
 * what the own attainment pays, in exact decimals.
 *
 * Failures: not-finite, negative and share-too-large (teamShare).
 *
 * @example joinParts(1000, 2000, 0.3) // → ok 1300: 700 of the own part, 600 of the team's
 */
export function joinParts(own: number, team: number, teamShare: number): Outcome<number> {
  for (const [argument, value] of Object.entries({ own, team, teamShare })) {
    if (!Number.isFinite(value)) return fail('not-finite', { argument, value: String(value) });
  }
  if (teamShare < 0) return fail('negative', { argument: 'teamShare', value: teamShare });
  if (teamShare > 1) return fail('share-too-large', { argument: 'teamShare', value: teamShare, limit: 1 });
  const [a, b, share] = [own, team, teamShare].map(toDecimal) as [Decimal, Decimal, Decimal];
  const money = Math.min(a.exponent, b.exponent);
  const one = digitsAt({ digits: 1n, exponent: 0 }, Math.min(0, share.exponent));
  const part = digitsAt(share, Math.min(0, share.exponent));
  const digits = digitsAt(b, money) * part + digitsAt(a, money) * (one - part);
  return succeed(fromDecimal({ digits, exponent: money + Math.min(0, share.exponent) }));
}
