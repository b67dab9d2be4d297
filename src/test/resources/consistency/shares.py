"""The shares of readings of small texts, worked out by hand from the conventions: where the expected values of SharesTest come from.

How often a cause is met is what this project takes it to be; how often a slip of the keyboard is which kind is Scholtus (2009):
of 152 slips 112 replaced a digit. A count has a size of which the logarithm is uniform, so that one twice as large is half as
likely; the logarithm of a change lies around zero with a Laplace density of mean 0,35, that of a revision with one of mean 0,025.
"""
from math import exp, log

TYPING, UPSTREAM, VINTAGE, REMAINDER = 0.77, 0.05, 0.04, 0.00002
REPLACED = 112 / 152


def replaced(digits):
    """One digit of a number of so many digits is another one."""
    return REPLACED / (9 * digits)


def change(before, after):
    """How likely a change is next to none at all: the more, the rarer."""
    return exp(-abs(log(after / before)) / 0.35)


def revision(ratio):
    """The chance that a revision leaves less than this ratio of a base."""
    tail = exp(-abs(log(ratio)) / 0.025) / 2
    return tail if ratio < 1 else 1 - tail


def shares(**weights):
    total = sum(weights.values())
    return {reading: round(weight / total, 9) for reading, weight in weights.items()}


# Soft 6.063 and hard 9.442 make 15.505, and the sum is printed 15.605: one digit of any of the three is another one, or the sum
# was computed from a copy of a count in which a digit was another one, or from something that nobody knows.
print("one digit", shares(
    sum=TYPING / 3 * replaced(5) + UPSTREAM / 2 * (replaced(4) + replaced(4)) + REMAINDER,
    hard=TYPING / 3 * replaced(4) * 9442 / 9542,
    soft=TYPING / 3 * replaced(4) * 6063 / 6163))

# 1.000 became 1.600, printed as a rise by 50%. It is one from 1.070, and to 1.500; or the result was computed from a copy of either
# in which that digit was wrong, or from another publication of the base, or from something that nobody knows, and 60% is right.
low, high = 1600 / 1.505 / 1000, 1600 / 1.495 / 1000
print("change", shares(
    rise=(TYPING / 3 * replaced(2) + UPSTREAM / 2 * (replaced(4) + replaced(4))
          + VINTAGE * (revision(high) - revision(low)) + REMAINDER) * change(1000, 1600),
    later=TYPING / 3 * replaced(4) * 1600 / 1500 * change(1000, 1500),
    earlier=TYPING / 3 * replaced(4) * 1000 / 1070 * change(1070, 1600)))
