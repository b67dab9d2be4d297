package nl.drugmonitor.drafting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
                .orElseGet(
                        () -> new TextFile(folder.claimsFile().toString(), skeleton(text.manuscript(), folder, title)));
        Merge.Merged merged = Merge.of(old, TextEntries.of(text, matches));
        Node.read(new TextFile(old.name(), merged.content())); // a file that cannot be read again is not written
        Map<Path, String> files =
                new LinkedHashMap<>(folder.tables(title, Language.EN.text("saved.publisher"), today, Map.of()));
        files.put(folder.claimsFile(), merged.content());
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
        StringBuilder head = new StringBuilder(head(Language.EN.text("saved.head"), "ndm check --save", folder, title));
        list(head, "read", List.of(Note.of("saved.read", name(manuscript))));
        list(head, "not_read", manuscript.unread());
        return head.append("\nfigures: []\n\nclaims: []\n\nnumbers: []\n\nuntested: []\n")
                .toString();
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
