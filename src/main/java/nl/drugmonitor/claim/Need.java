package nl.drugmonitor.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Form;
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
     * Returns the values as they would be printed, in the unit of the printed number: {@code 4.330 to 4.400},
     * {@code 31%}, {@code 14,3 ton to 14,5 ton}; empty if no number would do.
     */
    public Optional<Sayable> asPrinted() {
        Printed printed = figure.printed();
        if (figure.kind() != NumberKind.COUNT) {
            List<Printed> ends = Stream.of(values.low(), values.high())
                    .map(figure::like)
                    .distinct()
                    .sorted(Comparator.comparing(Printed::value)) // a fall is printed without its sign
                    .toList();
            return Optional.of(ends.size() == 1 ? ends.get(0) : Note.of("range", ends.get(0), ends.get(1)));
        }
        Optional<Interval> printable = printed.isWholeCount() ? values.wholeNumbers() : Optional.of(values);
        return printable.map(possible -> printed.form() instanceof Form.Digits
                ? PrintedAmount.of(possible, printed)
                : Amount.of(Notation.QUANTITY, possible));
    }

    /** Returns for which figure they stand: of a running text as the number that they are to replace. */
    public Note place() {
        return Note.of(figure.inText().isPresent() ? "need.in_text" : "need", figure.label());
    }
}
