package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.English;
import nl.drugmonitor.English.Words;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Unit;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, shares and bounds as a reader sees them, in the notation of each language. */
class ShownValuesTest {
    private static final Bilingual SO = new Bilingual("it is so", "het zo is");

    private static Fraction thousandths(long number) {
        return Fraction.of(number, 1000);
    }

    private static Rounded rounded(String kind, long low, long high) {
        Interval values = new Interval(thousandths(low), thousandths(high));
        return switch (kind) {
            case "change" -> Rounded.change(values);
            case "share" -> Rounded.share(values);
            case "quantity" -> Rounded.quantity(values);
            default -> Rounded.effect(values);
        };
    }

    @ParameterizedTest(name = "{0} of {1} to {2} thousandths: {3}; {4}")
    @CsvSource(delimiter = '|', textBlock = """
            change   |    29521 |    29521 | +29.5%           | +29,5%
            change   |   -13068 |   -13068 | -13.1%           | -13,1%
            change   |       49 |       49 | 0.0%             | 0,0%
            change   |      -49 |      -49 | 0.0%             | 0,0%
            change   |       50 |       50 | +0.1%            | +0,1%
            change   |   -15300 |     2700 | -15.3 to +2.7%   | -15,3 tot +2,7%
            share    |    71313 |    71313 | 71.3%            | 71,3%
            share    |   -71313 |   -71313 | -71.3%           | -71,3%
            share    |    71310 |    71340 | 71.3%            | 71,3%
            share    |    50000 |    61111 | 50.0 to 61.1%    | 50,0 tot 61,1%
            quantity |  1542000 |  1542000 | 1,542            | 1.542
            quantity | -2224000 | -2224000 | -2,224           | -2.224
            quantity |    62500 |    62500 | 63               | 63
            quantity |    40000 |   140000 | 40 to 140        | 40 tot 140
            effect   |  3686400 |  3686400 | +3,686           | +3.686
            effect   |     -400 |     -400 | 0                | 0
            """)
    void aValueIsShownAtItsDecimalsWithItsSignAndUnit(String kind, long low, long high, String english, String dutch) {
        Rounded value = rounded(kind, low, high);

        assertThat(value.in(Language.EN)).isEqualTo(english);
        assertThat(value.in(Language.NL)).isEqualTo(dutch);
    }

    /** A reader must be able to put a number that is shown back into the text, and find it no further off than half. */
    @Test
    void whatIsShownLiesHalfADecimalFromTheValueAtMost() {
        for (long value = -1000; value <= 1000; value++) {
            String shown = Rounded.share(Interval.of(thousandths(value))).in(Language.EN);
            Fraction read = Fraction.of(new BigDecimal(shown.replace("%", "")));

            assertThat(read.minus(thousandths(value)).absolute()).as(shown).isLessThanOrEqualTo(Fraction.of(5, 100));
        }
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            56,858           | incidents_soft               | 56,858
            56,858           | cocaine_customs_ports        | 56,858 kg
            a rounded 25,900 | cocaine_customs_ports        | a rounded 25,900 kg
            12%              | om_investigations_hemp_share | 12%
            """)
    void aUnitStandsBehindANumberUnlessTheNumberHasASignOfItsOwn(String number, String indicator, String shown) {
        Unit unit = DataOf2025.figures().series(indicator).indicator().unit();
        assertThat(new WithUnit(new Words(number), unit).in(Language.EN)).isEqualTo(shown);
    }

    private static Bound bound(int percent, boolean isUpper, Direction direction, boolean assumes) {
        return new Bound(
                Interval.of(Fraction.of(percent)), isUpper, direction, assumes ? Optional.of(SO) : Optional.empty());
    }

    @Test
    void aBoundSaysOfWhichChangeItIsAndWhatItTakesForGranted() {
        assertThat(English.of(bound(90, false, Direction.RISE, false))).isEqualTo("90.0% of the rise");
        assertThat(Language.NL.say(bound(90, false, Direction.RISE, false))).isEqualTo("90,0% van de stijging");
        assertThat(English.of(bound(71, true, Direction.FALL, true)))
                .isEqualTo("at most 71.0% of the fall, if it is so");
        assertThat(Language.NL.say(bound(71, true, Direction.FALL, true)))
                .isEqualTo("hoogstens 71,0% van de daling, als het zo is");
    }

    @Test
    void aBoundOfAnotherScopeNamesTheScope() {
        Indicator ports = DataOf2025.figures().series("cocaine_customs_ports").indicator();
        Bound bound = bound(90, false, Direction.FALL, false).within(ports);

        assertThat(English.of(bound)).isEqualTo("90.0% of the fall (Dutch seaports)");
        assertThat(Language.NL.say(bound)).isEqualTo("90,0% van de daling (Nederlandse zeehavens)");
    }

    @Test
    void boundsThatDifferInTheirSharesAloneAreToldAsOne() {
        Bound first = bound(71, true, Direction.FALL, true);
        Bound second = bound(57, true, Direction.FALL, true);

        assertThat(English.all(Bound.together(List.of(first, second, first))))
                .containsExactly("at most 71.0% or 57.0% of the fall, if it is so");
        assertThat(Language.NL.say(Bound.together(List.of(first, second)).get(0)))
                .isEqualTo("hoogstens 71,0% of 57,0% van de daling, als het zo is");
    }

    @Test
    void boundsThatDifferInAnythingElseStayApart() {
        Bound bound = bound(50, true, Direction.FALL, true);
        Indicator ports = DataOf2025.figures().series("cocaine_customs_ports").indicator();
        List<Bound> others = List.of(
                bound,
                bound(50, false, Direction.FALL, true),
                bound(50, true, Direction.RISE, true),
                bound(50, true, Direction.FALL, false),
                bound.within(ports));

        assertThat(Bound.together(others)).containsExactlyElementsOf(others);
        assertThat(Bound.together(List.of())).isEmpty();
    }

    /** What a bound holds must not change with a list that somebody keeps. */
    @Test
    void aBoundKeepsItsOwnShares() {
        List<Rounded> shares = new ArrayList<>(List.of(Rounded.share(Interval.of(10))));
        Bound bound = new Bound(shares, false, Direction.RISE, Optional.empty(), Optional.empty());
        shares.add(Rounded.share(Interval.of(20)));

        assertThat(English.of(bound)).isEqualTo("10.0% of the rise");
    }

    @Test
    void aPointHasNoValueWhereNothingWasPublishedAndSaysSo(@TempDir Path folder) throws IOException {
        Figures figures = SmallData.of(folder, "a 2022=100 2022=120@t 2023=7@t").figures();
        Point conflicting = new Point(figures.series("a"), Period.ofYear(2022), Map.of());
        Point ofAnother = new Point(figures.series("a"), Period.ofYear(2023), Map.of("2023", "s"));

        assertThat(conflicting.value()).isEmpty();
        assertThat(English.of(conflicting.missing())).isEqualTo("a 2022: sources differ: 100 (s), 120 (t)");
        assertThat(Language.NL.say(conflicting.missing())).isEqualTo("a 2022: bronnen verschillen: 100 (s), 120 (t)");
        assertThat(ofAnother.value()).isEmpty();
        assertThat(English.of(ofAnother.missing())).isEqualTo("a 2023: not found in s");
        assertThat(Language.NL.say(ofAnother.missing())).isEqualTo("a 2023: niet gevonden in s");
        assertThat(English.of(conflicting.at(Period.ofYear(2021)).missing())).isEqualTo("a 2021: not found");
    }
}
