package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a chart of series tells of its numbers: gaps, other sources, parts of years, provisional values, sums. */
class SeriesNotesTest {
    private static final String A = "{indicator: a, name: zaken, name_en: cases}";
    private static final String BARS = "kind: bars, series: [" + A + "]";
    private static final String STACK =
            "kind: stacked, series: [" + A + ", {indicator: b, name: boetes, name_en: fines}],"
                    + " total: {indicator: c, name: totaal, name_en: total}";

    @TempDir
    Path folder;

    private Chart dutch(String figures, String definition) throws IOException {
        return SmallCharts.of(folder, figures, definition, Language.NL);
    }

    private Chart english(String figures, String definition) throws IOException {
        return SmallCharts.of(folder, figures, definition, Language.EN);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a 2022=100 2023=90             |
            a 2019=100 2023=90             | Cases: no figure found for 2020 to 2022.
            a 2018=100 2020=95 2023=90     | Cases: no figure found for 2019, 2021 to 2022.
            a 2022=100 2023=90 2023=70@t   | Cases 2023: sources contradict each other; none of them is chosen. Drawn as another source: 90 (s); 70 (t).
            a 2022=100 2023=90 2023=70?@t  | Cases 2023: sources contradict each other; none of them is chosen. Drawn as another source: 90 (s). Not drawn: 70 (t), not comparable.
            a 2022=100 2023=90 2023=~90@t  |
            """)
    void gapsAndOtherSourcesAreTold(String figures, String note) throws IOException {
        assertThat(TestCharts.notes(english(figures, BARS))).isEqualTo(note == null ? List.of() : List.of(note));
    }

    @Test
    void theSourceThatIsChosenIsDrawnAndTheOtherIsAMark() throws IOException {
        Chart chart = english(
                "a 2022=100 2023=90 2023=70@t 2023=60?@u",
                "kind: bars, series: [{indicator: a, name: zaken, name_en: cases, use: [{period: \"2023\", source: t}],"
                        + " remarks: [{period: \"2023\", source: u, text: geschat, text_en: an estimate}]}]");

        assertThat(chart.series()).extracting(ChartSeries::form).containsExactly(Form.BARS, Form.MARKS);
        assertThat(chart.series().get(0).points()).extracting(Point::label).containsExactly("100", "70");
        assertThat(chart.series().get(1).points()).extracting(Point::described).containsExactly("90 (s)");
        assertThat(TestCharts.notes(chart))
                .containsExactly("Cases 2023: sources contradict each other; 70 (t) is drawn. Drawn as another source:"
                        + " 90 (s). Not drawn: 60 (S), an estimate.");
        assertThat(chart.subtitle()).isEqualTo("s. Cases fell by 30.0% from 2022 to 2023 (from 100 to 70)");
    }

    @Test
    void aProvisionalValueHasAnAsteriskThatAFootnoteExplains() throws IOException {
        Chart provisional = dutch("a 2022=100 2023=90*", BARS);

        assertThat(provisional.series().get(0).points())
                .extracting(Point::marked)
                .containsExactly("100", "90*");
        assertThat(provisional.footnotes()).startsWith("* Voorlopig cijfer.");
        assertThat(provisional.table().stringColumn("provisional").asList()).containsExactly("", "yes");
        assertThat(dutch("a 2022=100 2023=90", BARS).footnotes()).noneMatch(note -> note.startsWith("*"));
    }

    @Test
    void aYearOfWhichOnlySomeMonthsWerePublishedIsLeftOutUnlessItIsAskedFor() throws IOException {
        String figures = "a 2021=100 2022-04/2022-12=90 2023=110";

        assertThat(TestCharts.notes(english(figures, BARS))).containsExactly("Cases: no figure found for 2022.");
        Chart asked =
                english(figures, "kind: bars, series: [{indicator: a, name: zaken, name_en: cases, part_years: true}]");
        assertThat(TestCharts.notes(asked)).containsExactly("Cases 2022: April–December 2022 only (9 months).");
        assertThat(asked.series().get(0).points())
                .extracting(Point::described)
                .containsExactly("100", "90 (April–December 2022)", "110");
    }

    /** Months that end before December are no part of the year that a chart can show for it. */
    @Test
    void aPartOfAYearThatEndsBeforeDecemberIsNotDrawn() throws IOException {
        Chart chart = english(
                "a 2021=100 2022-H1=50 2023=110",
                "kind: bars, series: [{indicator: a, name: zaken, name_en: cases, part_years: true}]");

        assertThat(TestCharts.notes(chart)).containsExactly("Cases: no figure found for 2022.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a 2022=10 2023=20 b 2022=5 2023=6 c 2022=15 2023=26 |
            a 2022=10 2023=20 b 2022=5 2023=6 c 2022=15 2023=27 | 2023: the parts add up to 26; the printed total is 27.
            a 2022=10 2023=20 b 2022=5 2023=6 c 2022=16 2023=26 | 2022: the parts add up to 15; the printed total is 16.
            """)
    void partsThatDoNotAddUpAreToldWithBothNumbers(String figures, String note) throws IOException {
        assertThat(TestCharts.notes(english(figures, STACK))).isEqualTo(note == null ? List.of() : List.of(note));
    }

    /** Nobody can say that parts do not add up where one of them was not found. */
    @Test
    void aStackThatLacksAPartIsNotComparedWithItsTotal() throws IOException {
        Chart chart = english("a 2021=1 2022=10 2023=20 b 2021=1 2023=6 c 2021=2 2022=99 2023=26", STACK);

        assertThat(TestCharts.notes(chart)).containsExactly("Fines: no figure found for 2022.");
    }

    @Test
    void barsStandOnEachOtherAndTheTotalIsAMark() throws IOException {
        Chart chart = dutch("a 2022=10 2023=20 b 2022=5 2023=6 c 2022=15 2023=26", STACK);

        assertThat(chart.series()).extracting(ChartSeries::name).containsExactly("Zaken", "Boetes", "Totaal");
        assertThat(chart.series()).extracting(ChartSeries::form).containsExactly(Form.BARS, Form.BARS, Form.MARKS);
        for (int at = 0; at < 2; at++) {
            Point lower = chart.series().get(0).points().get(at);
            Point upper = chart.series().get(1).points().get(at);
            assertThat(upper.base()).isEqualTo(lower.value());
            assertThat(upper.value())
                    .isEqualTo(chart.series().get(2).points().get(at).value());
        }
        assertThat(chart.table().doubleColumn("value").asList()).containsExactly(10.0, 20.0, 5.0, 6.0, 15.0, 26.0);
    }

    @Test
    void inAStackAnotherSourceHasNoPlaceAndIsToldInANote() throws IOException {
        Chart chart = english(
                "a 2022=10 2023=20 2023=30@t b 2022=5 2023=6 c 2022=15 2023=26",
                STACK.replace("name_en: cases}", "name_en: cases, use: [{period: \"2023\", source: s}]}"));

        assertThat(chart.series()).noneMatch(series -> series.name().equals("Other source"));
        assertThat(TestCharts.notes(chart))
                .containsExactly("Cases 2023: sources contradict each other; 20 (s) is drawn. Not drawn, for a"
                        + " stacked bar has no place for it: 30 (t).");
    }

    /** 50 is 50% of 100 in 2022, and 120 is 120%; 2024 counts something else. */
    @Test
    void anIndexIsOfItsBaseAndLeavesOutWhatDoesNotCompare() throws IOException {
        Chart chart = english(
                "a 2021=50 2022=100 2023=120 2024=900 break=2024-01-01:",
                "kind: index, base: 2022, series: [" + A + "]");

        assertThat(chart.series().get(0).points())
                .extracting(Point::described)
                .containsExactly("50.0 (50)", "100.0 (100)", "120.0 (120)");
        assertThat(TestCharts.notes(chart))
                .containsExactly("Cases 2024: 900 (us) is not drawn, for it does not compare with 2022.");
        assertThat(chart.kind()).isEqualTo(ChartKind.LINES);
    }
}
