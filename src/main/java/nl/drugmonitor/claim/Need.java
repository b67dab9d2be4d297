package nl.drugmonitor.claim;

import java.util.Optional;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/**
 * What one figure would have to be for a claim to hold, all others as printed.
 *
 * @param values every value that would do
 */
public record Need(PrintedFigure figure, Interval values) implements Reason {
    /**
     * Returns the values as they would be printed: {@code 4.330 to 4.400}, {@code 31%}; empty if no number would do.
     */
    public Optional<Sayable> asPrinted() {
        if (figure.kind() != NumberKind.COUNT) {
            Printed low = figure.like(values.low());
            Printed high = figure.like(values.high());
            return Optional.of(low.equals(high) ? low : Note.of("range", low, high));
        }
        Optional<Interval> printable = figure.printed().isWholeCount() ? values.wholeNumbers() : Optional.of(values);
        return printable.map(possible -> Amount.of(Notation.QUANTITY, possible));
    }
}
