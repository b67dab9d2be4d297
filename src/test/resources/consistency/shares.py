"""The shares of readings of small texts, worked out by hand from the conventions: where the expected values of SharesTest come from.

How often a cause is met is what this project takes it to be; how often a slip of the keyboard is which kind is Scholtus (2009):
of 152 slips 112 replaced a digit. A count has a size of which the logarithm is uniform, so that one twice as large is half as
likely; the logarithm of a change lies around zero with a Laplace density of mean 0,35, that of a revision with one of mean 0,025.
"""
from math import exp, log, log2

TYPING, TWO_ERRORS, UPSTREAM, VINTAGE, REMAINDER = 0.77, 0.03, 0.05, 0.04, 0.00002
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

# The incidents once more. Another source prints 9.542, which counts 50 times for the reading that has it; and another prints 6.063
# as it is, which counts 50 times against the reading that changes it.
print("other sources", shares(
    sum=TYPING / 3 * replaced(5) + UPSTREAM / 2 * (replaced(4) + replaced(4)) + REMAINDER,
    hard=50 * TYPING / 3 * replaced(4) * 9442 / 9542,
    soft=TYPING / 3 * replaced(4) * 6063 / 6163 / 50))

# 1.234 and 5.111 make 6.345, printed 6.445; 1.234 and 7.222 make 8.456, printed 8.256. No one number mends both sums, and two errors
# are a wrong digit each, of four: so only the sizes of the counts tell the readings apart.
print("two errors", shares(
    both_sums=1,
    first=5111 / 5211,
    second=7222 / 7022,
    first_and_second=5111 / 5211 * 7222 / 7022,
    shared_and_second_sum=1234 / 1334,
    shared_and_first_sum=1234 / 1034,
    shared_and_first=1234 / 1034 * 5111 / 5411))


# The same with 8.556 for 8.256: now the count that both sums share mends them alone, or is copied wrong in both, which comes to the
# same as two sums that are wrong each by itself. Of five figures there are ten pairs.
both = TWO_ERRORS / 10 * replaced(4) ** 2
print("one or two errors", shares(
    shared=TYPING / 5 * replaced(4) * 1234 / 1334,
    both_sums=both + UPSTREAM / 3 * replaced(4),
    first=both * 5111 / 5211,
    second=both * 7222 / 7322,
    first_and_second=both * 5111 / 5211 * 7222 / 7322))


def triangle(value, low, high):
    """How likely a result is at most so large that is known within bounds only: their middle is likelier than their ends."""
    at = min(1, max(0, (value - low) / (high - low)))
    return 2 * at * at if at < 0.5 else 1 - 2 * (1 - at) * (1 - at)


def percent(before, after):
    """The chance of a rise by 38%, from half a percent less to half a percent more, of counts in tenths of a million."""
    low = 100 * ((after - 0.5) / (before + 0.5) - 1)
    high = 100 * ((after + 0.5) / (before - 0.5) - 1)
    return triangle(38.5, low, high) - triangle(37.5, low, high)


# 1,2 miljoen became 1,5 miljoen, printed as a rise by 38%: it is 16 to 34,8%, as the counts are rounded. A wrong digit in either of
# them lets it be 38%; 1,0 for 1,2 does at the very end of its bounds, and is too rare to be given. The readings that change the result
# itself are left out, so that these three make the whole.
print("rounded", shares(
    later_16=15 / 16 * change(12, 16) * percent(12, 16),
    later_17=15 / 17 * change(12, 17) * percent(12, 17),
    earlier_11=12 / 11 * change(11, 15) * percent(11, 15)))

# 2.400 and 3.100.000 make 5.500, as 3.100 would that was not written out; 2.400.000 and 3.100 make 5.500.000, as 3.100.000 would that
# was cut to thousands. A unit is wrong in either direction alike; a thousand counts are printed alike in thousands. Or else the sum
# is of something that nobody knows.
UNIT = 0.02
print("thousandfold", shares(count=UNIT / 3 / 2 * 3_100_000 / 3_100, sum=REMAINDER))
print("in thousands", shares(count=UNIT / 3 / 2 * 1000 * 3_100 / 3_100_000, sum=REMAINDER))

# The score is in bits, of a weight that is one in a hundred for the texts that are wrong at all.
print("bits", {
    "soft 6.063 -> 6.163": round(-log2(0.01 * TYPING / 3 * replaced(4) * 6063 / 6163), 6),
    "later 1.600 -> 1.500": round(-log2(0.01 * TYPING / 3 * replaced(4) * 1600 / 1500 * change(1000, 1500)), 6)})
