package nl.drugmonitor.claim;

import java.math.BigDecimal;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.language.Language;

/** What a computed value is, which says how it is written. */
public enum Notation {
    QUANTITY,
    PERCENT_CHANGE,
    PERCENT_SHARE,
    POINTS,
    RATIO;

    /** Returns whether so many decimals hold the whole value. */
    boolean isShownWhole(Fraction value, int decimals) {
        return Fraction.of(Rounding.shortest(value, decimals)).equals(value);
    }

    /** Returns the value with at most so many decimals: {@code +18,99%}, {@code 8.700}. */
    String format(Fraction value, int decimals, Language language) {
        BigDecimal shown = Rounding.shortest(value, decimals);
        return switch (this) {
            case QUANTITY, RATIO -> language.number(shown);
            case PERCENT_CHANGE -> language.signed(shown) + "%";
            case PERCENT_SHARE -> language.number(shown) + "%";
            case POINTS -> language.text("points_of_percentage", language.signed(shown));
        };
    }
}
