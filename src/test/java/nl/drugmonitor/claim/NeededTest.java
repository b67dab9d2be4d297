package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.claim.ChangeBetween.BoundsFrom;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Difference.Sign;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.figures.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value inside the needed interval mends a claim, a value just outside does not: over all small numbers. */
class NeededTest {
    private static final int SMALL = 4;
    private static final Fraction JUST = Fraction.of(1, 1_000_000);

    private static PrintedFigure count(String id, int printed) {
        return PrintedFigure.of(id, NumberKind.COUNT, Integer.toString(printed));
    }

    private static List<PrintedFigure> counts(String id) {
        List<PrintedFigure> figures = new ArrayList<>();
        for (int value = -1; value <= SMALL; value++) {
            figures.add(count(id, value));
        }
        figures.add(PrintedFigure.of(id, NumberKind.COUNT, "3,5"));
        figures.add(PrintedFigure.of(id, NumberKind.COUNT, "0,002 duizend"));
        return figures;
    }

    private static List<Constraint> claims(String type, PrintedFigure a, PrintedFigure b) {
        List<Constraint> claims = new ArrayList<>();
        switch (type) {
            case "percent_change" -> {
                for (int percent = -150; percent <= 150; percent += 25) {
                    NumberKind kind = percent % 2 == 0 ? NumberKind.PERCENT_DECREASE : NumberKind.PERCENT;
                    claims.add(new PercentChange(a, b, PrintedFigure.of("p", kind, percent + "%")));
                }
            }
            case "share" -> {
                for (int percent = 0; percent <= 150; percent += 10) {
                    claims.add(new Share(a, b, PrintedFigure.of("p", NumberKind.PERCENT, percent + "%")));
                }
            }
            case "ratio" -> {
                for (int ratio = -1; ratio <= SMALL; ratio++) {
                    claims.add(new Ratio(a, b, PrintedFigure.of("p", NumberKind.FACTOR, ratio + " keer")));
                    claims.add(new Rate(a, b, Fraction.of(10), PrintedFigure.of("p", NumberKind.FACTOR, ratio + ",5")));
                }
            }
            case "word" -> {
                for (int min = -60; min <= 60; min += 30) {
                    Range bounds = new Range(Fraction.of(min), Fraction.of(min + 40));
                    claims.add(new ChangeBetween(a, b, new Word("w", bounds, bounds), BoundsFrom.CLAIM));
                }
            }
            case "same" -> {
                claims.add(new Same(a, b));
                claims.add(new Compare(a, Relation.EQUAL, b));
            }
            case "median" -> {
                for (PrintedFigure p : counts("p")) {
                    claims.add(new Median(List.of(a, b), p));
                    claims.add(new Median(List.of(a, b, count("c", 2)), p));
                    claims.add(new Median(List.of(a, b, count("c", 2), count("d", 3)), p));
                    claims.add(new Median(List.of(a, b, a, count("c", 2)), p));
                }
            }
            default -> {
                for (PrintedFigure p : counts("p")) {
                    claims.add(new Sum(List.of(a, b), p));
                    claims.add(new Sum(List.of(a, b, a), p));
                    for (Sign sign : Sign.values()) {
                        claims.add(new Difference(a, b, p, sign));
                    }
                    claims.add(new Points(a, b, p));
                }
            }
        }
        return claims;
    }

    @ParameterizedTest
    @ValueSource(strings = {"percent_change", "share", "ratio", "word", "same", "median", "sum and difference"})
    void aValueInsideMendsTheClaimAndAValueJustOutsideDoesNot(String type) {
        int needs = 0;
        for (PrintedFigure a : counts("a")) {
            for (PrintedFigure b : counts("b")) {
                for (Constraint claim : claims(type, a, b)) {
                    for (Need need : claim.needs()) {
                        Interval values = need.values();
                        Fraction middle = values.low().plus(values.high()).times(Fraction.of(1, 2));
                        assertHolds(claim, need.figure(), values.low(), true);
                        assertHolds(claim, need.figure(), middle, true);
                        assertHolds(claim, need.figure(), values.high(), true);
                        assertHolds(claim, need.figure(), values.low().minus(JUST), false);
                        assertHolds(claim, need.figure(), values.high().plus(JUST), false);
                        needs++;
                    }
                }
            }
        }
        assertThat(needs).isGreaterThan(200);
    }

    private static void assertHolds(Constraint claim, PrintedFigure figure, Fraction value, boolean expected) {
        Values values = other -> other.equals(figure) ? Range.of(value) : other.range();
        if (claim.holds(values) != expected) {
            fail("with %s for %s must%s hold: %s", value, figure.id(), expected ? "" : " not", claim);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"percent_change", "share", "ratio", "word", "same", "median", "sum and difference"})
    void noValueOutsideOfTheRangesMakesTheClaimTrue(String type) {
        int outside = 0;
        for (PrintedFigure a : counts("a")) {
            for (PrintedFigure b : counts("b")) {
                for (Constraint claim : claims(type, a, b)) {
                    for (PrintedFigure figure : claim.figures()) {
                        List<Range> ranges = claim.needed(figure, Values.PRINTED);
                        for (int half = -8; half <= 40; half += 3) {
                            Fraction value = Fraction.of(half, 2);
                            if (ranges.stream().noneMatch(range -> range.contains(value))) {
                                assertHolds(claim, figure, value, false);
                                outside++;
                            }
                        }
                    }
                }
            }
        }
        assertThat(outside).isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"percent_change", "share", "ratio", "word", "same", "median", "sum and difference"})
    void aClaimThatHoldsLeavesEachFigureInItsRange(String type) {
        int held = 0;
        for (PrintedFigure a : counts("a")) {
            for (PrintedFigure b : counts("b")) {
                for (Constraint claim : claims(type, a, b)) {
                    if (claim.holds(Values.PRINTED)) {
                        held++;
                        assertThat(claim.figures())
                                .as("%s", claim)
                                .allMatch(figure -> claim.needed(figure, Values.PRINTED).stream()
                                        .anyMatch(range -> range.meets(figure.interval())));
                    }
                }
            }
        }
        assertThat(held).isGreaterThan(10);
    }

    @Test
    void aFallOfAllLeavesTheBaseOpenUpwards() {
        PercentChange claim =
                new PercentChange(count("a", 5), count("b", 3), PrintedFigure.of("p", NumberKind.PERCENT, "-100%"));

        assertThat(claim.needed(claim.from(), Values.PRINTED)).containsExactly(Range.atLeast(Fraction.of(600)));
        assertThat(claim.needed(claim.to(), Values.PRINTED))
                .containsExactly(new Range(Fraction.of(-5, 200), Fraction.of(5, 200)));
    }

    @Test
    void aSizeWithoutSignIsReachedFromBothSides() {
        Difference claim = new Difference(count("a", 10), count("b", 3), count("d", 4), Sign.SIZE_ONLY);

        assertThat(claim.needs().stream()
                        .filter(need -> need.figure().equals(claim.to()))
                        .map(Need::values))
                .containsExactly(Interval.of(6), Interval.of(14));
    }

    @Test
    void aBaseThatMayBeZeroByRoundingLeavesTheVerdictOpen() {
        PrintedFigure base = PrintedFigure.of("base", NumberKind.PERCENT, "0%");
        PercentChange any = new PercentChange(
                base,
                PrintedFigure.of("to", NumberKind.PERCENT, "2%"),
                PrintedFigure.of("p", NumberKind.PERCENT, "400%"));
        PercentChange none = new PercentChange(
                base,
                PrintedFigure.of("to", NumberKind.PERCENT, "2%"),
                PrintedFigure.of("p", NumberKind.PERCENT, "10%"));

        assertThat(any.check().outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(none.check().outcome()).isEqualTo(Outcome.DIFFERS);
    }
}
