package nl.drugmonitor.computation;

import static nl.drugmonitor.computation.ChangeTest.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.drugmonitor.English;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.figures.BuiltInUnits;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Sample;
import nl.drugmonitor.language.Language;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionTest {
    private static final Contribution SOFT = incidents("incidents_soft");
    private static final Contribution HARD = incidents("incidents_hard");

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2014, 2022", "2014, 2024", "2022, 2023", "2022, 2024", "2023, 2024"})
    void theContributionsOfAllPartsSumExactlyToTheChangeOfTheWhole(String from, String to) {
        Contribution soft = incidents("incidents_soft", from, to);
        Contribution hard = incidents("incidents_hard", from, to);
        Interval whole = Change.between(total(from), total(to)).percent().orElseThrow();
        assertThat(soft.points().orElseThrow().plus(hard.points().orElseThrow()))
                .isEqualTo(whole);
        assertThat(soft.shareOfChange().orElseThrow().plus(hard.shareOfChange().orElseThrow()))
                .isEqualTo(Interval.of(100));
    }

    @Test
    void softDrugsBring64PercentOfTheRiseSince2022() {
        assertThat(inPoints(SOFT)).isEqualTo("+18,3");
        assertThat(inPoints(HARD)).isEqualTo("+10,3");
        assertThat(inShares(SOFT)).isEqualTo("64,0");
        assertThat(inShares(HARD)).isEqualTo("36,0");
        assertThat(SOFT.part().difference()).isEqualTo(Interval.of(2206));
    }

    @Test
    void aPartThatRisesInAFallTakesItsShareAway() {
        Observation before = Sample.count("2023", "200");
        Observation after = Sample.count("2024", "150");
        Contribution falling = Contribution.of(Sample.count("2023", "120"), Sample.count("2024", "60"), before, after);
        Contribution rising = Contribution.of(Sample.count("2023", "80"), Sample.count("2024", "90"), before, after);
        assertThat(falling.points()).contains(Interval.of(-30));
        assertThat(rising.points()).contains(Interval.of(5));
        assertThat(falling.shareOfChange()).contains(Interval.of(120));
        assertThat(rising.shareOfChange()).contains(Interval.of(-20));
    }

    @Test
    void ofAWholeThatDidNotChangeThereIsNoShare() {
        Contribution contribution = Contribution.of(
                Sample.count("2023", "10"),
                Sample.count("2024", "20"),
                Sample.count("2023", "100"),
                Sample.count("2024", "100"));
        assertThat(contribution.points()).contains(Interval.of(10));
        assertThat(contribution.shareOfChange()).isEmpty();
    }

    @Test
    void ofAWholeThatMayHaveRisenOrFallenThereIsNoShare() {
        Contribution contribution = Contribution.of(
                Sample.count("2023", "10"),
                Sample.count("2024", "20"),
                Sample.of("2023", "100").hedged("ongeveer", Hedge.ONGEVEER).observation(),
                Sample.count("2024", "110"));
        assertThat(contribution.points()).hasToString("Optional[20/3 to 20]");
        assertThat(contribution.shareOfChange()).isEmpty();
    }

    @Test
    void ofAWholeThatStartedAtZeroThereAreNoPoints() {
        Contribution contribution = Contribution.of(
                Sample.count("2023", "0"),
                Sample.count("2024", "20"),
                Sample.count("2023", "0"),
                Sample.count("2024", "80"));
        assertThat(contribution.points()).isEmpty();
        assertThat(contribution.shareOfChange()).contains(Interval.of(25));
    }

    @Test
    void aPartMayStartLaterInTheYearThanItsWhole() {
        Contribution emd = Contribution.of(
                Sample.count("2023-04/2023-12", "2.182"),
                Sample.count("2024", "3.768"),
                Sample.count("2023", "9.338"),
                Sample.count("2024", "8.700"));
        assertThat(inPoints(emd)).isEqualTo("+17,0");
        assertThat(emd.part().cautions())
                .extracting(English::of)
                .containsExactly("periods of 9 and 12 months: monthly average 242.4 to 314.0 (+29.5%)");
    }

    @Test
    void aPartOfAnotherUnitOrPeriodIsRefused() {
        Observation from = Sample.count("2023", "100");
        Observation to = Sample.count("2024", "110");
        Observation earlier = Sample.count("2022", "10");
        Observation kilosFrom =
                Sample.of("2023", "10").in(BuiltInUnits.KILOGRAM).observation();
        Observation kilosTo = Sample.of("2024", "10").in(BuiltInUnits.KILOGRAM).observation();
        String message = "a part must have the unit and the periods of its whole";
        assertRefused(() -> Contribution.of(kilosFrom, kilosTo, from, to), message);
        assertRefused(() -> Contribution.of(earlier, to, from, to), message);
        assertRefused(() -> Contribution.of(earlier, from, earlier, to), message);
    }

    @Test
    void aWholeOrPartThatCannotBeComparedIsRefused() {
        Observation from = Sample.count("2023", "100");
        Observation to = Sample.count("2024", "110");
        Observation elsewhere = Sample.of("2024", "110")
                .of(Sample.indicator("nurseries", BuiltInUnits.COUNT, "Belgium"))
                .observation();
        String message = "cannot compare: another scope: nurseries covers Netherlands, nurseries covers Belgium";
        assertRefused(() -> Contribution.of(from, to, from, elsewhere), message);
        assertRefused(() -> Contribution.of(from, elsewhere, from, to), message);
    }

    private static void assertRefused(ThrowingCallable made, String message) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private static Contribution incidents(String part) {
        return incidents(part, "2022", "2024");
    }

    private static Contribution incidents(String part, String from, String to) {
        return Contribution.of(
                published(part, from, "ndm-2025-factsheet"),
                published(part, to, "ndm-2025-factsheet"),
                total(from),
                total(to));
    }

    private static Observation total(String year) {
        return published("incidents_total", year, "computed");
    }

    private static String inPoints(Contribution contribution) {
        return Language.NL.signed(
                Rounding.rounded(contribution.points().orElseThrow().low(), 1));
    }

    private static String inShares(Contribution contribution) {
        return Language.NL.number(
                Rounding.rounded(contribution.shareOfChange().orElseThrow().low(), 1));
    }
}
