package nl.drugmonitor.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.consistency.Slips.Candidate;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Range;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlipsTest {
    private static final PrintedFigure IN_THOUSANDS = new PrintedFigure(
            "n",
            Printed.of("115.000"),
            NumberKind.COUNT,
            Optional.of(Fraction.of(1000)),
            Optional.empty(),
            List.of(),
            false);

    private static Stream<Named<PrintedFigure>> figures() {
        return Stream.of(
                        PrintedFigure.count("4.932"),
                        PrintedFigure.count("0"),
                        PrintedFigure.count("1,2 miljoen"),
                        IN_THOUSANDS,
                        PrintedFigure.of(NumberKind.PERCENT_DECREASE, "39%"),
                        PrintedFigure.of(NumberKind.PERCENT_INCREASE, "12,5%"),
                        PrintedFigure.of(NumberKind.POINTS, "-0,4"))
                .map(figure -> Named.of(figure.printed().text(), figure));
    }

    private static List<List<Range>> ranges(List<Candidate> candidates) {
        List<Fraction> ends = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i += 9) {
            ends.add(candidates.get(i).values().low());
            ends.add(candidates.get(i).values().high());
            ends.add(candidates.get(i).values().high().plus(Fraction.of(1, 7)));
        }
        List<List<Range>> ranges = new ArrayList<>(List.of(List.of(), List.of(Range.ALL)));
        for (Fraction end : ends) {
            Fraction beyond = end.plus(Fraction.of(3));
            ranges.add(List.of(Range.atLeast(end)));
            ranges.add(List.of(Range.atMost(end)));
            ranges.add(List.of(Range.of(Interval.of(end))));
            ranges.add(List.of(new Range(end, beyond)));
            ranges.add(List.of(Range.atMost(end), Range.atLeast(beyond)));
            ranges.add(List.of(Range.atMost(beyond), Range.atLeast(end)));
        }
        return ranges;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void whatLiesWithinRangesIsWhatAPlainSearchFinds(PrintedFigure figure) {
        Slips slips = Slips.originals(figure);
        for (List<Range> ranges : ranges(slips.within(List.of(Range.ALL)))) {
            assertThat(slips.within(ranges))
                    .as("%s", ranges)
                    .containsExactlyInAnyOrderElementsOf(slips.within(List.of(Range.ALL)).stream()
                            .filter(candidate -> ranges.stream().anyMatch(range -> range.meets(candidate.values())))
                            .toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void slipsStandInRisingOrder(PrintedFigure figure) {
        assertThat(Slips.mistyped(figure).within(List.of(Range.ALL)))
                .hasSizeGreaterThan(10)
                .extracting(candidate ->
                        candidate.values().low().plus(candidate.values().high()))
                .isSorted();
    }

    @Test
    void aCountInThousandsStaysAMultipleOfThem() {
        assertThat(Slips.originals(IN_THOUSANDS).within(List.of(Range.ALL)))
                .extracting(candidate -> candidate.correction().to().text())
                .contains("116.000", "15.000", "1.155.000", "151.000")
                .allMatch(text -> text.equals("0") || text.endsWith(".000"));
    }

    @Test
    void theValuesOfASlipAreThoseOfTheFigurePrintedLikeIt() {
        Candidate slip =
                Slips.originals(PrintedFigure.of(NumberKind.PERCENT_DECREASE, "39%"))
                        .within(List.of(Range.ALL))
                        .stream()
                        .filter(candidate -> candidate.correction().to().text().equals("31%"))
                        .findFirst()
                        .orElseThrow();

        assertThat(slip.values()).isEqualTo(new Range(Fraction.of(-63, 2), Fraction.of(-61, 2)));
        assertThat(slip.error()).isEqualTo(TypingError.REPLACED);
        assertThat(slip.correction()).hasToString("39% 39% -> 31%");
    }
}
