"""Exact tests of counts, by adding up every count that is no more likely: where the expected values of PoissonTest come from.

Probabilities of a binomial count are whole numbers over one denominator, so that nothing is rounded; those of a Poisson count
have 60 digits.
"""
from decimal import Decimal, getcontext
from fractions import Fraction
from math import comb

getcontext().prec = 60


def conditional(before, before_exposure, after, after_exposure):
    """Given their sum the later count is binomial: p of all counts that are no more likely, as binom.test of R adds them up."""
    total = before + after
    weights = [comb(total, k) * after_exposure ** k * before_exposure ** (total - k) for k in range(total + 1)]
    return float(Fraction(sum(w for w in weights if w <= weights[after]), sum(weights)))


def poisson_test(events, expected):
    """p of all counts that are no more likely than these events, as poisson.test of R adds them up."""
    mean = Decimal(expected)
    weights = [(-mean).exp()]
    while len(weights) < 2 * events + 3 * expected + 1000:
        weights.append(weights[-1] * mean / len(weights))
    return float(sum(w for w in weights if w <= weights[events]))


def e_test(first, first_exposure, second, second_exposure):
    """p, at the pooled rate, of every pair of counts whose rates differ by as many standard errors; exposures are whole."""

    def square(one, other):
        variance = one * second_exposure ** 2 + other * first_exposure ** 2
        return Fraction((one * second_exposure - other * first_exposure) ** 2, variance) if variance else Fraction(0)

    def probabilities(mean):
        weights = [(-mean).exp()]
        while len(weights) < 3 * mean + 250:
            weights.append(weights[-1] * mean / len(weights))
        return weights

    found = square(first, second)
    pooled = Decimal(first + second) / (first_exposure + second_exposure)
    ones, others = probabilities(pooled * first_exposure), probabilities(pooled * second_exposure)
    p = Decimal(0)
    for one, weight in enumerate(ones):
        p += weight * sum(w for other, w in enumerate(others) if square(one, other) >= found)
    return float(p)


for case in ((21, 3011, 11, 800), (30, 1, 12, 1), (3, 12, 9, 9), (4932, 1, 4761, 1), (0, 1, 9, 100), (5, 1, 0, 1000)):
    print("conditional", *case, conditional(*case))
for case in ((4, 4), (1, 4), (0, 2), (9, 4), (4900, 5000), (5100, 5000), (2, 30)):
    print("one count", *case, poisson_test(*case))
for case in ((0, 100, 3, 100), (6, 1, 2, 1), (40, 1, 160, 1), (160, 1, 40, 1), (12, 4, 2, 3), (5, 9, 14, 12)):
    print("e-test", *case, e_test(*case))
