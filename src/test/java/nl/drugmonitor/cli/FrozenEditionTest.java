package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Language;
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
                "series",
                "series --format csv",
                "series incidents_soft",
                "series incidents_total --format json",
                "series hemp_nurseries --format csv"
            })
    void listsAndSeriesOfTheEditionStayAsTheyAre(String command) {
        assertThat(run(after, command)).isEqualTo(run(before, command));
    }

    @Test
    void everyChartStaysAsItIs() {
        assertThat(charts(after)).isEqualTo(charts(before)).hasSizeGreaterThan(5);
    }

    /** Values of any indicator and period, of any status, from any later source; a break for each second one. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsAddedLaterChangesNothing(int seed, @TempDir Path folder) throws IOException {
        Random random = new Random(seed);
        DataFolder data = DataFolder.copyTo(folder).withInventedEdition();
        List<Observation> known = Figures.load(folder).all().stream()
                .flatMap(series -> series.observations().stream())
                .filter(value -> !value.isComputed())
                .toList();
        for (int i = 0; i < 30; i++) {
            Observation value = known.get(random.nextInt(known.size()));
            String indicator = value.indicator().id();
            long other = random.nextInt(100_000);
            data.append(
                    "observations.csv",
                    String.join(
                            ",",
                            indicator,
                            value.period().code(),
                            Long.toString(other),
                            Language.NL.number(Rounding.rounded(Fraction.of(other), 0)),
                            value.indicator().unit().toString(),
                            List.of("A", "P", "U").get(random.nextInt(3)),
                            List.of("", "ruim", "bijna").get(random.nextInt(3)),
                            "later" + i,
                            "",
                            ""));
            String published = List.of("2026-02-01", "2026-12", "2031", "").get(random.nextInt(4));
            data.append("sources.csv", "later" + i + ",A later source,nobody," + published + ",,2031-12-31,invented");
            if (i % 2 == 0) {
                data.append("breaks.csv", indicator + ",2020-0" + (1 + i % 9) + "-01,definition,Later,Later,2031-12");
            }
        }

        for (String command : List.of("reproduce --format json", "explain --format json", "chart")) {
            String kept = command.equals("chart") ? command : command + " --no-revisions";
            assertThat(run(folder.toString(), kept)).isEqualTo(run(before, command));
        }
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
