package nl.drugmonitor.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Exact values as decimals, to be shown. */
public final class Rounding {
    private Rounding() {}

    /** Returns the value rounded half up, away from zero at a tie. */
    public static BigDecimal rounded(Fraction value, int decimals) {
        return rounded(value, decimals, RoundingMode.HALF_UP);
    }

    /** Returns the shortest decimal that is the exact value, or the value at so many decimals if there is none. */
    public static BigDecimal shortest(Fraction value, int atMost) {
        int decimals = 0;
        while (decimals < atMost && !Fraction.of(rounded(value, decimals)).equals(value)) {
            decimals++;
        }
        return rounded(value, decimals);
    }

    static BigDecimal rounded(Fraction value, int decimals, RoundingMode mode) {
        BigInteger scaled = value.numerator().multiply(BigInteger.TEN.pow(decimals));
        return new BigDecimal(scaled)
                .divide(new BigDecimal(value.denominator()), 0, mode)
                .scaleByPowerOfTen(-decimals)
                .setScale(decimals, RoundingMode.UNNECESSARY);
    }
}
