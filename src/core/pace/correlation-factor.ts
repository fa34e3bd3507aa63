/**
 * By how much neighbouring days that go together (autocorrelation, lag 1) widen the variance of the remaining days'
 * sum around elapsed mean × days, at least 1.
 *
 * The correlation ρ is taken from series of residuals (one for each month), each less its mean already, for which it is
 * corrected. It counts only with ten days at least and where it stands out: by two standard errors with months before,
 * by one where the days elapsed are all there is, since these few would hardly ever show two. Else days are taken as
 * independent, and even days keep their exact t interval. The factor is that of a first-order
 * autoregression, with the spread that such days hide within themselves.
 *
 * Source: M. G. Kendall, Note on Bias in the Estimation of Autocorrelation, Biometrika 41, 1954.
 */
export function correlationFactor(series: readonly (readonly number[])[], elapsed: number, remaining: number): number {
  let [products, squares, pairs, days] = [0, 0, 0, 0];
  for (const residuals of series) {
    residuals.forEach((value, day) => {
      squares += value * value;
      if (day > 0) products += value * residuals[day - 1]!;
    });
    pairs += Math.max(0, residuals.length - 1);
    days += residuals.length;
  }
  if (days < FEWEST_DAYS || !(squares > 0)) return 1;
  const raw = (products / pairs / squares) * days;
  const length = days / series.length;
  if ((raw + 1 / length) * Math.sqrt(pairs) < (series.length > 1 ? 2 : 1)) return 1;
  const rho = Math.min(STRONGEST, raw + (1 + 4 * raw) / length);

  const together = (rho * (1 - rho ** elapsed) * (1 - rho ** remaining)) / (1 - rho) ** 2;
  const share = remaining / elapsed;
  const ofElapsed = sumVariance(rho, elapsed);
  const spread = sumVariance(rho, remaining) + share * share * ofElapsed - 2 * share * together;
  const seen = ((1 - ofElapsed / elapsed ** 2) * elapsed) / (elapsed - 1);
  return Math.max(1, spread / (remaining * (1 + share)) / seen);
}

/** Variance of the sum of so many days of variance 1. */
function sumVariance(rho: number, days: number): number {
  return (days * (1 + rho)) / (1 - rho) - (2 * rho * (1 - rho ** days)) / (1 - rho) ** 2;
}

const FEWEST_DAYS = 10;
const STRONGEST = 0.9;
