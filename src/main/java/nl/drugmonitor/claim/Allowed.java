package nl.drugmonitor.claim;

import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/** The values that a printed number allows, of which an end may be missing or left out, as they are shown. */
public record Allowed(Notation notation, Range values) implements Sayable {
    private static final int EVERY = 20;
    private static final int FEW = 4;

    /** Returns the values with every decimal that their ends have: {@code 550 to less than 600}. */
    @Override
    public String in(Language language) {
        Fraction low = values.low();
        Fraction high = values.high();
        if (low == null) {
            String key = values.hasHigh() ? "at_most" : "less_than";
            return high == null ? language.text("any_value") : language.text(key, number(high, language));
        }
        if (high == null) {
            return language.text(values.hasLow() ? "at_least" : "more_than", number(low, language));
        }
        if (values.isPoint()) {
            return number(low, language);
        }
        return language.text(values.hasHigh() ? "range" : "range_below", number(low, language), number(high, language));
    }

    /** A third has no last decimal: four will do. */
    private String number(Fraction value, Language language) {
        boolean isDecimal = notation.isShownWhole(value, EVERY);
        return notation.format(value, isDecimal ? EVERY : FEW, language);
    }
}
