package nl.drugmonitor.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/** A number of a statistic, to be shown with so many decimals. */
public record Decimals(double value, int decimals, boolean isSigned) implements Sayable {
    /** Returns the value at so many decimals: {@code 1.1230} at 3 is {@code 1,123}. */
    public static Decimals of(double value, int decimals) {
        return new Decimals(value, decimals, false);
    }

    /** Returns the value without decimals and with its sign, also the plus: {@code +3.688}. */
    public static Decimals signed(double value) {
        return new Decimals(value, 0, true);
    }

    public static PValue p(double p) {
        return new PValue(p);
    }

    @Override
    public String in(Language language) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal shown = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return isSigned ? language.signed(shown) : language.number(shown);
    }

    /** Returns the number as a notebook that puts it into a text shows it. */
    @Override
    public String toString() {
        return in(Language.EN);
    }

    /** A p-value, shown with two digits: {@code p 0,55}, and {@code p 5,0e-8} below a thousandth. */
    public record PValue(double p) implements Sayable {
        /** Below it a double has few digits left. */
        private static final double SMALLEST = 1e-300;

        @Override
        public String in(Language language) {
            if (p < SMALLEST) {
                return language.text("p_below", "1e-300");
            }
            BigDecimal digits = BigDecimal.valueOf(p).round(new MathContext(2, RoundingMode.HALF_UP));
            if (p >= 0.001) {
                return language.text("p_value", language.number(digits));
            }
            int exponent = digits.precision() - digits.scale() - 1;
            BigDecimal factor = digits.scaleByPowerOfTen(-exponent).setScale(1, RoundingMode.HALF_UP);
            return language.text("p_value", language.number(factor) + "e" + exponent);
        }

        /** Returns the p-value as a notebook that puts it into a text shows it. */
        @Override
        public String toString() {
            return in(Language.EN);
        }
    }
}
