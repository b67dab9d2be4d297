package nl.drugmonitor.exact;

import java.math.BigInteger;
import java.util.Optional;

/**
 * All exact values from {@code low} to {@code high}, both ends included.
 *
 * @param low the smallest value
 * @param high the largest value, not below {@code low}
 */
public record Interval(Fraction low, Fraction high) {
    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "an interval must not end (" + high + ") before it starts (" + low + ")");
        }
    }

    /** Returns the interval that holds one value only. */
    public static Interval of(Fraction value) {
        return new Interval(value, value);
    }

    public static Interval of(long value) {
        return of(Fraction.of(value));
    }

    private static Interval spanning(Fraction... values) {
        Fraction low = values[0];
        Fraction high = values[0];
        for (Fraction value : values) {
            low = value.compareTo(low) < 0 ? value : low;
            high = value.compareTo(high) > 0 ? value : high;
        }
        return new Interval(low, high);
    }

    /** Returns how far the ends lie apart. */
    public Fraction width() {
        return high.minus(low);
    }

    public boolean isPoint() {
        return low.equals(high);
    }

    public boolean contains(Fraction value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    /** Returns whether at least one value lies in both intervals. */
    public boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** Returns the values that lie in both intervals, if there are any. */
    public Optional<Interval> intersect(Interval other) {
        Fraction from = low.compareTo(other.low) >= 0 ? low : other.low;
        Fraction to = high.compareTo(other.high) <= 0 ? high : other.high;
        return from.compareTo(to) <= 0 ? Optional.of(new Interval(from, to)) : Optional.empty();
    }

    /** Returns how far the other interval lies away: zero when they meet. */
    public Fraction distanceTo(Interval other) {
        if (meets(other)) {
            return Fraction.ZERO;
        }
        return high.compareTo(other.low) < 0 ? other.low.minus(high) : low.minus(other.high);
    }

    public Interval plus(Interval other) {
        return new Interval(low.plus(other.low), high.plus(other.high));
    }

    public Interval minus(Interval other) {
        return plus(other.negated());
    }

    public Interval negated() {
        return new Interval(high.negated(), low.negated());
    }

    public Interval times(Interval other) {
        return spanning(low.times(other.low), low.times(other.high), high.times(other.low), high.times(other.high));
    }

    public Interval times(Fraction factor) {
        Fraction one = low.times(factor);
        Fraction other = high.times(factor);
        return factor.signum() < 0 ? new Interval(other, one) : new Interval(one, other);
    }

    /**
     * Returns every quotient of a value of this interval and a value of the other.
     *
     * @throws ArithmeticException if the divisor can be zero
     */
    public Interval dividedBy(Interval divisor) {
        if (divisor.contains(Fraction.ZERO)) {
            throw new ArithmeticException("a divisor must not be able to be zero: " + divisor);
        }
        return times(new Interval(Fraction.ONE.dividedBy(divisor.high), Fraction.ONE.dividedBy(divisor.low)));
    }

    /** Returns the sizes of the values, without their signs. */
    public Interval absolute() {
        if (low.signum() >= 0) {
            return this;
        }
        return high.signum() <= 0 ? negated() : new Interval(Fraction.ZERO, spanning(low.negated(), high).high);
    }

    /** Returns the whole numbers of this interval as an interval of their own, if there are any. */
    public Optional<Interval> wholeNumbers() {
        BigInteger from = low.ceiling();
        BigInteger to = high.floor();
        return from.compareTo(to) <= 0
                ? Optional.of(new Interval(new Fraction(from, BigInteger.ONE), new Fraction(to, BigInteger.ONE)))
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interval interval && low.equals(interval.low) && high.equals(interval.high);
    }

    @Override
    public int hashCode() {
        return 31 * low.hashCode() + high.hashCode();
    }

    /** Returns {@code n/d} for one value and {@code n/d to n/d} for more. */
    @Override
    public String toString() {
        return isPoint() ? low.toString() : low + " to " + high;
    }
}
