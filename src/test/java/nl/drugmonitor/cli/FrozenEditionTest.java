package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is published after an edition changes nothing of it: later values, sources, breaks and editions are added here.
 */
class FrozenEditionTest {
    private static final String EDITION = "ndm-2025";

    private static String before;
    private static String after;

    @BeforeAll
    static void addAnEdition(@TempDir Path one, @TempDir Path other) throws IOException {
        before = DataFolder.copyTo(one).path().toString();
        after = DataFolder.copyTo(other).withInventedEdition().path().toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reproduce",
                "reproduce --format json",
                "reproduce --format html",
                "explain",
                "explain --format json",
                "explain --format html"
            })
    void reportsStayAsTheyAreButForWhatWasPublishedSince(String command) {
        assertThat(run(after, command + " --no-revisions")).isEqualTo(run(before, command));
        assertThat(run(after, command)).isNotEqualTo(run(before, command));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chart",
                "series --format csv",
                "series incidents_soft",
                "series incidents_total --format json",
                "series hemp_nurseries --format csv"
            })
    void listsAndSeriesOfTheEditionStayAsTheyAre(String command) {
        assertThat(run(after, command).replaceAll("invented_finds.*\n", "")).isEqualTo(run(before, command));
    }

    @Test
    void everyChartStaysAsItIs() {
        assertThat(charts(after)).isEqualTo(charts(before)).hasSizeGreaterThan(5);
    }

    private static List<String> charts(String data) {
        Charts charts = Charts.of(Edition.load(Figures.load(Path.of(data)), EDITION));
        List<String> drawn = new ArrayList<>();
        for (String id : charts.ids()) {
            drawn.add(charts.chart(id).text());
            drawn.add(charts.chart(id).svg());
            drawn.add(charts.chart(id).plotly());
        }
        return drawn;
    }

    private static String run(String data, String command) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of("--edition", EDITION, "--data", data));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }
}
