package nl.drugmonitor.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drugmonitor.Golden;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepairCommandTest {
    private static final String CONSISTENT = """
            {"id": "%s", "consistent": true, "violated": [], "repairs": [], "grade": "none"}
            """;

    @TempDir
    private Path folder;

    /**
     * What a file may hold that no cluster should.
     *
     * @param content null for a file that is not there
     * @param says the message after the name of the file, or how the answer starts
     */
    private record Input(String name, String content, int status, String says) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Input> badInput() throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (JsonNode input : json("bad-input.json")) {
            inputs.add(new Input(
                    input.get("name").asText(),
                    input.get("content").textValue(),
                    input.get("status").intValue(),
                    input.get("says").asText()));
        }
        return inputs;
    }

    private static JsonNode json(String name) throws IOException {
        Path resources = Golden.projectFolder().resolve("src/test/resources/claim");
        return new ObjectMapper().readTree(resources.resolve(name).toFile());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInput")
    void aBadFileIsRefusedInOneLineAndTheOthersAreAnswered(Input input) throws IOException {
        String first = cluster("first.json", "first");
        String file = input.content() == null
                ? folder.resolve("input.json").toString()
                : write("input.json", input.content());
        String last = cluster("last.json", "last");

        CommandRun run = CommandRun.of("repair", first, file, last);

        assertThat(run.status()).isEqualTo(input.status());
        if (input.status() == 0) {
            assertThat(run.err()).isEmpty();
            assertThat(run.out().lines().toList())
                    .hasSize(3)
                    .element(1)
                    .asString()
                    .startsWith(input.says());
        } else {
            assertThat(run.err()).isEqualTo(file + input.says() + "\n");
            assertThat(run.out()).isEqualTo(CONSISTENT.formatted("first") + CONSISTENT.formatted("last"));
        }
    }

    @Test
    void aFolderIsRefused() {
        CommandRun run = CommandRun.of("repair", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        folder + ": this must be a file, but it is a folder. Put a file of this name in its place.\n");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Path file = Files.write(folder.resolve("k.json"), "{\"id\": \"caf\u00e9\"}".getBytes(ISO_8859_1));

        CommandRun run = CommandRun.of("repair", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(file + ":1:12: this file must be UTF-8, but here is a byte that is none."
                        + " Save it again as UTF-8; it may be Windows-1252 now.\n");
    }

    @Test
    void aFaultyClusterLeavesTheOthersOfItsFileAlone() throws IOException {
        String unread = "{\"id\": \"u\", \"figures\": [{\"id\": \"a\", \"printed\": \"1.2.3\"}], \"claims\": []}";
        String file = write("k.json", "[" + String.join(",\n", text("good"), "1", unread, text("last")) + "]");

        CommandRun run = CommandRun.of("repair", file);

        assertThat(run.out()).isEqualTo(CONSISTENT.formatted("good") + CONSISTENT.formatted("last"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith(file + ":").contains("element 1 is a number"))
                .anySatisfy(line -> assertThat(line).startsWith(file + ":").contains("\"1.2.3\" is no Dutch number"));
    }

    @Test
    void aFileOfFaultyClustersOnlyIsNotAnswered() throws IOException {
        CommandRun run = CommandRun.of("repair", write("k.json", "[{}, 1]"));

        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void filesAreAnsweredInTheirOrder() throws IOException {
        String b = cluster("b.json", "b");
        String a = cluster("a.json", "a");

        assertThat(CommandRun.of("repair", b, a, b).out())
                .isEqualTo(CONSISTENT.formatted("b") + CONSISTENT.formatted("a") + CONSISTENT.formatted("b"));
    }

    @Test
    void manyClustersAreAnsweredInTheirOrderAndEachAsIfAlone() throws IOException {
        List<String> clusters = new ArrayList<>();
        for (JsonNode known : json("clusters/generated.json")) {
            clusters.add(known.get("cluster").toString());
        }
        String together = write("all.json", clusters.toString());
        StringBuilder alone = new StringBuilder();
        for (String cluster : clusters.subList(0, 30)) {
            alone.append(CommandRun.of("repair", write("one.json", cluster)).out());
        }

        String out = CommandRun.of("repair", together).out();

        assertThat(clusters).hasSizeGreaterThan(200);
        assertThat(out.lines()).hasSize(clusters.size());
        assertThat(out)
                .startsWith(alone)
                .isEqualTo(CommandRun.of("repair", together).out());
    }

    @Test
    void yamlIsAnsweredLikeJson() throws IOException {
        String yaml = Files.readString(Golden.projectFolder().resolve("docs/examples/clients.yaml"));
        String json = """
                {"id": "clients",
                 "figures": [{"id": "men", "printed": "1.230"}, {"id": "women", "printed": "455"},
                             {"id": "all", "printed": "1.865"}, {"id": "share", "printed": "73,0%", "kind": "percent"}],
                 "claims": [{"type": "sum", "terms": ["men", "women"], "total": "all"},
                            {"type": "share", "part": "men", "whole": "all", "printed": "share"}]}
                """;

        assertThat(CommandRun.of("repair", write("k.yaml", yaml)).out())
                .isEqualTo(CommandRun.of("repair", write("k.json", json)).out())
                .contains("\"to\": \"1.685\"");
    }

    @Test
    void theExampleOfTheHelpIsACluster() throws IOException {
        String help = CommandRun.of("repair", "--help").out();
        String file = write("clients.yaml", help.substring(help.indexOf("  id: ")));

        CommandRun run = CommandRun.of("repair", file);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("{\"figure\": \"all\", \"from\": \"1.865\", \"to\": \"1.685\"}");
    }

    @Test
    void aNumberMayHaveHundredsOfDigits() throws IOException {
        String file = write("k.json", """
                {"id": "k", "figures": [{"id": "a", "printed": "%s"}, {"id": "b", "printed": "1"}, {"id": "t", "printed": "1%s"}],
                 "claims": [{"type": "sum", "terms": ["a", "b"], "total": "t"}]}
                """.formatted("9".repeat(400), "0".repeat(400)));

        assertThat(CommandRun.of("repair", file).out()).isEqualTo(CONSISTENT.formatted("k"));
    }

    @Test
    void theSearchAmongThousandDigitsIsCutShortAndSaysSo() throws IOException {
        String file = write("k.json", """
                {"id": "k", "figures": [{"id": "a", "printed": "%s"}, {"id": "b", "printed": "1"}, {"id": "t", "printed": "%s"}],
                 "claims": [{"type": "sum", "terms": ["a", "b"], "total": "t"}]}
                """.formatted("3".repeat(1000), "4".repeat(1000)));

        assertThat(CommandRun.of("repair", file).out())
                .contains("\"consistent\": false")
                .contains("\"notes\": [\"no typing errors were looked for in numbers of more than 400 digits: a, t\"]");
    }

    @Test
    void aNumberThatIsTooLongIsRefused() throws IOException {
        String file = write("k.json", """
                {"id": "k", "figures": [{"id": "a", "printed": "1,%s"}], "claims": []}
                """.formatted("3".repeat(20_000)));

        CommandRun run = CommandRun.of("repair", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(file + ":1:48: a printed number must have at most 1400 signs, not 20002"
                        + " (\"1,33333333333333333333333333333333333333...\")."
                        + " Write the number as it is printed, such as 16.945 or 12,3%.\n");
    }

    @Test
    void aTotalMayBeAnyWholeNumber() throws IOException {
        String file = write("k.json", """
                {"id": "k", "figures": [{"id": "a", "printed": "1.000.000.000"}, {"id": "b", "printed": "2.000.000.000"}],
                 "claims": [{"type": "sum", "terms": ["a", "b"], "total_value": 3000000000}]}
                """);

        assertThat(CommandRun.of("repair", file)).isEqualTo(new CommandRun(0, CONSISTENT.formatted("k"), ""));
    }

    /** From 100 to 96 is -4%: a light decrease, by the bounds of words.csv, and no sharp one. */
    @Test
    void theWordsThatTravelWithTheProgramAreKnown() throws IOException {
        String cluster = """
                {"id": "k", "figures": [{"id": "a", "printed": "100", "fixed": true}, {"id": "b", "printed": "96", "fixed": true}],
                 "claims": [{"type": "change_between", "from": "a", "to": "b", "word": "%s"}]}
                """;

        assertThat(CommandRun.of("repair", write("k.json", cluster.formatted("licht gedaald")))
                        .out())
                .isEqualTo(CONSISTENT.formatted("k"));
        assertThat(CommandRun.of("repair", write("k.json", cluster.formatted("sterke daling")))
                        .out())
                .startsWith("{\"id\": \"k\", \"consistent\": false, \"violated\": [0]");
        String unknown = write("k.json", cluster.formatted("licht gedaalt"));
        assertThat(CommandRun.of("repair", unknown).err())
                .isEqualTo(unknown + ":2:72: \"licht gedaalt\" is no word of words.csv for the size of a change."
                        + " Did you mean licht gedaald? Else write min_percent and max_percent here.\n");
    }

    @Test
    void aHyphenStandsForStandardInput() throws IOException {
        String file = cluster("a.json", "a");

        assertThat(piped(text("piped"), "repair", file, "-"))
                .isEqualTo(new CommandRun(0, CONSISTENT.formatted("a") + CONSISTENT.formatted("piped"), ""));
        assertThat(piped("id: yaml\nfigures: []\nclaims: []\n", "repair", "-").out())
                .isEqualTo(CONSISTENT.formatted("yaml"));
        assertThat(piped("", "repair", "-"))
                .isEqualTo(new CommandRun(2, "", "standard input: this file is empty. Restore its content.\n"));
        assertThat(piped("{\"id\": 1", "repair", "-").err())
                .isEqualTo("standard input:1:9: this must be JSON (it ends before all is closed)."
                        + " Check brackets, quotes and indents just before this place.\n");
    }

    private static CommandRun piped(String input, String... arguments) {
        return CommandRun.of(new ByteArrayInputStream(input.getBytes(UTF_8)), arguments);
    }

    @Test
    void signsThatSteerATerminalAreEscapedInTheAnswerAndShownInAMessage() throws IOException {
        String file = write("k.json", "{\"id\": \"\\u001b[31m\u009b\", \"figures\": [], \"claims\": []}");
        assertThat(CommandRun.of("repair", file).out()).isEqualTo(CONSISTENT.formatted("\\u001B[31m\\u009B"));

        String bad = write(
                "\u009b.json",
                "{\"id\": \"k\", \"figures\": [{\"id\": \"a\", \"printed\": \"\\u001b[31m\"}], \"claims\": []}");
        assertThat(CommandRun.of("repair", bad).err())
                .startsWith(folder + "/?.json:1:")
                .contains("\"?[31m\" is not a number")
                .doesNotContain("\u001b", "\u009b");
    }

    @Test
    void interchangedDigitsAreFoundInAChainOfTwoHundredFigures() throws IOException {
        CommandRun run = CommandRun.of("repair", write("k.json", chain(200)));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"violated\": [48, 49], \"repairs\": [{\"changes\":"
                        + " [{\"figure\": \"f98\", \"from\": \"12.920\", \"to\": \"12.290\"}],"
                        + " \"cause\": \"interchanged adjacent digits\"");
    }

    @Test
    void aSearchThatIsCutShortSaysSo() throws IOException {
        String out = CommandRun.of("repair", write("k.json", chain(300))).out();

        assertThat(out)
                .contains("\"to\": \"12.290\"")
                .contains("\"notes\": [\"too large for pairs: 299 figures hang together;");
    }

    /** Returns a cluster in which every other figure is the sum of the two before it, but that f98 is misprinted. */
    private static String chain(int figures) {
        List<Integer> values = new ArrayList<>(List.of(40));
        for (int i = 1; i < figures; i++) {
            values.add(i % 2 == 1 ? 201 + i : values.get(i - 2) + values.get(i - 1));
        }
        String printed = IntStream.range(0, figures)
                .mapToObj(i -> "{\"id\": \"f%d\", \"printed\": \"%s\"}"
                        .formatted(i, Language.NL.number(BigDecimal.valueOf(values.get(i)))))
                .collect(Collectors.joining(", "));
        String sums = IntStream.range(1, figures / 2)
                .mapToObj(i -> "{\"type\": \"sum\", \"terms\": [\"f%d\", \"f%d\"], \"total\": \"f%d\"}"
                        .formatted(2 * i - 2, 2 * i - 1, 2 * i))
                .collect(Collectors.joining(", "));
        return "{\"id\": \"k\", \"figures\": [" + printed.replace("12.290", "12.920") + "], \"claims\": [" + sums
                + "]}";
    }

    private String cluster(String name, String id) throws IOException {
        return write(name, text(id));
    }

    private static String text(String id) {
        return "{\"id\": \"" + id + "\", \"figures\": [], \"claims\": []}";
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
