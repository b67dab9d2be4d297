package nl.drugmonitor.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Fraction;
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
            return Optional.of(isTurned() ? turned(ends) : range(ends));
        }
        Optional<Interval> printable = printed.isWholeCount() ? values.wholeNumbers() : Optional.of(values);
        return printable.map(possible -> inUnit(Amount.of(Notation.QUANTITY, possible), printed));
    }

    private static Sayable inUnit(Amount amount, Printed printed) {
        Optional<PrintedAmount> inUnit = PrintedAmount.of(amount, printed);
        return inUnit.isPresent() ? inUnit.get() : amount;
    }

    private static Sayable range(List<Printed> ends) {
        return ends.size() == 1 ? ends.get(0) : Note.of("range", ends.get(0), ends.get(1));
    }

    /** Returns whether only a rise would do where a fall is printed, or the reverse, in words and not with a sign. */
    private boolean isTurned() {
        Fraction end = figure.isNegated() ? values.low() : values.high().negated();
        return figure.kind().isChange() && !figure.printed().isSigned() && end.signum() > 0;
    }

    private Note turned(List<Printed> ends) {
        List<Printed> sizes = ends.stream()
                .map(Printed::withoutSign)
                .sorted(Comparator.comparing(Printed::value))
                .toList();
        return Note.of(figure.isNegated() ? "change.rise" : "change.fall", range(sizes));
    }

    /** Returns for which figure they stand: of a running text as the number that they are to replace. */
    public Note place() {
        return Note.of(figure.inText().isPresent() ? "need.in_text" : "need", figure.label());
    }
}
