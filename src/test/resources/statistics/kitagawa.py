"""A rate over three groups parted by standardisation, in fractions: where the expected values of DecompositionTest come from.

The composition effect is the change of the rate that the shift between groups alone would have made, once at the rates before
and once at those after; the rate effect the other way round. Each is the mean of its two, as Kitagawa (1955) derives it.
"""
from fractions import Fraction as F

# Share of all cases, and positive tests for each of them, in three invented groups, before and after.
shares = [F("0.50"), F("0.30"), F("0.20")], [F("0.30"), F("0.30"), F("0.40")]
rates = [F("0.10"), F("0.40"), F("0.90")], [F("0.20"), F("0.30"), F("0.80")]


def rate(share, within):
    return sum(s * r for s, r in zip(share, within))


before, after = rate(shares[0], rates[0]), rate(shares[1], rates[1])
composition = sum(rate(shares[1], r) - rate(shares[0], r) for r in rates) / 2
within = sum(rate(s, rates[1]) - rate(s, rates[0]) for s in shares) / 2
assert composition + within == after - before
print("from", float(before), "to", float(after), "composition", float(composition), "rates", float(within))
