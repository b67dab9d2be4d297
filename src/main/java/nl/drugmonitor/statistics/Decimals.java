package nl.drugmonitor.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import nl.drugmonitor.language.Language;

/** Writes statistics the Dutch way, as the rest of the project does its numbers. */
public final class Decimals {
    /** Below it a double has few digits left. */
    private static final double SMALLEST = 1e-300;

    private Decimals() {}

    /** Returns the value at so many decimals: {@code 1.1230} at 3 is {@code "1,123"}. */
    public static String of(double value, int decimals) {
        return Double.isFinite(value)
                ? Language.NL.number(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP))
                : Double.toString(value);
    }

    /** Returns the value without decimals and with its sign, also the plus: {@code "+3.688"}. */
    public static String signed(double value) {
        return (value > 0 ? "+" : "") + of(value, 0);
    }

    /** Returns a p-value at two digits: {@code "p 0,55"}, and {@code "p 5,0e-8"} below a thousandth. */
    public static String p(double p) {
        if (p < SMALLEST) {
            return "p below 1e-300";
        }
        BigDecimal digits = BigDecimal.valueOf(p).round(new MathContext(2, RoundingMode.HALF_UP));
        if (p >= 0.001) {
            return "p " + Language.NL.number(digits);
        }
        int exponent = digits.precision() - digits.scale() - 1;
        return "p " + of(digits.scaleByPowerOfTen(-exponent).doubleValue(), 1) + "e" + exponent;
    }
}
