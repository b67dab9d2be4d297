package nl.drugmonitor.claim;

import nl.drugmonitor.exact.Dutch;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;

/** What a computed value is, which says how it is written. */
public enum Notation {
    QUANTITY,
    PERCENT_CHANGE,
    PERCENT_SHARE,
    POINTS,
    RATIO;

    private static final int SHOWN = 2;
    private static final int EVERY = 20;

    /** Returns the value in Dutch notation, with at most two decimals: {@code +18,99%}, {@code 8.700}. */
    public String format(Fraction value) {
        return format(value, SHOWN);
    }

    private String format(Fraction value, int decimals) {
        return switch (this) {
            case QUANTITY, RATIO -> Dutch.shortest(value, decimals);
            case PERCENT_CHANGE -> Dutch.shortestSigned(value, decimals) + "%";
            case PERCENT_SHARE -> Dutch.shortest(value, decimals) + "%";
            case POINTS -> Dutch.shortestSigned(value, decimals) + " procentpunt";
        };
    }

    public String format(Interval values) {
        return format(values, SHOWN);
    }

    /** Returns the values with at most so many decimals. */
    public String format(Interval values, int decimals) {
        return values.isPoint()
                ? format(values.low(), decimals)
                : format(values.low(), decimals) + " to " + format(values.high(), decimals);
    }

    /** Returns what a printed number allows, its ends with every decimal they have: {@code +12,25% to +12,35%}. */
    public String formatAllowed(Interval values) {
        return format(values, EVERY);
    }

    /** Returns a distance between two values, never rounded to nothing: {@code 3,49 percentage points}. */
    String formatDistance(Fraction distance) {
        int decimals = SHOWN;
        while (distance.signum() > 0 && Dutch.rounded(distance, decimals).signum() == 0) {
            decimals++;
        }
        return switch (this) {
            case QUANTITY, RATIO -> Dutch.shortest(distance, decimals);
            case PERCENT_CHANGE, PERCENT_SHARE, POINTS -> Dutch.shortest(distance, decimals) + " percentage points";
        };
    }
}
