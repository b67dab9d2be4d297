"""Computes what the ledger of ndm-2025 must say, from the printed numbers and without the program.

Run with Python 3 and SciPy 1.9 or newer; prints ledger.csv. The numbers are as their sources print them: the factsheet
unless another source stands beside them. The interval of a ratio of two counts is that of Clopper and Pearson for the
share of the later count in both, its p-value that of the binomial test of this share against a half.
"""
from fractions import Fraction as F
from math import factorial, log

from scipy.stats import beta, binomtest


def number(value, decimals=0, sign=False):
    text = f"{abs(value) + F(1, 10**12):,.{decimals}f}" if isinstance(value, F) else f"{abs(value):,.{decimals}f}"
    minus = "-" if value < 0 and text.strip("0,.") else ""
    return (minus or ("+" if sign and text.strip("0,.") else "")) + text


def signed(value, decimals=1):
    return number(value, decimals, sign=True)


def percent(before, after):
    return signed(float(F(after - before, 1) / F(before, 1) * 100)) + "%"


def spread(low, high):
    return [signed(low), signed(high) + "%"]


def limits(before, after):
    both = before + after
    low = beta.ppf(0.025, after, before + 1)
    high = beta.ppf(0.975, after + 1, before)
    return low / (1 - low), high / (1 - high)


def noise(before, after):
    low, high = limits(before, after)
    return [percent(before, after), *spread((low - 1) * 100, (high - 1) * 100)]


def ratio(before, after):
    low, high = limits(before, after)
    p = binomtest(after, before + after, 0.5).pvalue
    mantissa, exponent = f"{p:.1e}".split("e")
    shown = number(p, 2) if p > 0.01 else mantissa + "e" + str(int(exponent))
    return [number(after / before, 3), number(low, 3), number(high, 3), shown]


rows = []


def row(candidate, prediction, answer, tokens, reading=""):
    rows.append(f"{candidate}|{prediction}|{reading}|{answer}|{' '.join(tokens)}")


# Fitness examinations and EMDs; s009: referrals because of alcohol
cbr, emd, months = 7156, (2182, 3768), (9, 12)
monthly = signed(float((F(emd[1], 12) / F(emd[0], 9) - 1) * 100)) + "%"
row("emd-in-place", 0, "seen", [monthly])
for printed in (4932, 4392):
    fall = cbr - printed
    rise = emd[1] - emd[0]
    tokens = [number(rise), number(-fall), number(100 * rise / fall, 1) + "%", number(emd[0] + fall)]
    row("emd-in-place", 1, "seen", tokens, number(printed))
    row("fewer-alcohol-referrals", 0, "cannot tell", [number(-fall)], number(printed))
row("fewer-alcohol-referrals", 1, "seen", noise(12703, 11043))
row("emd-in-place", 3, "seen", ["1", "April", "2023", "2023", "2024"])
missing = F(emd[0], 9) * 3
row("part-year-emd", 0, "seen", [number(emd[1] - emd[0]), number(float(missing)), monthly])

# NFI; s031, s030: fines
for candidate in ("ketamine", "better-recognition"):
    row(candidate, 0, "cannot tell", [number(20163 - 16945)])
    row(candidate, 1, "cannot tell", [number(20163 - 16945)])
row("better-recognition", 3, "not seen", noise(42799, 42616))

# Incidents; s038: traffic incidents with nitrous oxide
row("nitrous-oxide-ban", 0, "cannot tell", [number(5399 - 3857)])
row("nitrous-oxide-ban", 1, "cannot tell", [number(6063 - 5399)])
row("nitrous-oxide-ban", 2, "not seen", [signed(float((F(3518, 10) / F(4537, 12) - 1) * 100)) + "%"])
row("more-recording", 0, "seen", noise(8201, 9359))
row("more-recording", 1, "not seen", noise(9359, 9442))
row("chance-soft", 0, "not seen", ratio(5399, 6063))
row("chance-hard", 0, "seen", ratio(9359, 9442))

# Hemp nurseries: s064 2014, s078 2022; s102, s103, s073 and others: investigations; s088: marihuana
row("lower-priority", 2, "seen", noise(121, 79))
row("lower-priority", 3, "seen", noise(248, 324))
row("hemp-imports", 1, "cannot tell", ["2014", number(100 * (6006 - 1604) / (6006 - 895), 1) + "%", "2022"])
row("hemp-imports", 2, "seen", [percent(734, 5492)])
years = [6006, 5856, 5538, 4670, 3913, 3635, 2894, 2285, 1604, 1230, 895]
pairs = [(a > b) - (a < b) for i, b in enumerate(years) for a in years[i + 1:]]
exact = f"{2 / factorial(len(years)):.1e}".replace("e-0", "e-")
row("chance-hemp", 0, "not seen", [number(sum(pairs)), number(-len(pairs)), exact])

# Cocaine; s159: kilos of Rotterdam, those of 2024 to the hundred; s162, s163: finds; s117, s159: other ports
row("giant-finds-missing", 0, "cannot tell", [number(34877 - 56858)])
row("giant-finds-missing", 1, "cannot tell", noise(13, 8))
row("other-routes", 0, "cannot tell", [number(56858 - 34877)])
row("other-ports", 0, "cannot tell", [number(56858 - 34877)])
row("other-ports", 2, "not seen", spread((43500 / 116500 - 1) * 100, (44500 / 115500 - 1) * 100))
row("other-ports", 3, "seen", spread((12664 / 11350 - 1) * 100, (12664 / 11250 - 1) * 100))
before, after = F(45506, 170), (F(25850, 189), F(25950, 189))
row("smaller-amounts", 1, "seen", [number(float(before)), number(float(after[0])),
                                   *spread(float((after[0] / before - 1) * 100), float((after[1] / before - 1) * 100))])
row("smaller-amounts", 2, "cannot tell", noise(170, 189))
row("smaller-amounts", 3, "seen", noise(81, 115))
row("smaller-amounts", 4, "cannot tell", noise(13, 8))
weight = (25900 - 45506) / log(25900 / 45506)
finds = weight * log(189 / 170)
size = weight * log((25900 / 189) / (45506 / 170))
row("smaller-amounts", 5, "seen", [number(25900 - 45506), signed(finds, 0), signed(size, 0),
                                   number(100 * size / (25900 - 45506), 1) + "%"])
row("chance-consignments", 1, "seen", ratio(170, 189))

# Precursors; s165: laboratories
row("export-eastern-europe", 2, "cannot tell", noise(15, 29))
sums = (62858 + 10793, 23628 + 49559)
composition = [number(sums[0]), number(sums[1]), percent(*sums), number(6285800 / sums[0], 1) + "%",
               number(2362800 / sums[1], 1) + "%"]
row("focus-on-synthetics", 1, "seen", composition)
row("classification", 0, "seen", composition)
row("classification", 1, "cannot tell", [number(49559 - 10793)])

print("# Made by ledger.py. candidate|prediction|number of the reading|answer|numbers in the order of the sentence")
print("\n".join(rows))
