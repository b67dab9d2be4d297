package nl.drugmonitor.drafting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.drugmonitor.document.OutputFile;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.manuscript.Manuscript;
import nl.drugmonitor.manuscript.Passage;
import nl.drugmonitor.prose.CheckedText;
import nl.drugmonitor.report.DataMatches;

/**
 * A checked text as an edition: the files that are written, and what becomes of entries that are there.
 *
 * @param files what each file is to hold; nothing is written before {@link #write}
 */
public record TextEdition(EditionFolder folder, Map<Path, String> files, SaveCounts counts) {
    /** The end of a claims file that has no entry yet. */
    static final String EMPTY_LISTS = "\nfigures: []\n\nclaims: []\n\nnumbers: []\n\nuntested: []\n";

    private static final int LONGEST_TITLE = 150;

    public TextEdition {
        files = new LinkedHashMap<>(files);
    }

    /**
     * Plans the edition of a text.
     *
     * @param matches the values of the data that print the same numbers
     * @throws InvalidInputException if the folder has a claims file that the program did not begin
     */
    public static TextEdition of(CheckedText text, DataMatches matches, EditionFolder folder, LocalDate today) {
        String title = title(text.manuscript());
        TextFile old = folder.oldClaims()
                .map(file -> withReach(file, text.manuscript()))
                .orElseGet(
                        () -> new TextFile(folder.claimsFile().toString(), skeleton(text.manuscript(), folder, title)));
        Merge.Merged merged = Merge.of(old, TextEntries.of(text, matches));
        Node.read(new TextFile(old.name(), merged.content())); // a file that cannot be read again is not written
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(folder.claimsFile(), merged.content());
        files.putAll(folder.tables(title, Language.EN.text("saved.publisher"), today, Map.of()));
        if (folder.isNew()) {
            DataPackage.with(folder.data(), folder, title, Map.of())
                    .ifPresent(list -> files.put(folder.data().resolve(DataPackage.FILE), list));
        }
        return new TextEdition(folder, files, merged.counts());
    }

    /** Returns the first heading of a text, or the name of its file. */
    private static String title(Manuscript manuscript) {
        return manuscript.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.HEADING)
                .map(passage -> passage.span()
                        .in(manuscript.text())
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(heading -> !heading.isEmpty() && heading.length() <= LONGEST_TITLE)
                .findFirst()
                .orElseGet(() -> name(manuscript));
    }

    private static String name(Manuscript manuscript) {
        Path name = Path.of(manuscript.name()).getFileName();
        return name == null ? manuscript.name() : name.toString();
    }

    private static String skeleton(Manuscript manuscript, EditionFolder folder, String title) {
        return head(Language.EN.text("saved.head"), "ndm check --save", folder, title)
                + reach(manuscript)
                + EMPTY_LISTS;
    }

    /** Adds to a file that does not say so what of its source was read. */
    private static TextFile withReach(TextFile file, Manuscript manuscript) {
        Node tree = Node.read(file);
        Optional<Node> source = tree.get("source");
        if (source.isEmpty()
                || tree.get("read").isPresent()
                || tree.get("not_read").isPresent()) {
            return file;
        }
        List<String> lines = new ArrayList<>(List.of(file.content().split("\n", -1)));
        lines.add(source.get().place().line(), reach(manuscript).stripTrailing());
        return new TextFile(file.name(), String.join("\n", lines));
    }

    private static String reach(Manuscript manuscript) {
        StringBuilder reach = new StringBuilder();
        list(reach, "read", List.of(Note.of("saved.read", name(manuscript))));
        list(reach, "not_read", manuscript.unread());
        return reach.toString();
    }

    /** Returns the first lines of a claims file. */
    static String head(String comment, String command, EditionFolder folder, String title) {
        StringBuilder head = new StringBuilder();
        comment.lines().forEach(line -> head.append("# ").append(line).append('\n'));
        head.append(ClaimsFile.MADE_BY + ": ").append(command).append('\n');
        head.append("edition: ").append(Yaml.text(folder.edition())).append('\n');
        head.append("title: ").append(Yaml.text(title)).append('\n');
        head.append("source: ").append(Yaml.text(folder.source())).append('\n');
        return head.toString();
    }

    private static void list(StringBuilder head, String key, List<? extends Sayable> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        for (Language language : List.of(Language.EN, Language.NL)) {
            head.append(key).append(language == Language.NL ? "_nl:\n" : ":\n");
            for (Sayable reason : reasons) {
                String text = language.say(reason);
                head.append("  - ").append(Yaml.text(text)).append('\n');
            }
        }
    }

    /** Writes the files, and makes the folders that are not there. */
    public void write() throws IOException {
        write(files);
    }

    static void write(Map<Path, String> files) throws IOException {
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Path absolute = file.getKey().toAbsolutePath();
            Files.createDirectories(Objects.requireNonNull(absolute.getParent(), "a file lies in a folder"));
            OutputFile.write(file.getKey(), file.getValue());
        }
    }
}
