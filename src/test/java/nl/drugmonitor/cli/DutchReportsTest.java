package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every report that has a golden file in English has one in Dutch. */
class DutchReportsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "reproduce.txt, reproduce",
        "verdicts.csv, reproduce --format csv",
        "explain.txt, explain",
        "series.txt, series",
        "series-hemp-nurseries.txt, series hemp_nurseries",
        "reproduce.html, reproduce --format html",
        "explain-cbr-examinations-down.html, explain cbr-examinations-down --format html"
    })
    void aReportIsDutchFromTopToBottom(String file, String command) {
        String report = run(command + " --language nl");

        Golden.check("ndm-2025/dutch/" + file, report);
        assertThat(report).doesNotContain("Note[", "Bilingual[", "Optional[");
    }

    /** A list of statements has as many rows in both languages, and each row another text. */
    @Test
    void bothLanguagesSayTheSameInAsManyLines() {
        List<String> english = run("reproduce --language en")
                .lines()
                .filter(line -> line.matches(" +[0-9]+[* ] .*"))
                .toList();
        List<String> dutch = run("reproduce --language nl")
                .lines()
                .filter(line -> line.matches(" +[0-9]+[* ] .*"))
                .toList();

        assertThat(dutch).hasSameSizeAs(english).hasSizeGreaterThan(20).doesNotContainAnyElementsOf(english);
    }

    private static String run(String command) {
        return CommandRun.of2025(command.split(" ")).out();
    }
}
