package nl.drugmonitor.claim;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;

/**
 * A printed number is the median of figures: the one in the middle, or what lies halfway between the two there.
 *
 * @param parts one or more
 */
public record Median(List<PrintedFigure> parts, PrintedFigure printed) implements Arithmetic {
    static final ClaimType TYPE = ClaimType.of("median", Median::read, "of", "printed");

    private static final Fraction HALF = Fraction.of(1, 2);

    private static Median read(Given given) {
        List<PrintedFigure> parts = given.figures("of");
        PrintedFigure printed = given.figure("printed");
        if (parts.contains(printed)) {
            throw given.node().require("printed").fault("figure_and_median", given.name(), printed.id());
        }
        return new Median(parts, printed);
    }

    public Median {
        parts = List.copyOf(parts);
    }

    @Override
    public String type() {
        return TYPE.name();
    }

    @Override
    public Median with(Corrected read) {
        return new Median(read.figures(parts), read.figure(printed));
    }

    @Override
    public List<PrintedFigure> figures() {
        return Stream.concat(parts.stream(), Stream.of(printed)).toList();
    }

    /** Which figure lies in the middle is a comparison of each with all others: of each with the next will do. */
    @Override
    public List<Comparison> comparisons() {
        return IntStream.range(1, parts.size())
                .mapToObj(i -> new Comparison(parts.get(i - 1), parts.get(i)))
                .toList();
    }

    @Override
    public Notation notation() {
        return Notation.QUANTITY;
    }

    /** A median goes with each of its figures and never jumps, so that two bounds tell all that a figure may be. */
    @Override
    public List<Range> needed(PrintedFigure figure, Values values) {
        if (figure.equals(printed)) {
            return List.of(
                    new Range(median(ends(parts, values, Interval::low)), median(ends(parts, values, Interval::high))));
        }
        List<PrintedFigure> others =
                parts.stream().filter(part -> !part.equals(figure)).toList();
        Interval stated = values.of(printed);
        Optional<Range> upTo = range(ends(others, values, Interval::low), stated.high(), Side.AT_MOST);
        Optional<Range> from = range(ends(others, values, Interval::high), stated.low(), Side.AT_LEAST);
        return upTo.flatMap(range -> from.flatMap(range::intersect)).stream().toList();
    }

    private static List<Fraction> ends(List<PrintedFigure> figures, Values values, Function<Interval, Fraction> end) {
        return figures.stream().map(values::of).map(end).toList();
    }

    private static Fraction median(List<Fraction> values) {
        List<Fraction> sorted = values.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) / 2)
                .plus(sorted.get(sorted.size() / 2))
                .times(HALF);
    }

    /**
     * Returns the values of the remaining figure with which the median lies on a side of a bound, if there are any.
     *
     * <p>Where the median passes the bound, the figure is itself in the middle, alone or twice, and equals the bound;
     * or it stands there beside one of the others, and lies as far from the bound on its other side.
     */
    private Optional<Range> range(List<Fraction> others, Fraction bound, Side side) {
        int times = parts.size() - others.size();
        Predicate<Fraction> allows = value -> side.allows(median(others, value, times), bound);
        boolean isHeld = 2 * times < parts.size(); // the others alone keep the median within bounds
        if (isHeld && others.stream().allMatch(allows)) {
            return Optional.of(Range.ALL);
        }
        Stream<Fraction> passing = Stream.concat(
                Stream.of(bound), others.stream().map(other -> bound.plus(bound).minus(other)));
        return side.reaching(passing.filter(allows));
    }

    private static Fraction median(List<Fraction> others, Fraction value, int times) {
        return median(Stream.concat(others.stream(), Collections.nCopies(times, value).stream())
                .toList());
    }

    /** On which side of a bound the median is to be; the bound belongs to it. */
    private enum Side {
        AT_MOST,
        AT_LEAST;

        boolean allows(Fraction median, Fraction bound) {
            int order = median.compareTo(bound);
            return this == AT_MOST ? order <= 0 : order >= 0;
        }

        /** Returns everything up to the furthest of some values, if there are any. */
        Optional<Range> reaching(Stream<Fraction> values) {
            return this == AT_MOST
                    ? values.max(Comparator.naturalOrder()).map(Range::atMost)
                    : values.min(Comparator.naturalOrder()).map(Range::atLeast);
        }
    }
}
