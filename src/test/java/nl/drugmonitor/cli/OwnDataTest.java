package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.drugmonitor.Golden;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.Table;

/** A data folder of one's own with units, seasons, weeks, suppressed cells and values below zero, through commands. */
class OwnDataTest {
    private static final Path DATA = DataFolder.resource("/own-data");

    private static String run(String... line) {
        return run(DATA, line);
    }

    private static String run(Path data, String... line) {
        CommandRun run = command(data, line);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }

    private static CommandRun command(Path data, String... line) {
        String[] all = new String[line.length + 2];
        System.arraycopy(line, 0, all, 0, line.length);
        all[line.length] = "--data";
        all[line.length + 1] = data.toString();
        return CommandRun.of(all);
    }

    @ParameterizedTest
    @CsvSource({"en, text, reproduce.txt", "nl, text, reproduce-nl.txt", "en, json, reproduce.json"})
    void itsStatementsAreRecomputed(String language, String format, String golden) {
        Golden.check("own-data/" + golden, run("reproduce", "--language", language, "--format", format));
    }

    @Test
    void aPageShowsACellAsItIsPrinted() {
        assertThat(run("reproduce", "--format", "html")).contains("&lt;5").doesNotContain("><5<");
    }

    @ParameterizedTest
    @CsvSource({
        "festival_visits, txt, text",
        "overdoses_south, txt, text",
        "overdoses_south, json, json",
        "night_calls, csv, csv"
    })
    void aSeriesIsShownAsItIsPrinted(String series, String ending, String format) {
        Golden.check(
                "own-data/series-" + series + "." + ending,
                run("series", series, "--format", format, "--language", "nl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seasons", "overdoses", "result", "beds"})
    void aChartDrawsIt(String chart) {
        Golden.check("own-data/chart-" + chart + ".txt", run("chart", chart, "--language", "nl"));
    }

    @Test
    void aTableHasNoNumberForASuppressedCellAndNoMonthsForAWeek() {
        Figures figures = Figures.load(DATA);
        Table south = Tables.of(figures.series("overdoses_south"));
        assertThat(south.numberColumn("value").isMissing(0)).isTrue();
        assertThat(south.numberColumn("value").isMissing(1)).isTrue();
        assertThat(south.stringColumn("printed").asList()).containsExactly("x", "1-4", "17");
        Table calls = Tables.of(figures.series("night_calls"));
        assertThat(calls.numberColumn("months").isMissing(0)).isTrue();
        assertThat(calls.numberColumn("months").isMissing(1)).isFalse();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            indicator: festival_visits, name: bezoeken}] | indicator: night_calls, name: oproepen}] | charts.yaml:2:5: chart "seasons" draws years and seasons, but night_calls has none, only periods such as 2024-W05.
            indicator: festival_visits, name: bezoeken}] | indicator: festival_visits, name: a}, {indicator: result, name: b}] | charts.yaml:2:5: chart "seasons" must have years that start in one month, but those of festival_visits and result do not.
            overdoses_north, name: | overdoses_south, name: | charts.yaml:3:5: chart "overdoses" must have at least two years, but overdoses_south has one value from the start to 2024 (2024).
            kind: bars, subtitle: Resultaat | kind: stacked, subtitle: Resultaat | charts.yaml:4:5: chart "result" cannot stack a value below zero, and result is -24 mln euro in 2023.
            """)
    void aChartThatCannotBeDrawnSaysSoInOneMessage(String old, String other, String message, @TempDir Path folder)
            throws IOException {
        copy(folder);
        Path charts = folder.resolve("charts.yaml");
        Files.writeString(charts, Files.readString(charts).replace(old, other));
        String chart = message.split("\"")[1];

        assertThat(command(folder, "chart", chart, "--language", "en").err()).contains(message);
    }

    @Test
    void aRateSaysThePerOfItsUnit(@TempDir Path folder) throws IOException {
        copy(folder);
        Path claims = folder.resolve("claims.yaml");
        Files.writeString(
                claims,
                Files.readString(claims)
                        .replace("count: all, population: people,", "count: all, population: people, per: 10000,"));

        assertThat(command(folder, "reproduce", "--language", "en").err())
                .contains(
                        "claims.yaml:46:104: ",
                        "per must be that of the unit of rate, 100000, not 10000.\n  Write it, or leave per out.");
    }

    private static void copy(Path folder) throws IOException {
        for (String file : new String[] {
            "units.csv",
            "indicators.csv",
            "sources.csv",
            "editions.csv",
            "observations.csv",
            "claims.yaml",
            "charts.yaml"
        }) {
            Files.copy(DATA.resolve(file), folder.resolve(file));
        }
    }
}
