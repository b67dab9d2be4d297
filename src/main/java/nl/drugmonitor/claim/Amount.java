package nl.drugmonitor.claim;

import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * Computed values as they are shown.
 *
 * @param decimals at most so many
 */
public record Amount(Notation notation, Interval values, int decimals) implements Sayable {
    private static final int SHOWN = 2;
    private static final int EVERY = 20;

    /** Returns values to be shown with at most two decimals. */
    public static Amount of(Notation notation, Interval values) {
        return new Amount(notation, values, SHOWN);
    }

    /** Returns what a printed number allows, to be shown with every decimal that its ends have. */
    public static Amount exactly(Notation notation, Interval values) {
        return new Amount(notation, values, EVERY);
    }

    /**
     * Returns the values in the notation of a language, {@code +12,25% to +12,35%}; ends that look alike are one
     * number.
     */
    @Override
    public String in(Language language) {
        String low = notation.format(values.low(), decimals, language);
        String high = notation.format(values.high(), decimals, language);
        return low.equals(high) ? low : language.text("range", low, high);
    }
}
