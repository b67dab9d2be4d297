package nl.drugmonitor.claim;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;
import org.jspecify.annotations.Nullable;

/**
 * A printed number is the median of figures: the one in the middle, or what lies halfway between the two there.
 *
 * @param parts one or more
 */
public record Median(List<PrintedFigure> parts, PrintedFigure printed) implements Arithmetic {
    static final ClaimType TYPE =
            ClaimType.of("median", Median::read, "of", "printed").giving(NumberKind.FACTOR);

    private static final Fraction HALF = Fraction.of(1, 2);

    /** By the lower bound; a range that holds its bound comes before one that only comes close to it. */
    private static final Comparator<Range> BY_START = Comparator.comparing(
                    Range::low, Comparator.nullsFirst(Comparator.<Fraction>naturalOrder()))
            .thenComparing(Range::hasLow, Comparator.reverseOrder());

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

    /**
     * A median goes with each of its figures and never jumps, so that two bounds tell all that a figure may be. Beside
     * a figure with an open end, another one may be anything.
     */
    @Override
    public List<Range> needed(PrintedFigure figure, Values values) {
        if (figure.equals(printed)) {
            return List.of(middle(parts.stream().map(values::of).toList()));
        }
        List<PrintedFigure> others =
                parts.stream().filter(part -> !part.equals(figure)).toList();
        List<Interval> bounded = others.stream()
                .flatMap(other -> values.of(other).bounded().stream())
                .toList();
        if (bounded.size() < others.size()) {
            return List.of(Range.ALL);
        }
        Range stated = values.of(printed);
        Optional<Range> upTo = range(ends(bounded, Interval::low), stated.high(), Limit.AT_MOST);
        Optional<Range> from = range(ends(bounded, Interval::high), stated.low(), Limit.AT_LEAST);
        return upTo.flatMap(range -> from.flatMap(range::intersect)).stream().toList();
    }

    private static List<Fraction> ends(List<Interval> figures, Function<Interval, Fraction> end) {
        return figures.stream().map(end).toList();
    }

    /** Returns every median of values that lie in these ranges. */
    private static Range middle(List<Range> figures) {
        Range least = fromLeast(figures);
        Range most = fromLeast(figures.stream().map(Range::negated).toList()).negated();
        return new Range(least.low(), most.high(), least.hasLow(), most.hasHigh());
    }

    /** Returns a range that starts where the medians start; its other end says nothing. */
    private static Range fromLeast(List<Range> figures) {
        return middle(figures.stream().sorted(BY_START).toList(), Range::plus, Range::times);
    }

    private static Fraction median(List<Fraction> values) {
        return middle(values.stream().sorted().toList(), Fraction::plus, Fraction::times);
    }

    private static <T> T middle(List<T> sorted, BinaryOperator<T> plus, BiFunction<T, Fraction, T> times) {
        T one = sorted.get((sorted.size() - 1) / 2);
        T other = sorted.get(sorted.size() / 2);
        return times.apply(plus.apply(one, other), HALF);
    }

    /**
     * Returns the values of the remaining figure with which the median lies on one side of a bound, if there are any.
     *
     * <p>Where the median passes the bound, the figure is itself in the middle, alone or twice, and equals the bound;
     * or it stands there beside one of the others, and lies as far from the bound on its other side.
     */
    private Optional<Range> range(List<Fraction> others, @Nullable Fraction bound, Limit limit) {
        if (bound == null) {
            return Optional.of(Range.ALL);
        }
        int times = parts.size() - others.size();
        Predicate<Fraction> allows = value -> limit.allows(median(others, value, times), bound);
        boolean isHeld = 2 * times < parts.size(); // the others alone keep the median within bounds
        if (isHeld && others.stream().allMatch(allows)) {
            return Optional.of(Range.ALL);
        }
        Stream<Fraction> passing = Stream.concat(
                Stream.of(bound), others.stream().map(other -> bound.plus(bound).minus(other)));
        return limit.reaching(passing.filter(allows));
    }

    private static Fraction median(List<Fraction> others, Fraction value, int times) {
        return median(Stream.concat(others.stream(), Collections.nCopies(times, value).stream())
                .toList());
    }

    /** On which side of a bound the median is to be; the bound belongs to it. */
    private enum Limit {
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
