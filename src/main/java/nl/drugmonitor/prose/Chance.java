package nl.drugmonitor.prose;

import java.util.List;
import nl.drugmonitor.exact.Fraction;

/**
 * Estimates how often numbers that have nothing to do with each other agree as well as these do: about as often as the
 * width of their rounding is part of what is computed from them.
 */
final class Chance {
    /** So wide a part in words is taken. */
    private static final Fraction PART = Fraction.of(1, 10);

    private Chance() {}

    /** Returns the chance that a result agrees with a product or quotient of these numbers. */
    static Fraction ofQuotient(Placed result, List<Placed> numbers) {
        return numbers.stream()
                .map(number -> width(number).dividedBy(size(number)))
                .reduce(ofOne(result), Fraction::plus);
    }

    /** Returns the chance that a result agrees with a change between two numbers. */
    static Fraction ofChange(Placed result, Placed from, Placed to) {
        Fraction change = to.value().minus(from.value()).absolute();
        return change.signum() == 0
                ? Fraction.ONE
                : width(from).plus(width(to)).dividedBy(change).plus(ofOne(result));
    }

    /** Returns the chance that a total agrees with the sum of these numbers: round ones often do. */
    static Fraction ofSum(Placed total, List<Placed> terms) {
        return terms.stream()
                .map(Chance::step)
                .reduce(step(total), Fraction::plus)
                .dividedBy(size(total));
    }

    /** Returns the chance that a result agrees with a number that is known exactly. */
    static Fraction ofOne(Placed result) {
        return width(result).dividedBy(size(result));
    }

    private static Fraction width(Placed number) {
        if (number.quantity().isPart()) {
            return size(number).times(PART);
        }
        Fraction width = number.figure().range().bounded().orElseThrow().width();
        return width.signum() == 0 ? number.figure().printed().unit() : width;
    }

    /** Returns the value of the last digit of a number that is no zero: 100 for 4.500. */
    private static Fraction step(Placed number) {
        return number.figure().printed().significantUnit();
    }

    private static Fraction size(Placed number) {
        Fraction size = number.size();
        return size.signum() == 0 ? number.figure().printed().unit() : size;
    }
}
