package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.Golden;
import org.junit.jupiter.api.Test;

/** The example of an edition of one's own: a whole one, in five small files. */
class ExampleEditionTest {
    private static final Path EXAMPLE = Golden.projectFolder().resolve("docs/examples/edition");

    @Test
    void aWholeEditionFitsInTwentyLines() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            long lines = 0;
            for (Path file : files.toList()) {
                lines += Files.readAllLines(file).size();
            }
            assertThat(lines).isLessThanOrEqualTo(20);
        }
    }

    @Test
    void itsStatementsAreRecomputed() {
        Golden.check("edition-example/reproduce.txt", run("reproduce"));
    }

    @Test
    void itNeedsNeitherExplanationsNorCharts() {
        assertThat(run("explain")).contains("No candidate explanation: editions.csv names no file of them.");
        assertThat(run("chart"))
                .isEqualTo("clinics-2025 has no charts: editions.csv names no file of charts for it.\n");
        assertThat(run("series")).contains("Clients", "2024 to 2025");
        assertThat(run("reproduce", "--format", "html")).contains("a light rise");
    }

    private static String run(String... command) {
        CommandRun run = CommandRun.of(Stream.concat(Stream.of(command), List.of("--data", EXAMPLE.toString()).stream())
                .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }
}
