package nl.drugmonitor.manuscript;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Language;

/** Manuscripts made and shown for tests. */
final class Reading {
    private Reading() {}

    static Manuscript of(String name, byte[] bytes) {
        return Manuscripts.read(name, new ByteArrayInputStream(bytes));
    }

    static Manuscript of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the message about a file that is refused. */
    static String fault(String name, byte[] bytes) {
        return catchThrowableOfType(InvalidInputException.class, () -> of(name, bytes))
                .in(Language.EN);
    }

    static String fault(String name, String text) {
        return fault(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a line for each passage, row and part that was not read. */
    static String shown(Manuscript manuscript) {
        Stream<String> passages = manuscript.passages().stream()
                .map(passage -> passage.kind() + ", " + passage.place().in(Language.EN) + ": "
                        + visible(passage.span().in(manuscript.text())));
        Stream<String> rows = manuscript.grids().stream().flatMap(grid -> grid.rows().stream()
                .map(row -> "row: "
                        + row.stream()
                                .map(cell -> visible(cell.in(manuscript.text())))
                                .collect(Collectors.joining(" | "))));
        Stream<String> unread = manuscript.unread().stream().map(reason -> "unread: " + reason.in(Language.EN));
        return Stream.of(passages, rows, unread).flatMap(lines -> lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String visible(String text) {
        return text.replace("\n", "\\n").replace("\t", "\\t");
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns a document of Word with this in its body. */
    static byte[] docx(String body) {
        return docx(body, Map.of());
    }

    static byte[] docx(String body, Map<String, String> otherParts) {
        Map<String, String> parts = new java.util.TreeMap<>(otherParts);
        parts.put("word/document.xml", "<w:document " + NAMES + "><w:body>" + body + "</w:body></w:document>");
        return zip(parts);
    }

    static final String NAMES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:wp='wp' xmlns:a='a' xmlns:c='c' xmlns:v='v' xmlns:o='o' xmlns:wps='wps' xmlns:r='r'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";

    static byte[] resource(String name) throws IOException {
        try (var in = Reading.class.getResourceAsStream("/manuscript/" + name)) {
            return in.readAllBytes();
        }
    }
}
