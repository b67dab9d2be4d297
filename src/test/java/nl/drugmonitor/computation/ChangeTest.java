package nl.drugmonitor.computation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.drugmonitor.English;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.exact.RoundingCase;
import nl.drugmonitor.figures.BuiltInUnits;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Sample;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTest {
    private static final String FACTSHEET = "ndm-2025-factsheet";

    @ParameterizedTest
    @MethodSource("nl.drugmonitor.exact.RoundingCase#withPercentage")
    void aPercentageIsExact(RoundingCase row) {
        assertThat(Change.percent(Interval.of(row.from()), Interval.of(row.to()))
                        .map(Interval::toString))
                .contains(row.exact());
    }

    @ParameterizedTest
    @MethodSource("nl.drugmonitor.exact.RoundingCase#withoutPercentage")
    void fromZeroOrLessThereIsNoPercentage(RoundingCase row) {
        assertThat(Change.percent(Interval.of(row.from()), Interval.of(row.to())))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} to {2}: {4}% and {3}")
    @CsvSource(delimiter = '|', textBlock = """
        nfi_drug_driving_examinations | 2023 | 2024 | 3218   | +19,0
        cbr_fitness_examinations      | 2023 | 2024 | -2224  | -31,1
        hemp_nurseries                | 2023 | 2024 | -335   | -27,2
        cocaine_customs_ports         | 2023 | 2024 | -21981 | -38,7
        precursors_methamphetamine    | 2023 | 2024 | 38766  | +359,2
        incidents_total               | 2022 | 2024 | 3447   | +28,6
        """)
    void theChangesOfTheFactsheetAreRecomputed(
            String indicator, String from, String to, String difference, String percent) {
        String source = indicator.endsWith("total") ? "computed" : FACTSHEET;
        Change change = Change.between(published(indicator, from, source), published(indicator, to, source));
        assertThat(change.difference()).hasToString(difference);
        assertThat(change.percent().map(value -> Language.NL.signed(Rounding.rounded(value.low(), 1))))
                .contains(percent);
    }

    @Test
    void nineMonthsOfEmdAreComparedWithTwelveByTheMonth() {
        Observation nineMonths = published("emd_imposed", "2023-04/2023-12", FACTSHEET);
        Observation twelveMonths = published("emd_imposed", "2024", FACTSHEET);
        Change change = Change.between(nineMonths, twelveMonths);
        assertThat(PartYear.perMonth(nineMonths)).hasToString("2182/9");
        assertThat(PartYear.perMonth(twelveMonths)).hasToString("314");
        assertThat(change.percent()).hasToString("Optional[79300/1091]"); // 72,7%
        assertThat(change.percentPerMonth()).hasToString("Optional[32200/1091]"); // 29,5%
        assertThat(change.cautions())
                .extracting(English::of)
                .containsExactly("periods of 9 and 12 months: monthly average 242.4 to 314.0 (+29.5%)");
    }

    @Test
    void aHedgedNumberGivesARangeOfChanges() {
        Change change = Change.between(
                Sample.of("2023", "2.000").hedged("ruim", Hedge.RUIM).observation(), Sample.count("2024", "3.000"));
        assertThat(change.difference()).hasToString("0 to 1000");
        assertThat(change.percent()).hasToString("Optional[0 to 50]");
        assertThat(change.percentPerMonth()).isEqualTo(change.percent());
    }

    @Test
    void percentagesDifferByPoints() {
        Change change = Change.between(
                Sample.of("2015", "34%").in(BuiltInUnits.PERCENT).observation(),
                Sample.of("2021", "15%").in(BuiltInUnits.PERCENT).observation());
        assertThat(change.difference()).hasToString("-20 to -18");
    }

    @ParameterizedTest(name = "from {0}")
    @CsvSource({"0", "-5", "'0,0'"})
    void whereTheFirstValueMayBeZeroThereIsADifferenceButNoPercentage(String from) {
        Change change = Change.between(
                Sample.of("2023", from).in(BuiltInUnits.PER_10000).observation(),
                Sample.of("2024", "7").in(BuiltInUnits.PER_10000).observation());
        assertThat(change.percent()).isEmpty();
        assertThat(change.percentPerMonth()).isEmpty();
        assertThat(change.difference().low().signum()).isPositive();
    }

    @Test
    void theOrderOfSubtractionIsLaterLessEarlier() {
        assertThat(Change.difference(Interval.of(3), Interval.of(10))).isEqualTo(Interval.of(7));
    }

    @Test
    void whatCannotBeComparedIsRefusedWithEveryReason() {
        Observation kilos = published("cocaine_customs_ports", "2024", FACTSHEET);
        Observation finds = published("harc_rotterdam_finds", "2024", "s159");
        assertThatThrownBy(() -> Change.between(kilos, finds))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot compare: another unit: cocaine_customs_ports in kg, harc_rotterdam_finds in count; "
                        + "another scope: cocaine_customs_ports covers Dutch seaports, "
                        + "harc_rotterdam_finds covers port of Rotterdam");
    }

    static Observation published(String indicator, String period, String source) {
        return DataOf2025.figures().series(indicator).at(period).from(source).orElseThrow();
    }
}
