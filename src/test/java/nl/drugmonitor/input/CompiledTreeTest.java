package nl.drugmonitor.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledTreeTest {
    private static final String TEXT = """
            title: "Kerncijfers één"   # the accent counts in the checksum
            numbers: [12, 1.5, "16.945"]
            fixed: true
            nothing: null
            claims:
              - {id: a, empty: [], none: {}}
            """;
    private static final TextFile FILE = new TextFile("data/claims.yaml", TEXT);

    @Test
    void isTheTreeThatReadingTheTextGivesWithAllItsPlaces() {
        Node compiled = CompiledTree.read(CompiledTree.of(FILE), FILE).orElseThrow();

        assertThat(describe(compiled)).isEqualTo(describe(Node.read(FILE)));
        assertThat(compiled.require("claims").items().get(0).require("id").place())
                .hasToString("data/claims.yaml:6:10");
    }

    @Test
    void isPassedOverBesideAnotherText() {
        TextFile changed = new TextFile(FILE.name(), TEXT.replace("16.945", "16.954"));

        assertThat(CompiledTree.read(CompiledTree.of(FILE), changed)).isEmpty();
    }

    @Test
    void theBuildWritesOneBesideEachYamlFile(@TempDir Path folder) throws IOException {
        Path claims = folder.resolve("ndm/2025/claims.yaml");
        Files.createDirectories(claims.getParent());
        Files.writeString(claims, TEXT, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("words.csv"), "word\n", StandardCharsets.UTF_8);

        CompiledTree.main(new String[] {folder.toString()});

        assertThat(folder.resolve("ndm/2025/claims.yaml.tree")).hasBinaryContent(CompiledTree.of(FILE));
        assertThat(folder.resolve("words.csv.tree")).doesNotExist();
    }

    @Test
    void theDataThatTravelWithTheProgramHaveTheirTree() {
        Node tree = Folder.builtIn().readTree("ndm/2025/claims.yaml");

        assertThat(describe(tree)).isEqualTo(describe(Node.read(Folder.builtIn().read("ndm/2025/claims.yaml"))));
        assertThat(Folder.class.getResource("/nl/drugmonitor/data/ndm/2025/claims.yaml.tree"))
                .isNotNull();
    }

    private static String describe(Node node) {
        String inside =
                switch (node.kind()) {
                    case LIST ->
                        node.items().stream()
                                .map(CompiledTreeTest::describe)
                                .collect(Collectors.joining(",", "[", "]"));
                    case OBJECT ->
                        node.members().entrySet().stream()
                                .map(member -> member.getKey() + "=" + describe(member.getValue()))
                                .collect(Collectors.joining(",", "{", "}"));
                    case TEXT, NUMBER, TRUTH, NOTHING -> node.raw();
                };
        return node.place() + " " + node.kind() + " " + inside;
    }
}
