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

    /** Returns the results of two intervals. */
    public List<Range> result(Interval numerator, Interval denominator) {
        return result(Range.of(numerator), Range.of(denominator));
    }

    /** Returns the results; a bound that is only come near to counts as reached. */
    public List<Range> result(Range numerator, Range denominator) {
        if (!canBePositive(denominator)) {
            return List.of();
        }
        Fraction least = denominator.low();
        boolean canVanish = least == null || least.signum() <= 0;
        Fraction most = denominator.high();
        Fraction lowest = numerator.low();
        Fraction highest = numerator.high();
        Fraction low = null;
        if (lowest != null && lowest.signum() >= 0) {
            low = most == null ? offset.negated() : divided(lowest, most);
        } else if (lowest != null && least != null && !canVanish) {
            low = divided(lowest, least);
        }
        Fraction high = null;
        if (highest != null && highest.signum() <= 0) {
            high = most == null ? offset.negated() : divided(highest, most);
        } else if (highest != null && least != null && !canVanish) {
            high = divided(highest, least);
        }
        return List.of(new Range(low, high));
    }

    private static boolean canBePositive(Range denominator) {
        return denominator.high() == null || denominator.high().signum() > 0;
    }

    private Fraction divided(Fraction numerator, Fraction denominator) {
        return numerator.times(scale).dividedBy(denominator).minus(offset);
    }

    public List<Range> numerator(Range result, Interval denominator) {
        return numerator(result, Range.of(denominator));
    }

    public List<Range> numerator(Range result, Range denominator) {
        if (!canBePositive(denominator)) {
            return List.of();
        }
        Fraction least = denominator.low();
        least = least != null && least.signum() > 0 ? least : Fraction.ZERO;
        Fraction most = denominator.high();
        Fraction low = quotient(result.low());
        Fraction high = quotient(result.high());
        return List.of(new Range(
                low == null ? null : product(low, low.signum() >= 0 ? least : most),
                high == null ? null : product(high, high.signum() > 0 ? most : least)));
    }

    /** Returns the product, or null where a factor has no bound. */
    private static @Nullable Fraction product(Fraction quotient, @Nullable Fraction denominator) {
        return denominator == null ? null : quotient.times(denominator);
    }

    public List<Range> denominator(Interval numerator, Range result) {
        return denominator(Range.of(numerator), result);
    }

    public List<Range> denominator(Range numerator, Range result) {
        Range quotient = new Range(quotient(result.low()), quotient(result.high()));
        if (numerator.contains(Fraction.ZERO) && quotient.contains(Fraction.ZERO)) {
            return List.of(Range.atLeast(Fraction.ZERO)); // above zero
        }
        List<Range> ranges = new ArrayList<>();
        addPositive(ranges, numerator, quotient);
        addPositive(ranges, numerator.negated(), quotient.negated());
        return ranges;
    }

    /** Adds the denominators for which a numerator above zero gives a quotient above zero. */
    private static void addPositive(List<Range> ranges, Range numerator, Range quotient) {
        Fraction largest = numerator.high();
        Fraction most = quotient.high();
        if ((largest != null && largest.signum() <= 0) || (most != null && most.signum() <= 0)) {
            return;
        }
        Fraction smallest = numerator.low();
        Fraction least = quotient.low();
        Fraction low =
                smallest != null && smallest.signum() > 0 && most != null ? smallest.dividedBy(most) : Fraction.ZERO;
        Fraction high = largest != null && least != null && least.signum() > 0 ? largest.dividedBy(least) : null;
        ranges.add(new Range(low, high));
    }

    /** Returns numerator divided by denominator for a result. */
    private @Nullable Fraction quotient(@Nullable Fraction result) {
        return result == null ? null : result.plus(offset).dividedBy(scale);
    }
}
