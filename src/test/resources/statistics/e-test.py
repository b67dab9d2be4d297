"""The E-test of two counts over equal times, summed without any library: where the expected values of PoissonTest come from."""
import math


def e_test(first, second):
    mean = (first + second) / 2
    size = (first - second) ** 2 / (first + second) * (1 - 1e-9)
    low = max(0, int(mean - 14 * math.sqrt(mean)))
    high = int(mean + 14 * math.sqrt(mean))
    weight = [math.exp(count * math.log(mean) - mean - math.lgamma(count + 1)) for count in range(low, high + 1)]
    below, above = [0.0], [0.0]
    for one, other in zip(weight, reversed(weight)):
        below.append(below[-1] + one)
        above.append(above[-1] + other)
    p = 0
    for i, one in enumerate(weight):
        count = low + i
        root = math.sqrt(size * size + 8 * count * size)
        large = math.ceil(count + (size + root) / 2) - low
        small = math.floor(count - (root - size) / 2) - low
        p += one * (above[max(0, len(weight) - max(0, large))] + below[max(0, min(len(weight), small + 1))])
    return p


for pair in ((9359, 9442), (5399, 6063), (20000, 20300), (20000, 21500)):
    print(*pair, e_test(*pair))
