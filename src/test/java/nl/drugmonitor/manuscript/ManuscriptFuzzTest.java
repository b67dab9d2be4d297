package nl.drugmonitor.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, it is read or refused with a message, and soon. */
class ManuscriptFuzzTest {
    /** More are tried by {@code -Dfuzz=10000}. */
    private static final int FILES = Integer.getInteger("fuzz", 250);

    private static final String PAGE = """
            <!doctype html><html><body><main><h1>Kop</h1><p>Van 12<sup>1</sup> naar 14&nbsp;%.<ul><li>punt</ul>
            <table><tr><th rowspan=2>a<th colspan=2>b<tr><td>1<td>2</table><svg><title>x</title></svg></main></html>
            """;

    private static final String MARKDOWN = """
            # Kop

            Van **12**[^1] naar [14](x) <sup>2</sup> &amp; `x` ![a](b).

            | a | b |
            |---|---|
            | 1 | 2 |

            > - een
            >   1. twee

            [^1]: noot
            """;

    private static final String NOTEBOOK =
            "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"markdown\", \"source\": [\"a 12\\n\", \"b\"]},"
                    + "{\"cell_type\": \"code\", \"outputs\": [{}]}]}";

    private static byte[] sample(String name) throws IOException {
        return switch (name) {
            case "random" -> new byte[2000];
            case "page.html" -> PAGE.getBytes(StandardCharsets.UTF_8);
            case "text.md" -> MARKDOWN.getBytes(StandardCharsets.UTF_8);
            case "notebook.ipynb" -> NOTEBOOK.getBytes(StandardCharsets.UTF_8);
            case "text.txt" -> "Kop\n\nVan 12 naar 14.\n- punt\n1. twee\n".getBytes(StandardCharsets.UTF_8);
            case "plain.pdf" -> PdfTest.plain();
            default -> Reading.resource(name);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "random",
                "text.txt",
                "text.md",
                "page.html",
                "notebook.ipynb",
                "letter.docx",
                "letter.odt",
                "letter.pdf",
                "plain.pdf"
            })
    void anyFileIsReadOrRefused(String name) throws IOException {
        Random random = new Random(name.hashCode());
        byte[] sample = sample(name);
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = sample.clone();
            if (name.equals("random")) {
                random.nextBytes(bytes);
            } else {
                bytes = changed(bytes, random);
            }
            readOrRefuse(name, bytes);
        }
    }

    /** The parts of a zip are changed before they are packed, for a changed zip is hardly ever one. */
    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void anyPartOfADocumentIsReadOrRefused(String kind) throws IOException {
        Random random = new Random(kind.hashCode());
        PackedParts parts = PackedParts.of(Reading.resource("letter." + kind));
        List<String> names = List.copyOf(parts.texts().keySet());
        for (int i = 0; i < FILES; i++) {
            String part = names.get(random.nextInt(names.size()));
            byte[] bytes = parts.with(part, changed(parts.texts().get(part), random));
            readOrRefuse(kind, bytes);
        }
    }

    private static void readOrRefuse(String name, byte[] bytes) {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            try {
                check(Reading.of(name, bytes));
            } catch (InvalidInputException e) {
                assertThat(e.in(Language.EN)).contains("\n");
                assertThat(e.in(Language.NL)).contains("\n");
            }
        });
    }

    /** Passages and cells lie within the text, in its order, and have places. */
    private static void check(Manuscript manuscript) {
        int length = manuscript.text().length();
        for (Passage passage : manuscript.passages()) {
            assertThat(passage.span().end()).isLessThanOrEqualTo(length);
            assertThat(passage.place().in(Language.NL)).isNotBlank();
            assertThat(manuscript.placeOf(passage.span().end()).in(Language.EN)).isNotBlank();
        }
        manuscript.grids().forEach(grid -> grid.rows().forEach(row -> row.forEach(cell -> cell.in(manuscript.text()))));
        manuscript.unread().forEach(reason -> assertThat(reason.in(Language.NL)).isNotBlank());
    }

    /** Returns bytes of which some are others, are twice there, or are gone. */
    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int at = random.nextInt(changed.length);
            int length = 1 + random.nextInt(Math.min(40, changed.length - at));
            switch (random.nextInt(4)) {
                case 0 -> changed[at] = (byte) random.nextInt(256);
                case 1 -> changed[at] = (byte) "<>/\"'&;[]{}().,0123456789 \n".charAt(random.nextInt(26));
                case 2 -> changed = joined(changed, at, at + length, length);
                default -> changed = joined(changed, at + length, at + length, -length);
            }
            if (changed.length == 0) {
                return new byte[] {'x'};
            }
        }
        return changed;
    }

    /** Returns the bytes with a stretch put in twice, or taken out where the number added is negative. */
    private static byte[] joined(byte[] bytes, int end, int from, int added) {
        byte[] joined = new byte[bytes.length + added];
        int head = added > 0 ? end : end + added;
        int tail = added > 0 ? from - added : from;
        System.arraycopy(bytes, 0, joined, 0, head);
        System.arraycopy(bytes, tail, joined, head, bytes.length - tail);
        return joined;
    }
}
