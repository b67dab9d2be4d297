package nl.drugmonitor.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.exact.Hedge;
import org.junit.jupiter.api.Test;

/** What was published for one period: nothing, values that agree, or values in conflict. */
class SeriesTest {
    private static final Observation PRINTED_2018 =
            Sample.of("2018", "3.913").from("s064").observation();
    private static final Observation PRINTED_AGAIN =
            Sample.of("2018", "3.913").from("s067").observation();
    private static final Observation MISPRINT_2018 =
            Sample.of("2018", "2.913").from("s071").observation();
    private static final Observation ROUNDED_2019 = Sample.of("2019", "3.600")
            .from("s066")
            .hedged("afgerond", Hedge.AFGEROND)
            .observation();
    private static final Observation PRINTED_2019 =
            Sample.of("2019", "3.635").from("s067").observation();

    @Test
    void whereNothingWasPublishedThereIsNoValueAndNoConflict() {
        Published nothing = series(PRINTED_2018).at("2019");
        assertThat(nothing.isMissing()).isTrue();
        assertThat(nothing.isConflicting()).isFalse();
        assertThat(nothing.single()).isEmpty();
        assertThat(nothing.from("s064")).isEmpty();
        assertThat(nothing.describe()).isEmpty();
    }

    @Test
    void aSourceCanBeChosenForAPeriodOfWhichItPrintsAValue() {
        Series series = series(PRINTED_2018, PRINTED_2019);
        assertThat(series.isPrinted("2018", "s064")).isTrue();
        assertThat(series.isPrinted("2018", "s067")).isFalse();
        assertThat(series.isPrinted("2019", "s064")).isFalse();
        assertThat(series.isPrinted("2020", "s064")).isFalse();
        assertThat(series.isPrinted("ooit", "s064")).isFalse();
    }

    @Test
    void sourcesThatPrintTheSameAgree() {
        Published agreeing = series(PRINTED_2018, PRINTED_AGAIN).at("2018");
        assertThat(agreeing.isMissing()).isFalse();
        assertThat(agreeing.isConflicting()).isFalse();
        assertThat(agreeing.single()).contains(PRINTED_2018);
        assertThat(agreeing.describe()).isEqualTo("3.913 (s064, s067)");
    }

    @Test
    void ofValuesThatAgreeTheMostPreciseOneStandsForThePeriod() {
        assertThat(series(ROUNDED_2019, PRINTED_2019).at("2019").single()).contains(PRINTED_2019);
        assertThat(series(PRINTED_2019, ROUNDED_2019).at("2019").single()).contains(PRINTED_2019);
    }

    @Test
    void valuesThatNoOneExactValueCanExplainAreInConflict() {
        Published conflict = series(PRINTED_2018, MISPRINT_2018, PRINTED_AGAIN).at("2018");
        assertThat(conflict.isMissing()).isFalse();
        assertThat(conflict.isConflicting()).isTrue();
        assertThat(conflict.single()).isEmpty();
        assertThat(conflict.describe()).isEqualTo("3.913 (s064, s067), 2.913 (s071)");
    }

    @Test
    void roundedValuesAgreeUpToTheEndsOfTheirIntervalsAndNotBeyond() {
        Observation end = Sample.count("2019", "3.650");
        Observation beyond = Sample.count("2019", "3.651");
        assertThat(series(ROUNDED_2019, end).at("2019").isConflicting()).isFalse();
        assertThat(series(ROUNDED_2019, beyond).at("2019").isConflicting()).isTrue();
    }

    @Test
    void aNamedSourceIsFoundAlsoInAConflict() {
        Published conflict = series(PRINTED_2018, MISPRINT_2018).at("2018");
        assertThat(conflict.from("s064")).contains(PRINTED_2018);
        assertThat(conflict.from("s071")).contains(MISPRINT_2018);
        assertThat(conflict.from("s999")).isEmpty();
    }

    @Test
    void ofTwoVintagesOfOneSourceTheLastCounts() {
        Observation first = Sample.of("2023", "100").published("2024").observation();
        Observation revised = Sample.of("2023", "110").published("2025").observation();
        assertThat(series(first, revised).at("2023").from("s001")).contains(revised);
    }

    @Test
    void aDescriptionShowsHedgesToo() {
        assertThat(series(ROUNDED_2019, PRINTED_2019).at("2019").describe())
                .isEqualTo("afgerond 3.600 (s066), 3.635 (s067)");
    }

    @Test
    void aPeriodIsFoundHoweverItIsWritten() {
        Observation half = Sample.count("2020-H1", "2.200");
        assertThat(series(half).at("2020-01/2020-06").single()).contains(half);
        assertThat(series(half).at(Period.ofYear(2020)).isMissing()).isTrue();
    }

    @Test
    void periodsComeEarliestFirstEachWithItsValuesInTheOrderOfTheData() {
        List<Published> periods =
                series(PRINTED_2019, PRINTED_2018, ROUNDED_2019, MISPRINT_2018).periods();
        assertThat(periods)
                .containsExactly(
                        new Published(Period.of("2018"), List.of(PRINTED_2018, MISPRINT_2018)),
                        new Published(Period.of("2019"), List.of(PRINTED_2019, ROUNDED_2019)));
    }

    @Test
    void seriesAreTheSameIfIndicatorAndValuesAre() {
        Series nurseries = series(PRINTED_2018);
        assertThat(nurseries).isEqualTo(series(PRINTED_2018)).hasSameHashCodeAs(series(PRINTED_2018));
        assertThat(nurseries)
                .isNotEqualTo(series(MISPRINT_2018))
                .isNotEqualTo(
                        new Series(Sample.indicator("finds", BuiltInUnits.COUNT, "Netherlands"), List.of(PRINTED_2018)))
                .isNotEqualTo("nurseries");
    }

    @Test
    void whatWasPublishedReadsAsOneLine() {
        Series nurseries = series(PRINTED_2018, MISPRINT_2018);
        assertThat(nurseries).hasToString("nurseries (en): [3.913 (2018, s064), 2.913 (2018, s071)]");
        assertThat(nurseries.at("2018")).hasToString("2018: 3.913 (s064), 2.913 (s071)");
        assertThat(nurseries.at("2019")).hasToString("2019: -");
    }

    private static Series series(Observation... observations) {
        return new Series(observations[0].indicator(), List.of(observations));
    }

    @Test
    void theValueOfAPeriodIsRefusedWhereThereIsNotOne() {
        Series emd = DataOf2025.figures().series("emd_imposed");

        assertThat(emd.at("2023-04/2023-12")
                        .from("ndm-2025-factsheet")
                        .orElseThrow()
                        .value())
                .hasToString("2182");
        assertThatThrownBy(() -> emd.at("1999").value())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("nothing was found for 1999");
        assertThatThrownBy(() -> emd.at("2024").value())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("the sources are in conflict on 2024: 3,768 (ndm-2025-factsheet), ")
                .hasMessageEndingWith("; name one with from(source)");
        assertThat(DataOf2025.figures()
                        .series("cbr_fitness_examinations")
                        .at("2024")
                        .value()
                        .value())
                .hasToString("4932");
    }
}
