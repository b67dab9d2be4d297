package nl.drugmonitor.chart;

import static nl.drugmonitor.chart.SmallCharts.chart;
import static nl.drugmonitor.chart.SmallCharts.series;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;

/** A chart for a terminal: a row a year, with bars of text as long as the values. */
class ChartTextTest {
    private static List<String> rows(Chart chart) {
        return chart.text().lines().filter(line -> line.startsWith("  20")).toList();
    }

    private static long length(String row) {
        return row.chars().filter(sign -> sign == '█').count();
    }

    private static Chart withNotes(String title, String unit, List<Point> points, List<String> notes) {
        return new Chart(
                "x",
                Language.EN,
                ChartKind.BARS,
                title,
                "subtitle",
                unit,
                List.of("2001", "2002"),
                List.of(new ChartSeries("Registered cases", Form.BARS, Look.FIRST, points, List.of())),
                List.of(),
                notes.stream().map(Footnote::of).toList(),
                SmallCharts.source("Source", "us"));
    }

    /** The axis goes to 110, and is 40 signs long. */
    @Test
    void aBarIsAsLongAsItsValue() {
        List<String> rows = rows(chart(ChartKind.BARS, series("a", Form.BARS, 100, 50, 0)));

        assertThat(rows).extracting(ChartTextTest::length).containsExactly(36L, 18L, 0L);
        assertThat(rows.get(0)).startsWith("  2001  100  █");
        assertThat(rows.get(1)).startsWith("  2002   50  █");
        assertThat(rows.get(2)).isEqualTo("  2003    0");
    }

    @Test
    void aStackedBarStartsWhereTheOneBelowEnds() {
        Point lower = Point.of(0, Fraction.of(60), "60");
        Point upper = Point.of(0, Fraction.of(40), "40").on(lower.value());
        List<String> rows = rows(chart(
                ChartKind.STACKED,
                new ChartSeries("a", Form.BARS, Look.FIRST, List.of(lower), List.of()),
                new ChartSeries("b", Form.BARS, Look.SECOND, List.of(upper), List.of())));

        assertThat(rows.get(0).lastIndexOf('█') + 1).isEqualTo(rows.get(1).indexOf('█'));
        assertThat(length(rows.get(0))).isEqualTo(22);
        assertThat(length(rows.get(1))).isEqualTo(14);
    }

    @Test
    void aRemarkStandsBehindItsBarAndMarksBehindTheNumber() {
        Point doubted = new Point(0, Fraction.ZERO, Fraction.of(100), "100", "contradicted", true, true);
        Point plain = Point.of(1, Fraction.of(100), "100");
        List<String> rows = rows(withNotes("Title", "cases", List.of(doubted, plain), List.of()));

        assertThat(rows.get(0)).startsWith("  2001  100*†  █").endsWith("█  contradicted");
        assertThat(rows.get(1)).startsWith("  2002    100  █").endsWith("█");
    }

    @Test
    void theUnitStandsBehindANameThatDoesNotSayIt() {
        assertThat(withNotes("Title", "cases", SmallCharts.points(1, 2), List.of())
                        .text())
                .contains("\nRegistered cases\n")
                .doesNotContain("Registered cases, cases");
        assertThat(withNotes("Title", "kilos", SmallCharts.points(1, 2), List.of())
                        .text())
                .contains("\nRegistered cases, kilos\n");
    }

    /** No line of words is wider than a terminal, and none loses or gains a word. */
    @Test
    void longTitlesAndNotesAreBrokenBetweenWords() {
        String title = "many words of a title ".repeat(20).strip();
        String note = "a note that goes on and on ".repeat(20).strip();
        String text = withNotes(title, "cases", SmallCharts.points(1, 2), List.of(note))
                .text();

        assertThat(text.lines()).allMatch(line -> line.length() <= 110);
        String words = String.join(" ", text.split("\\s+"));
        assertThat(words).startsWith(title + " subtitle").endsWith(note + " Source: us.");
    }

    @Test
    void theFootnotesStandInTheOrderBreaksProvisionalNotesSource() {
        Point provisional = new Point(0, Fraction.ZERO, Fraction.ONE, "1", "", true, false);
        Chart chart = new Chart(
                "x",
                Language.EN,
                ChartKind.LINES,
                "Title",
                "subtitle",
                "cases",
                List.of("2001"),
                List.of(new ChartSeries("a", Form.LINE, Look.FIRST, List.of(provisional), List.of())),
                List.of(new BreakLine(0.2, 1, "1 October 2001: a law.")),
                List.of(Footnote.of("A note.")),
                SmallCharts.source("Source", "us"));

        assertThat(chart.footnotes())
                .containsExactly("1) 1 October 2001: a law.", "* Provisional figure.", "A note.", "Source: us.");
        assertThat(chart.altText())
                .isEqualTo("Line chart: Title. subtitle. a: 2001 1*. Break of 1 October 2001: a law.");
    }
}
