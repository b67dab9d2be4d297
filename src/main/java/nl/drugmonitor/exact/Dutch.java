package nl.drugmonitor.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Writes exact values the Dutch way: a point between thousands, a comma before decimals. */
public final class Dutch {
    private Dutch() {}

    /** Returns the value rounded half up to so many decimals: {@code 16945} is {@code "16.945"}. */
    public static String number(Fraction value, int decimals) {
        return number(rounded(value, decimals));
    }

    /** Returns the decimal with all its digits: {@code 3.40} is {@code "3,40"}. */
    public static String number(BigDecimal decimal) {
        String plain = decimal.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(plain.length() + 8);
        if (decimal.signum() < 0) {
            text.append('-');
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append('.');
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(',').append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /** Returns the value with its sign written, also the plus: {@code "+18,99"}. */
    public static String signed(Fraction value, int decimals) {
        BigDecimal decimal = rounded(value, decimals);
        return decimal.signum() > 0 ? "+" + number(decimal) : number(decimal);
    }

    /** Returns the shortest text that is the exact value, or the value at so many decimals if there is none. */
    public static String shortest(Fraction value, int decimals) {
        return number(value, decimalsNeeded(value, decimals));
    }

    /** Returns the same as {@link #shortest} with the sign written, also the plus. */
    public static String shortestSigned(Fraction value, int decimals) {
        return signed(value, decimalsNeeded(value, decimals));
    }

    private static int decimalsNeeded(Fraction value, int atMost) {
        int decimals = 0;
        while (decimals < atMost && !Fraction.of(rounded(value, decimals)).equals(value)) {
            decimals++;
        }
        return decimals;
    }

    /** Returns the value rounded half up, away from zero at a tie. */
    public static BigDecimal rounded(Fraction value, int decimals) {
        return rounded(value, decimals, RoundingMode.HALF_UP);
    }

    static BigDecimal rounded(Fraction value, int decimals, RoundingMode mode) {
        BigInteger scaled = value.numerator().multiply(BigInteger.TEN.pow(decimals));
        return new BigDecimal(scaled)
                .divide(new BigDecimal(value.denominator()), 0, mode)
                .scaleByPowerOfTen(-decimals)
                .setScale(decimals, RoundingMode.UNNECESSARY);
    }
}
