package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;

/**
 * One figure is so much more than another.
 *
 * @param sign how the printed number says which of the two is the larger
 */
public record Difference(PrintedFigure from, PrintedFigure to, PrintedFigure printed, Sign sign) implements Arithmetic {
    static final ClaimType TYPE = ClaimType.of(
                    "difference",
                    given -> new Difference(
                            given.figure("from"),
                            given.figure("to"),
                            given.figure("printed"),
                            given.node().isTrue("absolute") ? Sign.SIZE_ONLY : Sign.SIGNED),
                    "from",
                    "to",
                    "printed")
            .with("absolute")
            .ofOneUnit();

    /** How a difference is printed. */
    public enum Sign {
        /** With its sign; without one the later number is the larger. */
        SIGNED,
        /** Without a word of which is the larger. */
        SIZE_ONLY,
        /** As the size of a rise, by the words around it. */
        RISE,
        /** As the size of a fall, by the words around it. */
        FALL
    }

    @Override
    public String type() {
        return TYPE.name();
    }

    @Override
    public Difference with(Corrected read) {
        return new Difference(read.figure(from), read.figure(to), read.figure(printed), sign);
    }

    @Override
    public List<PrintedFigure> figures() {
        return List.of(from, to, printed);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(new Comparison(from, to));
    }

    @Override
    public Notation notation() {
        return Notation.QUANTITY;
    }

    @Override
    public List<Range> needed(PrintedFigure figure, Values values) {
        if (figure.equals(printed)) {
            Range difference = directed(values.of(to).minus(values.of(from)));
            return List.of(sign == Sign.SIZE_ONLY ? difference.absolute() : difference);
        }
        Range other = values.of(figure.equals(to) ? from : to);
        Range step = directed(values.of(printed));
        if (sign != Sign.SIZE_ONLY) {
            return List.of(figure.equals(to) ? other.plus(step) : other.minus(step));
        }
        Optional<Range> size = step.intersect(Range.atLeast(Fraction.ZERO)); // no size is negative
        if (size.isEmpty()) {
            return List.of();
        }
        Range below = other.minus(size.get());
        Range above = other.plus(size.get());
        return below.meets(above) ? List.of(below.and(above)) : List.of(below, above);
    }

    private Range directed(Range difference) {
        return sign == Sign.FALL ? difference.negated() : difference;
    }

    /** Returns whether the words say a rise, and the numbers give a fall, or the reverse. */
    private boolean isTurned(Interval result) {
        boolean isInWords = sign == Sign.RISE || sign == Sign.FALL;
        return isInWords
                && !printed.printed().isSigned()
                && result.high().signum() <= 0
                && result.low().signum() < 0;
    }

    /** Returns the other direction in words, and not as a size with a minus. */
    @Override
    public Optional<Sayable> asPrinted(Interval result) {
        return isTurned(result)
                ? new Need(printed, result.negated()).asPrinted().map(size -> change(size, sign == Sign.FALL))
                : Arithmetic.super.asPrinted(result);
    }

    @Override
    public Optional<ClaimReason> otherWay(Interval result, Optional<ClaimReason> mend) {
        return isTurned(result)
                ? asPrinted(result)
                        .map(given -> new ClaimReason.GivesOtherWay(
                                given, change(printed.printed(), sign == Sign.RISE), mend))
                : Optional.empty();
    }

    private static Note change(Sayable size, boolean isRise) {
        return Note.of(isRise ? "change.rise" : "change.fall", size);
    }
}
