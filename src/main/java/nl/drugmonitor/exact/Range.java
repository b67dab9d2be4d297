package nl.drugmonitor.exact;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All exact values from a lower to an upper bound, of which either may be missing.
 *
 * @param low null where the values have no lower bound
 * @param high null where they have no upper bound
 * @param hasLow whether the lower bound is one of the values
 * @param hasHigh whether the upper bound is one of the values
 */
public record Range(@Nullable Fraction low, @Nullable Fraction high, boolean hasLow, boolean hasHigh) {
    /** Every value. */
    public static final Range ALL = new Range(null, null);

    public Range {
        hasLow = hasLow && low != null;
        hasHigh = hasHigh && high != null;
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range must not end (" + high + ") before it starts (" + low + ")");
        }
    }

    /** Returns the values from one bound to another, both included. */
    public Range(@Nullable Fraction low, @Nullable Fraction high) {
        this(low, high, true, true);
    }

    public static Range of(Interval interval) {
        return new Range(interval.low(), interval.high());
    }

    public static Range of(Fraction value) {
        return new Range(value, value);
    }

    public static Range atLeast(Fraction low) {
        return new Range(low, null);
    }

    public static Range atMost(Fraction high) {
        return new Range(null, high);
    }

    public static Range moreThan(Fraction low) {
        return new Range(low, null, false, false);
    }

    public static Range lessThan(Fraction high) {
        return new Range(null, high, false, false);
    }

    /** Returns the same values but for the upper bound itself. */
    public Range withoutHigh() {
        return new Range(low, high, hasLow, false);
    }

    /** Returns the same values but for the lower bound itself. */
    public Range withoutLow() {
        return new Range(low, high, false, hasHigh);
    }

    /** Returns the values as an interval, which takes both bounds in, unless one is missing. */
    public Optional<Interval> bounded() {
        return low != null && high != null ? Optional.of(new Interval(low, high)) : Optional.empty();
    }

    /** Returns whether there is one value only. */
    public boolean isPoint() {
        return low != null && low.equals(high);
    }

    /** Returns whether no value is left out. */
    public boolean isAll() {
        return low == null && high == null;
    }

    /** Returns the range with so much more at either end. */
    public Range widened(Fraction by) {
        return by.signum() == 0
                ? this
                : new Range(low == null ? null : low.minus(by), high == null ? null : high.plus(by), hasLow, hasHigh);
    }

    /** Returns every sum of a value of this range and one of the other. */
    public Range plus(Range other) {
        return new Range(
                low == null || other.low == null ? null : low.plus(other.low),
                high == null || other.high == null ? null : high.plus(other.high),
                hasLow && other.hasLow,
                hasHigh && other.hasHigh);
    }

    public Range minus(Range other) {
        return plus(other.negated());
    }

    /** Returns the values with the other sign. */
    public Range negated() {
        return new Range(
                high == null ? null : high.negated(),
                low == null ? null : low.negated(),
                /* hasLow= */ hasHigh,
                /* hasHigh= */ hasLow);
    }

    /** Returns the values times a factor above zero. */
    public Range times(Fraction factor) {
        return new Range(
                low == null ? null : low.times(factor), high == null ? null : high.times(factor), hasLow, hasHigh);
    }

    /** Returns the sizes of the values, without their signs. */
    public Range absolute() {
        if (low != null && low.signum() >= 0) {
            return this;
        }
        if (high != null && high.signum() <= 0) {
            return negated();
        }
        Range other = negated();
        boolean isOther = high != null && (other.high == null || other.high.compareTo(high) > 0);
        return isOther
                ? new Range(Fraction.ZERO, other.high, true, other.hasHigh)
                : new Range(Fraction.ZERO, high, true, hasHigh || (other.hasHigh && Objects.equals(other.high, high)));
    }

    public boolean contains(Fraction value) {
        return meets(of(value));
    }

    /** Returns whether at least one value of the interval lies in the range. */
    public boolean meets(Interval values) {
        return meets(of(values));
    }

    /** Returns whether at least one value lies in both ranges. */
    public boolean meets(Range other) {
        return intersect(other).isPresent();
    }

    /** Returns whether every value of the range is less than the given one, or the bound that it does not reach. */
    public boolean isBelow(Fraction value) {
        return high != null && high.compareTo(value) < 0;
    }

    /** Returns whether every value of the range is more than the given one, or the bound that it does not reach. */
    public boolean isAbove(Fraction value) {
        return low != null && low.compareTo(value) > 0;
    }

    /** Returns how far the values of the interval lie away: zero when they meet, or touch a bound. */
    public Fraction distanceTo(Interval values) {
        if (low != null && values.high().compareTo(low) < 0) {
            return low.minus(values.high());
        }
        return high != null && values.low().compareTo(high) > 0 ? values.low().minus(high) : Fraction.ZERO;
    }

    /** Returns the values that lie in both ranges, if there are any. */
    public Optional<Range> intersect(Range other) {
        Fraction from = low;
        boolean hasFrom = hasLow;
        int lower = from == null || other.low == null ? 0 : other.low.compareTo(from);
        if (from == null || lower > 0) {
            from = other.low;
            hasFrom = other.hasLow;
        } else if (other.low != null && lower == 0) {
            hasFrom &= other.hasLow;
        }
        Fraction to = high;
        boolean hasTo = hasHigh;
        int higher = to == null || other.high == null ? 0 : other.high.compareTo(to);
        if (to == null || higher < 0) {
            to = other.high;
            hasTo = other.hasHigh;
        } else if (other.high != null && higher == 0) {
            hasTo &= other.hasHigh;
        }
        int order = from == null || to == null ? -1 : from.compareTo(to);
        return order > 0 || (order == 0 && !(hasFrom && hasTo))
                ? Optional.empty()
                : Optional.of(new Range(from, to, hasFrom, hasTo));
    }

    /** Returns the smallest range that holds all values of both. */
    public Range and(Range other) {
        boolean lower = low == null || (other.low != null && low.compareTo(other.low) <= 0);
        boolean higher = high == null || (other.high != null && high.compareTo(other.high) >= 0);
        return new Range(
                lower ? low : other.low,
                higher ? high : other.high,
                lower ? hasLow || (other.hasLow && Objects.equals(low, other.low)) : other.hasLow,
                higher ? hasHigh || (other.hasHigh && Objects.equals(high, other.high)) : other.hasHigh);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Range range
                && Objects.equals(low, range.low)
                && Objects.equals(high, range.high)
                && hasLow == range.hasLow
                && hasHigh == range.hasHigh;
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(low) + Objects.hashCode(high);
    }

    /**
     * Returns {@code 250 to 300} for values with both bounds, else {@code [250 to 300)} with a round bracket at a bound
     * that is none of the values.
     */
    @Override
    public String toString() {
        if (hasLow && hasHigh) {
            return bounded().map(Interval::toString).orElseThrow();
        }
        return (hasLow ? "[" : "(") + low + " to " + high + (hasHigh ? "]" : ")");
    }
}
