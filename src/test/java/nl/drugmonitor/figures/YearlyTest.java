package nl.drugmonitor.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.NotFoundException;
import nl.drugmonitor.language.RefusedException;
import org.junit.jupiter.api.Test;

class YearlyTest {
    private static final Sample COUNT_2024 = Sample.of("2024", "3.913").from("s064");

    private static Series series(Sample... rows) {
        List<Observation> values =
                List.of(rows).stream().map(Sample::observation).toList();
        return new Series(values.get(0).indicator(), values);
    }

    private static List<String> shown(Yearly yearly) {
        return yearly.years().stream()
                .map(year -> year.year() + " "
                        + year.shown().map(Observation::asPrinted).orElse("-"))
                .toList();
    }

    private static String note(Yearly yearly) {
        return Language.EN.say(yearly.years().get(0).notes());
    }

    @Test
    void everyYearFromFirstToLastIsThere() {
        Yearly yearly = series(Sample.of("2021", "5"), Sample.of("2024", "7")).yearly();
        assertThat(shown(yearly)).containsExactly("2021 5", "2022 -", "2023 -", "2024 7");
        assertThat(yearly.years()).allSatisfy(year -> assertThat(year.notes()).isEmpty());
    }

    @Test
    void aSeriesWithoutValuesHasNoYears() {
        assertThat(new Series(COUNT_2024.indicator(), List.of()).yearly().years())
                .isEmpty();
    }

    @Test
    void ofValuesThatAgreeTheMostPreciseIsTaken() {
        Yearly yearly = series(
                        Sample.of("2024", "3.900")
                                .hedged("afgerond", Hedge.AFGEROND)
                                .from("s001"),
                        COUNT_2024)
                .yearly();
        assertThat(shown(yearly)).containsExactly("2024 3.913");
        assertThat(note(yearly)).isEmpty();
    }

    @Test
    void aYearInConflictHasNoValueUntilSomebodyChooses() {
        Yearly yearly =
                series(COUNT_2024, Sample.of("2024", "2.913").from("s071")).yearly();
        assertThat(shown(yearly)).containsExactly("2024 -");
        assertThat(note(yearly))
                .isEqualTo("sources in conflict: 3,913 (s064), 2,913 (s071);"
                        + " .prefer(\"s064\") or .preferNewest() chooses");
        assertThat(shown(yearly.prefer("s071"))).containsExactly("2024 2.913");
        assertThat(note(yearly.prefer("s071"))).isEqualTo("the value of s071 was chosen, passed over: 3,913 (s064)");
    }

    @Test
    void aPreferenceDecidesOnlyWhereValuesAreInConflict() {
        Yearly yearly = series(
                        Sample.of("2023", "10").from("s001"),
                        Sample.of("2024", "20").from("s001"),
                        Sample.of("2024", "21").from("s002"))
                .yearly()
                .prefer("s002");
        assertThat(shown(yearly)).containsExactly("2023 10", "2024 21");
    }

    @Test
    void aSourceThatPrintsNothingOfTheSeriesCannotBePreferred() {
        Yearly yearly = series(COUNT_2024).yearly();
        assertThatThrownBy(() -> yearly.prefer("s999"))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("s999 prints no value of nurseries (en); those that do: s064");
    }

    @Test
    void theNewestIsTheOnePublishedAfterAllOthers() {
        Yearly yearly = series(
                        COUNT_2024.published("2025-03"),
                        Sample.of("2024", "2.913").from("s071").published("2026-01-02"),
                        Sample.of("2024", "2.000").from("s080").published(""))
                .yearly()
                .preferNewest();
        assertThat(shown(yearly)).containsExactly("2024 2.913");
        assertThat(note(yearly))
                .isEqualTo("the newest value was chosen, published on 2 January 2026,"
                        + " passed over: 3,913 (s064), 2,000 (s080)");
    }

    @Test
    void whereNoDateTellsWhichIsNewestNothingIsChosen() {
        Yearly yearly = series(
                        COUNT_2024.published("2026-01"),
                        Sample.of("2024", "2.913").from("s071").published("2026-01-02"))
                .yearly()
                .preferNewest();
        assertThat(shown(yearly)).containsExactly("2024 -");
        assertThat(note(yearly)).startsWith("no value is newer than all others, sources in conflict: ");
    }

    @Test
    void partsOfAYearAreNamedAndNeverAddedUp() {
        Yearly yearly = series(
                        Sample.of("2024-H1", "100"), Sample.of("2024-H2", "120"), Sample.of("2025-01/2025-09", "90"))
                .yearly();
        assertThat(shown(yearly)).containsExactly("2024 -", "2025 -");
        assertThat(note(yearly)).isEqualTo("no value of the whole year; 2024-H1: 100 (s001); 2024-H2: 120 (s001)");
        assertThat(note(series(COUNT_2024, Sample.of("2024-H1", "100")).yearly()))
                .isEqualTo("not used: 2024-H1");
    }

    @Test
    void manyPartsOfAYearAreCounted() {
        Sample[] months = {
            Sample.of("2024-01", "1"),
            Sample.of("2024-02", "2"),
            Sample.of("2024-03", "3"),
            Sample.of("2024-04", "4"),
            Sample.of("2024-05", "5")
        };
        assertThat(note(series(months).yearly()))
                .isEqualTo("no value of the whole year, but 5 values of parts of it, 2024-01 to 2024-05");
    }

    @Test
    void aSeasonIsNoYear() {
        Yearly yearly = series(Sample.of("2018-07/2019-06", "100")).yearly();
        assertThat(shown(yearly)).containsExactly("2019 -");
        assertThat(note(yearly)).isEqualTo("no value of the whole year; 2018/2019: 100 (s001)");
    }

    @Test
    void howFirmAValueIsStandsInTheNote() {
        Yearly yearly = series(
                        Sample.of("2024", "2.000").hedged("ruim", Hedge.RUIM).marked(Status.P, Status.U))
                .yearly();
        assertThat(note(yearly)).isEqualTo("provisional, low reliability, stated as \"ruim 2.000\"");
        assertThat(Language.NL.say(yearly.years().get(0).notes()))
                .isEqualTo("voorlopig, weinig betrouwbaar, vermeld als ruim 2.000");
    }

    @Test
    void theBreaksBeforeAYearAreThoseThatPartItFromTheYearBefore() {
        SeriesBreak law =
                new SeriesBreak(LocalDate.of(2023, 4, 1), "law", new Bilingual("a law", ""), Optional.empty());
        Indicator indicator = Sample.indicator("tests", BuiltInUnits.COUNT, "Netherlands", law);
        Yearly yearly = series(
                        Sample.of("2022", "1").of(indicator),
                        Sample.of("2025", "2").of(indicator))
                .yearly();
        assertThat(yearly.years())
                .filteredOn(year -> !year.breaks().isEmpty())
                .extracting(YearValue::year)
                .containsExactly(2023, 2024); // the year 2023 lies on both sides
    }

    @Test
    void yearsRunForward() {
        Series series = series(COUNT_2024);
        assertThatThrownBy(() -> series.yearly(2024, 2014))
                .isInstanceOf(RefusedException.class)
                .hasMessage("years must run from an earlier to a later one, not from 2024 to 2014");
        assertThat(shown(series.yearly(2023, 2024))).containsExactly("2023 -", "2024 3.913");
    }
}
