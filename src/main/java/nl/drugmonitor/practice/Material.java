package nl.drugmonitor.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drugmonitor.input.DataName;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.practice.Theme.Part;

/**
 * What exercise texts are made of, as exercise.yaml has it.
 *
 * @param page the sentences around the statements
 * @param sentences the patterns of each kind of statement
 */
record Material(Map<String, String> page, List<Theme> themes, Map<StatementKind, List<String>> sentences) {
    private static final String FILE = "exercise.yaml";
    private static final int MOST = 1_000_000_000;
    private static final Set<String> KEYS =
            Set.of("id", "heading", "measure", "things", "unit", "owner", "counted", "from", "to", "parts");
    private static final Material BUILT_IN = read();

    static Material builtIn() {
        return BUILT_IN;
    }

    private static Material read() {
        try (InputStream file = Objects.requireNonNull(Material.class.getResourceAsStream(FILE), FILE)) {
            return of(Node.read(TextFile.of(FILE, file.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Material of(Node root) {
        Map<String, String> page = root.require("page").members().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, line -> line.getValue().text().strip()));
        List<Theme> themes =
                root.require("themes").items().stream().map(Material::theme).toList();
        Map<StatementKind, List<String>> sentences = new EnumMap<>(StatementKind.class);
        root.require("sentences").members().forEach((name, lines) -> {
            StatementKind kind = DataName.find(List.of(StatementKind.values()), name)
                    .orElseThrow(() -> new IllegalStateException("no kind of statement is called " + name));
            sentences.put(kind, lines.items().stream().map(Node::text).toList());
        });
        return new Material(page, themes, sentences);
    }

    private static Theme theme(Node theme) {
        theme.refuseOtherKeys(KEYS);
        return new Theme(
                theme.require("id").text(),
                theme.require("heading").text(),
                theme.require("measure").text(),
                theme.require("things").text(),
                theme.require("unit").text(),
                theme.require("owner").text(),
                theme.require("counted").text(),
                theme.require("from").wholeNumber(1, MOST),
                theme.require("to").wholeNumber(1, MOST),
                theme.require("parts").items().stream()
                        .map(part -> new Part(
                                part.require("name").text(),
                                part.require("said").text()))
                        .toList());
    }

    /** Returns the patterns of a kind of statement. */
    List<String> sentences(StatementKind kind) {
        return Objects.requireNonNull(sentences.get(kind), kind::dataName);
    }

    /** Returns a sentence around the statements, with its parts in the places of {@code {0}} and so on. */
    String says(String key, Object... parts) {
        String text = Objects.requireNonNull(page.get(key), key);
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", parts[i].toString());
        }
        return text;
    }
}
