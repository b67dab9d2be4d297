package nl.drugmonitor.explanation;

import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/** Values as they are shown: at so many decimals, from the lowest to the highest. */
public record Rounded(Interval values, int decimals, boolean isSigned, String unit) implements Sayable {
    /** Returns a change in percent: {@code +29,5%}. */
    static Rounded change(Interval percent) {
        return new Rounded(percent, 1, true, "%");
    }

    /** Returns a share in percent: {@code 71,3%}. */
    static Rounded share(Interval percent) {
        return new Rounded(percent, 1, false, "%");
    }

    /** Returns a quantity to the unit: {@code 1.542}. */
    static Rounded quantity(Interval values) {
        return new Rounded(values, 0, false, "");
    }

    /** Returns a quantity with its sign. */
    static Rounded effect(Interval values) {
        return new Rounded(values, 0, true, "");
    }

    @Override
    public String in(Language language) {
        String low = shown(values.low(), language);
        String high = shown(values.high(), language);
        return (low.equals(high) ? low : language.text("range", low, high)) + unit;
    }

    private String shown(Fraction value, Language language) {
        return isSigned
                ? language.signed(Rounding.rounded(value, decimals))
                : language.number(Rounding.rounded(value, decimals));
    }
}
