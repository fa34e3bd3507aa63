"""Writes reference.json: values of special functions by mpmath 1.3.0 at 400 digits, for exactly these doubles.

Run as `python3 make-reference.py > reference.json`, then `npx prettier --write reference.json`. The tests read the
table only; neither Python nor mpmath is needed to run them.
"""

import json
from mpmath import mp, mpf, binomial, erfc, exp, log, loggamma, ncdf, sqrt

mp.dps = 400
P = [1e-300, 1e-100, 1e-30, 1e-12, 1e-6, 0.001, 0.025, 0.05, 0.1, 0.2, 0.25, 0.4, 0.49, 0.4999999, 0.5000001, 0.51,
     0.6, 0.75, 0.8, 0.9, 0.95, 0.975, 0.99, 0.999, 0.999999]
DF = [0.5, 1, 1.5, 2, 3, 4.5, 5, 10, 21, 30.25, 100, 365, 1000, 12345, 1e6]
T = [1e-12, 0.001, 0.1, 0.5, 1, 1.5, 2, 2.5, 3, 5, 8, 12, 30, 1000, 1e9]


def beta_share(x, a, b):
    """Regularised incomplete beta by its series of positive terms (mpmath's own betainc fails for large a or b)."""
    if x > mpf(1) / 2:
        return 1 - beta_share(1 - x, b, a)
    term = total = mpf(1)
    n = 0
    while term > total * mpf(10) ** -395:
        term *= (a + b + n) / (a + 1 + n) * x
        total += term
        n += 1
    return total * exp(a * log(x) + b * log(1 - x) + loggamma(a + b) - loggamma(a + 1) - loggamma(b))


def tail(t, df):
    """Probability above t ≥ 0 of Student's t."""
    x = df / (df + t * t)
    return beta_share(x, df / 2, mpf(1) / 2) / 2


def t_cdf(t, df):
    return tail(-t, df) if t < 0 else 1 - tail(t, df)


def density(t, df):
    return exp(loggamma((df + 1) / 2) - loggamma(df / 2) - (df + 1) / 2 * log(1 + t * t / df)) / sqrt(df * mp.pi)


def newton(goal, upper_tail, pdf, start):
    """The x > 0 whose upper tail is the goal, by Newton's method in logarithms."""
    x = mpf(start)
    for _ in range(400):
        part = upper_tail(x)
        step = log(part / goal) * part / (x * pdf(x))
        x *= exp(step)
        if abs(step) < mpf(10) ** -20:
            return x
    raise ArithmeticError("no convergence")


def quantile(p, upper_tail, pdf):
    if p == mpf(1) / 2:
        return mpf(0)
    below = min(p, 1 - p)
    value = newton(below, upper_tail, pdf, sqrt(-2 * log(below)))
    return -value if p < mpf(1) / 2 else value


normal_tail = lambda z: erfc(z / sqrt(mpf(2))) / 2
normal_pdf = lambda z: exp(-z * z / 2) / sqrt(2 * mp.pi)

Z = [0, 1e-9, 0.01, 0.5, 1, 1.5, 1.96, 2.3, 2.49, 2.5, 2.51, 3, 4, 5, 6, 7.5, 8.2]
LOW = [-37.5, -30, -20, -12, -8, -5, -3.2, -2.6, -2.5, -2.4, -2, -1.5, -1, -0.3, -1e-7]
X = [1e-300, 1e-20, 1e-5, 0.001, 0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95, 0.999, 0.9999999]
SHAPES = [(0.5, 0.5), (1, 1), (2, 3), (0.1, 7), (7, 0.1), (5, 0.5), (0.5, 40), (20, 20), (100, 3), (3, 100), (50, 70),
          (1000, 1500), (1e5, 0.5), (0.001, 0.002), (1e4, 3e4)]
COUNTS = [(0, 0), (0, 7), (7, 0), (1, 2), (3, 97), (50, 50), (500, 9500), (123456, 876544), (2, 999999998), (40, 10 ** 7)]
CHANCE = [1e-9, 0.001, 0.03, 0.05, 0.125, 0.5, 0.9, 0.999]

table = {
    "source": "mpmath 1.3.0, 400 digits; make-reference.py",
    "logGamma": [[x, float(loggamma(mpf(x)))] for x in
                 [1e-10, 0.001, 0.1, 0.5, 0.9999, 1, 1.0001, 1.5, 2, 2.0001, 2.5, 3, 5, 9.99, 10, 10.01, 50.5, 171, 1000,
                  123456.789, 1e9, 1e15]],
    "binomialDensity": [[s, f, p, float(binomial(s + f, s) * mpf(p) ** s * (1 - mpf(p)) ** f)]
                        for s, f in COUNTS for p in CHANCE],
    "incompleteBeta": [[x, a, b, float(beta_share(mpf(x), mpf(a), mpf(b)))]
                       for a, b in SHAPES for x in X],
    "normalCdf": [[z, float(ncdf(mpf(z)))] for z in LOW + Z],
    "normalQuantile": [[p, float(quantile(mpf(p), normal_tail, normal_pdf))] for p in P],
    "studentCdf": [[s * t, df, float(t_cdf(mpf(s * t), mpf(df)))] for df in DF for t in T for s in (-1, 1)],
    "studentQuantile": [[p, df, float(quantile(mpf(p), lambda t: tail(t, mpf(df)), lambda t: density(t, mpf(df))))]
                        for df in DF for p in P if df >= 3 or p > 1e-50],
}
smallest = 2.3e-308  # below it doubles lose digits
rows = {name: [row for row in value if abs(row[-1]) >= smallest or row[-1] == 0] if isinstance(value, list) else value
        for name, value in table.items()}
print(json.dumps(rows))
