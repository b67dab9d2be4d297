package nl.drugmonitor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.drugmonitor.English;
import nl.drugmonitor.Golden;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.kernel.Kernel;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.NotebookFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the commands of the README and of the manual, and compares what they print with what stands there. */
class DocumentationTest {
    private static final String PROMPT = "$ ./ndm ";
    private static final String README = "README.md";
    private static final String MANUAL = "docs/manual.md";

    @TestFactory
    List<DynamicTest> everyCommandOfTheReadmeAndTheManualPrintsWhatStandsThere() throws IOException {
        List<DynamicTest> ofReadme = commandsOf(README);
        List<DynamicTest> ofManual = commandsOf(MANUAL);

        assertThat(ofReadme).isNotEmpty();
        assertThat(ofManual).hasSizeGreaterThan(2);
        return Stream.concat(ofReadme.stream(), ofManual.stream()).toList();
    }

    private static List<DynamicTest> commandsOf(String file) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(PROMPT)) {
                String command = lines.get(i).substring(PROMPT.length());
                List<String> shown =
                        lines.subList(i + 1, i + lines.subList(i, lines.size()).indexOf("```"));
                tests.add(DynamicTest.dynamicTest(command, () -> assertPrints(command, shown)));
            }
        }
        return tests;
    }

    @Test
    void theStatementShownToContributorsIsOneOfTheData() throws IOException {
        String shown = firstYaml("CONTRIBUTING.md");

        assertThat(text("data/ndm/2025/claims.yaml")).contains(shown.indent(2));
    }

    @Test
    void everyDecisionHasItsDayAndItsCost() throws IOException {
        assertThat(text("docs/decisions.md").split("\n## (?=\\d)"))
                .hasSizeGreaterThan(100)
                .filteredOn(decision -> !decision.startsWith("# "))
                .allSatisfy(decision -> assertThat(decision)
                        .containsPattern("\\A\\d+\\. .+\n\\*\\d{4}-\\d\\d-\\d\\d\\*\n")
                        .containsPattern("\nCost: .+"));
    }

    @Test
    void everyDecisionStandsInTheIndex() throws IOException {
        String decisions = text("docs/decisions.md");
        List<String> headings = Pattern.compile("(?m)^## (\\d+\\. .+)$")
                .matcher(decisions)
                .results()
                .map(heading -> heading.group(1))
                .toList();

        assertThat(headings).hasSizeGreaterThan(100).allSatisfy(heading -> assertThat(decisions)
                .contains("\n- [" + heading + "](#"));
    }

    @Test
    void theClusterShownInTheManualIsTheExample() throws IOException {
        assertThat(firstYaml(MANUAL)).isEqualTo(text("docs/examples/clients.yaml"));
    }

    @Test
    void theCellOfTheManualShowsWhatStandsThere() throws IOException {
        String manual = text(MANUAL);
        String section = manual.substring(manual.indexOf("## The kernel"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream shown = new PrintStream(out, true, UTF_8);

        try (Engine engine = Kernel.engine(Golden.projectFolder())) {
            User user = new User(Language.EN, InputStream.nullInputStream(), shown, shown);
            TerminalConsole console = new TerminalConsole(user, new BufferedReader(Reader.nullReader()), true);
            console.show(engine.run(first("java", section), 1, console));
        }

        assertThat(out.toString(UTF_8)).isEqualTo(first("text", section));
    }

    @Test
    void everyCandidateInTheManualStandsWhereTheLedgerHasIt() throws IOException {
        Figures figures = Figures.load();
        Set<String> rows = new HashSet<>();
        for (ExplainedFinding finding :
                Ledger.of(Edition.load(figures, "ndm-2025")).findings()) {
            for (Candidate candidate : finding.candidates()) {
                String start = "| " + English.of(finding.says()) + " | " + English.of(candidate.says()) + " | ";
                rows.add(start + English.of(candidate.sentence()) + " |");
                candidate
                        .extent()
                        .ifPresent(extent ->
                                rows.add(start + English.of(candidate.stands()) + ": " + English.of(extent) + " |"));
            }
        }
        List<String> manual = lines(MANUAL);
        int head = manual.indexOf("| finding | candidate explanation | standing |");
        List<String> shown = manual.subList(
                head + 2, head + manual.subList(head, manual.size()).indexOf(""));

        assertThat(shown).hasSizeGreaterThan(5).isSubsetOf(rows);
    }

    @Test
    void theVersionIsTheSameWhereverItStands() throws IOException {
        Path project = Golden.projectFolder();
        Matcher version = Pattern.compile("<artifactId>drugmonitor</artifactId>\\s+<version>(.+)</version>")
                .matcher(Files.readString(project.resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(Files.readString(project.resolve("data/datapackage.json")))
                .contains("\"version\": \"" + version.group(1) + "\"");
        String zip = "drugmonitor-" + version.group(1) + ".zip";
        assertThat(Files.readString(project.resolve("README.md"))).contains(zip);
        assertThat(Files.readString(project.resolve("docs/examples/publisher-ci.yml")))
                .contains(zip);
        assertThat(Files.readString(project.resolve("CHANGELOG.md"))).contains("\n## " + version.group(1) + " (20");
    }

    private static String firstYaml(String file) throws IOException {
        return first("yaml", text(file));
    }

    private static String text(String file) throws IOException {
        return Files.readString(Golden.projectFolder().resolve(file));
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Golden.projectFolder().resolve(file));
    }

    private static String first(String language, String text) {
        String fence = "```" + language + "\n";
        int start = text.indexOf(fence) + fence.length();
        return text.substring(start, text.indexOf("```", start));
    }

    @Test
    void theArchitectureNamesEveryPackageInARowOfItsTable() throws IOException {
        String architecture = text("docs/architecture.md");
        try (Stream<Path> packages = Files.list(Golden.projectFolder().resolve("src/main/java/nl/drugmonitor"))) {
            assertThat(packages.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .allSatisfy(name ->
                            assertThat(architecture).containsPattern("(?m)^\\|[^|]*[/ ]" + name + "[ ,][^|]*\\|"));
        }
    }

    /** So that a reader finds everything from the README. */
    @Test
    void theReadmeLinksToEveryText() throws IOException {
        String readme = text(README);
        try (Stream<Path> texts = Files.list(Golden.projectFolder().resolve("docs"))) {
            assertThat(texts.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")))
                    .allSatisfy(name -> assertThat(readme).contains("](docs/" + name));
        }
    }

    @Test
    void theReadmeNamesEveryNotebookByItsQuestion() throws IOException {
        String readme = text(README);
        try (Stream<Path> notebooks = Files.list(Golden.projectFolder().resolve("notebooks"))) {
            assertThat(notebooks.filter(file -> file.toString().endsWith(".ipynb")))
                    .allSatisfy(file -> {
                        NotebookFile notebook = NotebookFile.read(file);
                        assertThat(readme)
                                .contains("| [" + notebook.name() + "](notebooks/" + file.getFileName() + ") | "
                                        + notebook.title() + " |");
                    });
        }
    }

    /** The texts show the edition of 2025. A last line of three points stands for the rest of the output. */
    private static void assertPrints(String command, List<String> shown) {
        String[] arguments = command.split(" ");
        CommandRun run = arguments[0].equals("repair") ? CommandRun.of(arguments) : CommandRun.of2025(arguments);
        List<String> printed = run.out().lines().toList();
        if (shown.get(shown.size() - 1).equals("...")) {
            List<String> start = shown.subList(0, shown.size() - 1);
            assertThat(printed).startsWith(start.toArray(String[]::new)).hasSizeGreaterThan(start.size());
        } else {
            assertThat(printed).isEqualTo(shown);
        }
    }
}
