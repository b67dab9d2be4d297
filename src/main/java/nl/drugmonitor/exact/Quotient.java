package nl.drugmonitor.exact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number divided by another that is above zero: {@code result = scale * numerator / denominator - offset}.
 *
 * <p>Each answer holds the values of one of the three for which some values of the other two make it true. A
 * denominator that may be zero by rounding counts for its values above zero only.
 *
 * @param scale above zero
 */
public record Quotient(Fraction scale, Fraction offset) {
    /** A percentage of change: {@code 100 to / from - 100}. */
    public static final Quotient PERCENT_CHANGE = new Quotient(Fraction.HUNDRED, Fraction.HUNDRED);

    /** A part in percent of its whole. */
    public static final Quotient PERCENT = new Quotient(Fraction.HUNDRED, Fraction.ZERO);

    public static final Quotient RATIO = new Quotient(Fraction.ONE, Fraction.ZERO);

    public List<Range> result(Interval numerator, Interval denominator) {
        if (denominator.high().signum() <= 0) {
            return List.of();
        }
        boolean canVanish = denominator.low().signum() <= 0;
        Fraction lowest = numerator.low();
        Fraction highest = numerator.high();
        Fraction least = canVanish ? null : denominator.low();
        Fraction low = divided(lowest, lowest.signum() >= 0 ? denominator.high() : least);
        Fraction high = divided(highest, highest.signum() > 0 ? least : denominator.high());
        return List.of(new Range(low, high));
    }

    /** Returns the result, or null where the denominator comes as near to zero as one likes. */
    private @Nullable Fraction divided(Fraction numerator, @Nullable Fraction denominator) {
        return denominator == null
                ? null
                : numerator.times(scale).dividedBy(denominator).minus(offset);
    }

    public List<Range> numerator(Range result, Interval denominator) {
        if (denominator.high().signum() <= 0) {
            return List.of();
        }
        Fraction least = denominator.low().signum() > 0 ? denominator.low() : Fraction.ZERO;
        Fraction low = quotient(result.low());
        Fraction high = quotient(result.high());
        return List.of(new Range(
                low == null ? null : low.times(low.signum() >= 0 ? least : denominator.high()),
                high == null ? null : high.times(high.signum() >= 0 ? denominator.high() : least)));
    }

    public List<Range> denominator(Interval numerator, Range result) {
        Range quotient = new Range(quotient(result.low()), quotient(result.high()));
        if (numerator.contains(Fraction.ZERO) && quotient.contains(Fraction.ZERO)) {
            return List.of(Range.atLeast(Fraction.ZERO)); // above zero
        }
        List<Range> ranges = new ArrayList<>();
        addPositive(ranges, numerator, quotient);
        addPositive(ranges, numerator.negated(), negated(quotient));
        return ranges;
    }

    /** Adds the denominators for which a numerator above zero gives a quotient above zero. */
    private static void addPositive(List<Range> ranges, Interval numerator, Range quotient) {
        Fraction most = quotient.high();
        if (numerator.high().signum() <= 0 || (most != null && most.signum() <= 0)) {
            return;
        }
        Fraction least = quotient.low();
        Fraction low =
                numerator.low().signum() > 0 && most != null ? numerator.low().dividedBy(most) : Fraction.ZERO;
        Fraction high = least != null && least.signum() > 0 ? numerator.high().dividedBy(least) : null;
        ranges.add(new Range(low, high));
    }

    private static Range negated(Range range) {
        return new Range(
                range.high() == null ? null : range.high().negated(),
                range.low() == null ? null : range.low().negated());
    }

    /** Returns numerator divided by denominator for a result. */
    private @Nullable Fraction quotient(@Nullable Fraction result) {
        return result == null ? null : result.plus(offset).dividedBy(scale);
    }
}
