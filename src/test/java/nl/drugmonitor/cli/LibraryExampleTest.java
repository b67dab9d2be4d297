package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import nl.drugmonitor.English;
import nl.drugmonitor.Golden;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.computation.Change;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.table.Tables;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** The example of the README, run; every statement of it stands here word for word. */
class LibraryExampleTest {
    @Test
    void doesWhatTheReadmeSays() {
        Edition edition = Edition.load("ndm-2025");
        Series nurseries = edition.published().series("hemp_nurseries");
        boolean conflict = nurseries.at("2018").isConflicting();
        Change change = Change.between(
                nurseries.at("2023").single().orElseThrow(),
                nurseries.at("2024").single().orElseThrow());
        PercentChange claim = new PercentChange(
                PrintedFigure.count("7.156"),
                PrintedFigure.count("4.932"),
                PrintedFigure.of(NumberKind.PERCENT_DECREASE, "39%"));
        Table table = Tables.of(nurseries);
        Readings readings = edition.readings().get(1);
        Table read = Tables.of(readings);

        assertThat(conflict).isTrue();
        assertThat(change.percent().orElseThrow().low()).isEqualTo(Fraction.of(-3350, 123));
        assertThat(English.of(claim.check())).startsWith("differs: the figures give -31.08%");
        assertThat(table.rowCount()).isEqualTo(35);
        assertThat(read.stringColumn("corrections").asList())
                .startsWith("cbr_change 39% -> 31%; total_2024 8.160 -> 8.700", "cbr_2024 4.932 -> 4.392");
    }

    @Test
    void theReadmeShowsTheSameStatements() throws IOException {
        List<String> readme = Files.readAllLines(Golden.projectFolder().resolve("README.md"));
        int start = readme.indexOf("```java") + 1;
        int end = start + readme.subList(start, readme.size()).indexOf("```");
        String here = squeezed(Files.readString(
                Golden.projectFolder().resolve("src/test/java/nl/drugmonitor/cli/LibraryExampleTest.java")));

        assertThat(end).isGreaterThan(start);
        for (String statement :
                squeezed(withoutComments(readme.subList(start, end))).split("(?<=;)")) {
            assertThat(here).contains(statement);
        }
    }

    private static String withoutComments(List<String> lines) {
        return String.join(
                "", lines.stream().map(line -> line.replaceFirst("//.*", "")).toList());
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s", "");
    }
}
