package nl.drugmonitor.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Unit;
import nl.drugmonitor.input.DataName;

/** What a printed number is, which says how far it is exact and which sign an unsigned number has. */
public enum NumberKind implements DataName {
    /** A count, or an amount such as kilos: exact when every digit is printed. */
    COUNT,
    PERCENT,
    PERCENT_INCREASE,
    PERCENT_DECREASE,
    POINTS,
    POINTS_INCREASE,
    POINTS_DECREASE,
    /** Any other number: rounded at its last printed digit. */
    FACTOR;

    private static final Pattern POINTS_WORD = Pattern.compile("procentpunt(en)?$");
    private static final Pattern PERCENT_WORD = Pattern.compile("(%|procent|percent)$");
    private static final Pattern TIMES_WORD = Pattern.compile("\\b(keer|maal)\\b");

    /** Returns what a number in a unit is. */
    static NumberKind of(Unit unit) {
        return switch (unit.kind()) {
            case COUNT, AMOUNT -> COUNT;
            case PERCENT -> PERCENT;
            case FACTOR -> FACTOR;
        };
    }

    /** Returns what a number is by its own words, if they say so: a part and a number of times are factors. */
    static Optional<NumberKind> of(Printed printed) {
        String text = printed.text().toLowerCase(Locale.ROOT);
        if (POINTS_WORD.matcher(text).find()) {
            return Optional.of(POINTS);
        }
        if (PERCENT_WORD.matcher(text).find()) {
            return Optional.of(PERCENT);
        }
        boolean isFactor = printed.isPart() || TIMES_WORD.matcher(text).find();
        return isFactor ? Optional.of(FACTOR) : Optional.empty();
    }

    /** Returns whether the number is one of percent, be it a share, a change or points. */
    boolean isPercentage() {
        return this != COUNT && this != FACTOR;
    }

    /** Returns whether the words around the number say that it is a rise or a fall. */
    public boolean isChange() {
        return isDecrease() || this == PERCENT_INCREASE || this == POINTS_INCREASE;
    }

    boolean isDecrease() {
        return this == PERCENT_DECREASE || this == POINTS_DECREASE;
    }

    /** Returns the name in a claims file. */
    @Override
    public String toString() {
        return dataName();
    }
}
