package nl.drugmonitor.consistency;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import nl.drugmonitor.exact.Fraction;

/** Exact values as doubles, for weights only. */
final class Approximate {
    private static final int SAFE_BITS = 1000;

    private Approximate() {}

    /** Returns the value, infinite where it is too large for a double. */
    static double number(Fraction value) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** Returns the natural logarithm of a value above zero, however large. */
    static double log(Fraction value) {
        return log(value.numerator()) - log(value.denominator());
    }

    private static double log(BigInteger number) {
        int surplus = Math.max(0, number.bitLength() - SAFE_BITS);
        return Math.log(number.shiftRight(surplus).doubleValue()) + surplus * Math.log(2);
    }
}
