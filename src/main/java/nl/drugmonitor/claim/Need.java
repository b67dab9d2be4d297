package nl.drugmonitor.claim;

import java.util.Optional;
import nl.drugmonitor.exact.Interval;

/**
 * What one figure would have to be for a claim to hold, all others as printed.
 *
 * @param values every value that would do
 */
public record Need(Figure figure, Interval values) {
    /**
     * Returns the values as they would be printed: {@code 4.330 to 4.400}, {@code 31%}; empty if no number would do.
     */
    public Optional<String> asPrinted() {
        if (figure.kind() != Kind.COUNT) {
            String low = figure.like(values.low()).text();
            String high = figure.like(values.high()).text();
            return Optional.of(low.equals(high) ? low : low + " to " + high);
        }
        Optional<Interval> printable = figure.printed().isWholeCount() ? values.wholeNumbers() : Optional.of(values);
        return printable.isPresent() ? Optional.of(Notation.QUANTITY.format(printable.get())) : Optional.empty();
    }
}
