package nl.drugmonitor.prose;

import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.exact.Printed;

/**
 * A number of a sentence, with the hedge before it and the unit behind it.
 *
 * @param text as it stands in the text
 * @param kind a count, a percentage, points or a factor; a change gets its direction later
 * @param unit the word for its unit, such as {@code kilo}; empty for a count of things
 * @param isSigned whether a plus or a minus stands before it
 */
record Quantity(String text, Printed printed, NumberKind kind, String unit, boolean isSigned) implements Item.Content {
    boolean isPercentage() {
        return kind == NumberKind.PERCENT;
    }

    boolean isPoints() {
        return kind == NumberKind.POINTS;
    }

    /** Returns whether it can say by itself how large a change is. */
    boolean isRelative() {
        return isPercentage() || isPoints();
    }

    boolean isPart() {
        return printed.isPart();
    }

    boolean isFactor() {
        return kind == NumberKind.FACTOR && !isPart();
    }

    /** Returns whether it is a bound, such as {@code meer dan 100}. */
    boolean isBound() {
        return printed.hedge().filter(hedge -> hedge.meaning().isBound()).isPresent();
    }

    boolean isCount() {
        return kind == NumberKind.COUNT;
    }
}
