package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Range;

/**
 * One figure is so much more than another.
 *
 * @param sign whether the printed number is the difference, or only its size
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

    /** Whether a difference is printed with its direction. */
    public enum Sign {
        SIGNED,
        SIZE_ONLY
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
            Range difference = values.of(to).minus(values.of(from));
            return List.of(sign == Sign.SIZE_ONLY ? difference.absolute() : difference);
        }
        Range other = values.of(figure.equals(to) ? from : to);
        Range step = values.of(printed);
        if (sign == Sign.SIGNED) {
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
}
