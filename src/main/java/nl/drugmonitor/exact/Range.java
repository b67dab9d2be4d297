package nl.drugmonitor.exact;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All exact values from a lower to an upper bound, of which either may be missing; a bound belongs to the range.
 *
 * @param low null where the values have no lower bound
 * @param high null where they have no upper bound
 */
public record Range(@Nullable Fraction low, @Nullable Fraction high) {
    /** Every value. */
    public static final Range ALL = new Range(null, null);

    public Range {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range must not end (" + high + ") before it starts (" + low + ")");
        }
    }

    public static Range of(Interval interval) {
        return new Range(interval.low(), interval.high());
    }

    public static Range atLeast(Fraction low) {
        return new Range(low, null);
    }

    public static Range atMost(Fraction high) {
        return new Range(null, high);
    }

    /** Returns the values as an interval, unless a bound is missing. */
    public Optional<Interval> bounded() {
        return low != null && high != null ? Optional.of(new Interval(low, high)) : Optional.empty();
    }

    /** Returns the range with so much more at either end. */
    public Range widened(Fraction by) {
        return by.signum() == 0
                ? this
                : new Range(low == null ? null : low.minus(by), high == null ? null : high.plus(by));
    }

    /** Returns the values with the other sign. */
    public Range negated() {
        return new Range(high == null ? null : high.negated(), low == null ? null : low.negated());
    }

    public boolean contains(Fraction value) {
        return !isBelow(value) && !isAbove(value);
    }

    /** Returns whether at least one value of the interval lies in the range. */
    public boolean meets(Interval values) {
        return !isBelow(values.low()) && !isAbove(values.high());
    }

    /** Returns whether every value of the range is less than the given one. */
    public boolean isBelow(Fraction value) {
        return high != null && high.compareTo(value) < 0;
    }

    /** Returns whether every value of the range is more than the given one. */
    public boolean isAbove(Fraction value) {
        return low != null && low.compareTo(value) > 0;
    }

    /** Returns the values that lie in both ranges, if there are any. */
    public Optional<Range> intersect(Range other) {
        Fraction from = low;
        if (from == null || (other.low != null && other.low.compareTo(from) > 0)) {
            from = other.low;
        }
        Fraction to = high;
        if (to == null || (other.high != null && other.high.compareTo(to) < 0)) {
            to = other.high;
        }
        return from != null && to != null && from.compareTo(to) > 0
                ? Optional.empty()
                : Optional.of(new Range(from, to));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Range range && Objects.equals(low, range.low) && Objects.equals(high, range.high);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(low) + Objects.hashCode(high);
    }
}
