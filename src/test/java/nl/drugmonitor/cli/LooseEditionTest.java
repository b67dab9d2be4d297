package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An edition of one's own whose statements print numbers with hedges, in words and as ranges: 1.685 clients, then
 * 1.865.
 */
class LooseEditionTest {
    private static final Path EXAMPLE = Golden.projectFolder().resolve("docs/examples/edition");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheEdition() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        claims("""
                edition: clinics-2025
                title: The clinics in 2025
                source: report
                figures:
                  - {id: before, indicator: clients, period: "2024"}
                  - {id: after, indicator: clients, period: "2025"}
                  - {id: change, printed: bijna 12%, kind: percent_increase}
                  - {id: much, printed: meer dan een kwart, kind: percent_increase}
                  - {id: women, printed: ruim 400}
                  - {id: part, printed: een kwart}
                  - {id: some, printed: meer dan 60}
                  - {id: times, printed: bijna verdubbeld}
                  - {id: each, printed: meer dan 30}
                  - {id: range, printed: 1.800 tot 1.900}
                claims:
                  - {id: rise, place: line 1, says: up, type: percent_change, from: before, to: after, printed: change}
                  - {id: more, place: line 2, says: up, type: percent_change, from: before, to: after, printed: much}
                  - {id: women, place: line 3, says: a quarter, type: ratio, numerator: women, denominator: after, printed: part}
                  - {id: open, place: line 4, says: doubled, type: ratio, numerator: some, denominator: each, printed: times}
                  - {id: between, place: line 5, says: clients, type: same, left: after, right: range}
                """);
    }

    private void claims(String text) throws IOException {
        Files.writeString(folder.resolve("claims.yaml"), text);
    }

    private CommandRun run(String... command) {
        return CommandRun.of(Stream.concat(Stream.of(command), Stream.of("--data", folder.toString()))
                .toArray(String[]::new));
    }

    @Test
    void eachStatementHasItsVerdict() {
        String json = run("reproduce", "--format", "json").out();

        assertThat(json)
                .contains("the figures give +10.68%; \\\"bijna 12%\\\" means +11.5% to less than +12%")
                .contains("\\\"meer dan een kwart\\\" allows more than +25%")
                .contains("the figures give 0.21 to 0.27, printed \\\"een kwart\\\"")
                .contains("some is \\\"meer dan 60\\\", each is \\\"meer dan 30\\\"")
                .contains("the figures give 1,865, printed \\\"1.800 tot 1.900\\\"");
        assertThat(run("reproduce", "--language", "nl", "--format", "json").out())
                .contains("\\\"meer dan een kwart\\\" laat meer dan +25% toe");
        assertThat(run("reproduce").out())
                .contains("reproduced 2, wording 1, differs 1, cannot tell 1")
                .contains("bijna 12%", "meer dan een kwart", "1.800 tot 1.900");
        assertThat(run("reproduce", "--format", "html").out()).contains("bijna 12%");
    }

    @Test
    void itsJsonIsAsTheSchemaSays() {
        String json = run("reproduce", "--format", "json").out();

        assertThat(SchemaTest.faults("reproduce", json)).isEmpty();
        assertThat(json).contains("\"high\" : null", "\"without_low\" : true", "\"without_high\" : true");
    }

    @Test
    void aPrintedValueOfTheDataMayHaveItsHedge() throws IOException {
        Path observations = folder.resolve("observations.csv");
        List<String> rows = Files.readAllLines(observations);
        String hedged = String.join("\n", rows).replaceFirst("(clients,2025,1865,1.865,count,P),,", "$1,circa,");
        assertThat(hedged).contains(",circa,");
        Files.writeString(observations, hedged + "\n");
        String claims = Files.readString(folder.resolve("claims.yaml"));

        claims(claims.replace("period: \"2025\"}", "period: \"2025\", printed: circa 1.865}"));
        assertThat(run("reproduce").err()).isEmpty();
        claims(claims.replace("period: \"2025\"}", "period: \"2025\", printed: bijna 1.865}"));
        assertThat(run("reproduce").err()).contains("not \"bijna 1.865\"");
    }

    @Test
    void eachLineOfRepairIsAsItsSchemaSays() throws IOException {
        Path file = Files.writeString(folder.resolve("k.yaml"), """
                - id: words
                  figures:
                    - {id: part, printed: "434"}
                    - {id: whole, printed: "1.000"}
                    - {id: share, printed: een kwart, kind: percent, outside: [{printed: ruim veertig procent, source: s}]}
                  claims:
                    - {type: share, part: part, whole: whole, printed: share}
                - id: stretched
                  figures:
                    - {id: part, printed: "434"}
                    - {id: whole, printed: "1.000"}
                    - {id: share, printed: bijna 45%, kind: percent}
                  claims:
                    - {type: share, part: part, whole: whole, printed: share}
                """);
        List<String> lines =
                CommandRun.of("repair", file.toString()).out().lines().toList();

        assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(SchemaTest.faults("repair", line))
                .isEmpty());
        assertThat(lines.get(0))
                .contains(
                        "{\"figure\": \"share\", \"from\": \"een kwart\", \"to\": \"43,4%\"}", "\"outside\": \"for\"");
        assertThat(lines.get(1)).contains("\"consistent\": true", "holds only if a word is stretched");
    }

    @Test
    void aFigureThatCannotBeReadIsToldWithItsPlaceAndARemedy() throws IOException {
        String claims = Files.readString(folder.resolve("claims.yaml"));
        claims(claims.replace("printed: een kwart}", "printed: een kwart, kind: count}"));

        assertThat(run("reproduce").err())
                .contains(
                        "claims.yaml:10:25: \"een kwart\" is a part of something, and no count: its kind must be percent"
                                + " or factor.");
    }
}
