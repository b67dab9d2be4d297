package nl.drugmonitor.claim;

import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/** How far a computed value is from what a printed number allows. */
public record Distance(Notation notation, Fraction size) implements Sayable {
    private static final int SHOWN = 2;

    /** Returns the distance, never rounded to nothing: {@code 3,49 percentage points}. */
    @Override
    public String in(Language language) {
        int decimals = SHOWN;
        while (size.signum() > 0 && Rounding.rounded(size, decimals).signum() == 0) {
            decimals++;
        }
        String number = language.number(Rounding.shortest(size, decimals));
        return switch (notation) {
            case QUANTITY, RATIO -> number;
            case PERCENT_CHANGE, PERCENT_SHARE, POINTS -> language.text("percentage_points", number);
        };
    }
}
