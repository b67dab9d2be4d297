package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.ChangeBetween.Basis;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Difference.Sign;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.Word;
import nl.drugmonitor.figures.Word.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value inside the needed interval mends a claim, a value just outside does not: over all small numbers. */
class NeededTest {
    private static final int SMALL = 4;
    private static final Fraction JUST = Fraction.of(1, 1_000_000);

    private static Figure count(String id, int printed) {
        return Figure.of(id, Kind.COUNT, Integer.toString(printed));
    }

    private static List<Figure> counts(String id) {
        List<Figure> figures = new ArrayList<>();
        for (int value = -1; value <= SMALL; value++) {
            figures.add(count(id, value));
        }
        figures.add(Figure.of(id, Kind.COUNT, "3,5"));
        figures.add(Figure.of(id, Kind.COUNT, "0,002 duizend"));
        return figures;
    }

    private static List<Constraint> claims(String type, Figure a, Figure b) {
        List<Constraint> claims = new ArrayList<>();
        switch (type) {
            case "percent_change" -> {
                for (int percent = -150; percent <= 150; percent += 25) {
                    Kind kind = percent % 2 == 0 ? Kind.PERCENT_DECREASE : Kind.PERCENT;
                    claims.add(new PercentChange(a, b, Figure.of("p", kind, percent + "%")));
                }
            }
            case "share" -> {
                for (int percent = 0; percent <= 150; percent += 10) {
                    claims.add(new Share(a, b, Figure.of("p", Kind.PERCENT, percent + "%")));
                }
            }
            case "ratio" -> {
                for (int ratio = -1; ratio <= SMALL; ratio++) {
                    claims.add(new Ratio(a, b, Figure.of("p", Kind.FACTOR, ratio + " keer")));
                    claims.add(new Rate(a, b, Fraction.of(10), Figure.of("p", Kind.FACTOR, ratio + ",5")));
                }
            }
            case "word" -> {
                for (int min = -60; min <= 60; min += 30) {
                    Bounds bounds = new Bounds(Optional.of(Fraction.of(min)), Optional.of(Fraction.of(min + 40)));
                    claims.add(new ChangeBetween(a, b, new Word("w", bounds, bounds), Basis.CLAIM));
                }
            }
            case "same" -> {
                claims.add(new Same(a, b));
                claims.add(new Compare(a, Relation.EQUAL, b));
            }
            default -> {
                for (Figure p : counts("p")) {
                    claims.add(new Sum(List.of(a, b), p));
                    claims.add(new Sum(List.of(a, b, a), p));
                    claims.add(new Difference(a, b, p, Sign.SIGNED));
                    claims.add(new Difference(a, b, p, Sign.SIZE_ONLY));
                    claims.add(new Points(a, b, p));
                }
            }
        }
        return claims;
    }

    @ParameterizedTest
    @ValueSource(strings = {"percent_change", "share", "ratio", "word", "same", "sum and difference"})
    void aValueInsideMendsTheClaimAndAValueJustOutsideDoesNot(String type) {
        int needs = 0;
        for (Figure a : counts("a")) {
            for (Figure b : counts("b")) {
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

    private static void assertHolds(Constraint claim, Figure figure, Fraction value, boolean expected) {
        Values values = other -> other.equals(figure) ? Interval.of(value) : other.interval();
        if (claim.holds(values) != expected) {
            fail("with %s for %s must%s hold: %s", value, figure.id(), expected ? "" : " not", claim);
        }
    }

    /** Where the other figures are exact, a need that is left out means that no small number mends the claim. */
    @Test
    void whatIsNotNamedAsANeedCouldNotMendTheClaim() {
        for (int a = -2; a <= SMALL; a++) {
            for (int b = -2; b <= SMALL; b++) {
                for (int p = 5; p <= 200; p += 35) {
                    assertNamed(new PercentChange(count("a", a), count("b", b), Figure.of("p", Kind.PERCENT, p + "%")));
                    assertNamed(new Share(count("a", a), count("b", b), Figure.of("p", Kind.PERCENT, p + "%")));
                    assertNamed(new Ratio(count("a", a), count("b", b), Figure.of("p", Kind.FACTOR, p + ",0")));
                    assertNamed(new Difference(count("a", a), count("b", b), count("p", p), Sign.SIZE_ONLY));
                }
            }
        }
    }

    private static void assertNamed(Constraint claim) {
        for (Figure figure : claim.figures()) {
            if (claim.needed(figure, Figure::interval).isEmpty()) {
                for (int value = -8; value <= 40; value++) {
                    assertHolds(claim, figure, Fraction.of(value, 2), false);
                }
            }
        }
    }

    @Test
    void aClaimHoldsExactlyWhenEachFigureHasAValueThatItNeeds() {
        for (Figure a : counts("a")) {
            for (Figure b : counts("b")) {
                for (Constraint claim : claims("sum and difference", a, b)) {
                    boolean met = claim.needs().stream()
                            .allMatch(need -> need.values().meets(need.figure().interval()));
                    assertThat(claim.needs().isEmpty() || met)
                            .as("%s", claim)
                            .isEqualTo(claim.needs().isEmpty() || claim.holds(Figure::interval));
                }
            }
        }
    }

    @Test
    void aFallOfAllOrMoreHasNoBaseThatCouldBeNamed() {
        PercentChange claim = new PercentChange(count("a", 5), count("b", 3), Figure.of("p", Kind.PERCENT, "-100%"));

        assertThat(claim.needed(claim.from(), Figure::interval)).isEmpty();
        assertThat(claim.needed(claim.to(), Figure::interval))
                .contains(new Interval(Fraction.of(-5, 200), Fraction.of(5, 200)));
    }
}
