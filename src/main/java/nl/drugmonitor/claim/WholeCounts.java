package nl.drugmonitor.claim;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;

/**
 * The whole numbers that counts may be of which a source does not show the value: {@code <5} is 0, 1, 2, 3 or 4, so
 * that a share of it has five values, and not all between the smallest and the largest.
 */
final class WholeCounts {
    /**
     * Beyond so many cases, or so many choices for one figure, the numbers lie so close that an interval tells the
     * same.
     */
    private static final int MOST = 1_000;

    private WholeCounts() {}

    /** Returns the values once for each choice of whole numbers; once as they are, if there is nothing to choose. */
    static List<Values> cases(Values values, Collection<PrintedFigure> figures) {
        List<Values> cases = List.of(values);
        if (figures.stream().noneMatch(PrintedFigure::isHiddenCount)) {
            return cases;
        }
        for (PrintedFigure figure :
                figures.stream().filter(PrintedFigure::isHiddenCount).distinct().toList()) {
            Optional<List<Range>> choices = within(values.of(figure));
            if (choices.isPresent()) {
                cases = cases.stream()
                        .flatMap(each -> choices.get().stream().map(choice -> each.with(Map.of(figure, choice))))
                        .toList();
            }
            if (cases.size() > MOST) {
                return List.of(values);
            }
        }
        return cases;
    }

    /** Returns the whole numbers of a range; nothing if they are many or none. */
    private static Optional<List<Range>> within(Range values) {
        Optional<Interval> ends = values.bounded();
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        BigInteger low = ends.get().low().ceiling();
        BigInteger high = ends.get().high().floor();
        if (high.subtract(low).compareTo(BigInteger.valueOf(MOST)) >= 0) {
            return Optional.empty();
        }
        List<Range> choices = LongStream.rangeClosed(low.longValueExact(), high.longValueExact())
                .mapToObj(Fraction::of)
                .filter(values::contains)
                .map(Range::of)
                .toList();
        return Optional.of(choices).filter(found -> !found.isEmpty());
    }
}
