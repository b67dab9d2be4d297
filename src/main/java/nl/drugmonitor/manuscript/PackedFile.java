package nl.drugmonitor.manuscript;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;

/** A document as Word and LibreOffice keep it: parts in XML, packed in a zip. */
final class PackedFile {
    private static final String TEXT = "application/vnd.oasis.opendocument.text";
    private static final String OLDER_TEXT = "application/vnd.sun.xml.writer";

    private static final long FREE = 50_000_000;
    private static final long LARGEST_RATIO = 300;
    private static final long LARGEST_TEXT = 200_000_000;
    private static final int MOST_PARTS = 50_000;

    private final String name;
    private final Map<String, byte[]> parts;

    private PackedFile(String name, Map<String, byte[]> parts) {
        this.name = name;
        this.parts = parts;
    }

    /**
     * Unpacks the parts that hold text.
     *
     * @throws InvalidInputException if the zip is broken, or unpacks to far more than a document is
     */
    static PackedFile of(String name, byte[] zip) {
        Map<String, byte[]> parts = new HashMap<>();
        Allowance all = new Allowance(name, Math.max(FREE, zip.length * LARGEST_RATIO));
        Allowance kept = new Allowance(name, LARGEST_TEXT);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            int count = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                count++;
                if (count > MOST_PARTS) {
                    throw InvalidInputException.at(Place.of(name), "manuscript_bomb");
                }
                String part = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                byte[] content = content(in, isKept(part), all, kept);
                parts.putIfAbsent(part, content);
            }
        } catch (IOException | IllegalArgumentException e) { // the latter where the name of a part is no text
            throw broken(name, e);
        }
        return new PackedFile(name, parts);
    }

    private static boolean isKept(String part) {
        return part.endsWith(".rels")
                || part.equals("mimetype")
                || (part.endsWith(".xml") && !part.matches(".*/(?:charts|embeddings|theme|customxml)/.*"));
    }

    private static byte[] content(ZipInputStream in, boolean isKept, Allowance all, Allowance kept) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 14];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            all.take(read);
            if (isKept) {
                kept.take(read);
                content.write(chunk, 0, read);
            }
        }
        return content.toByteArray();
    }

    /** How many bytes may still be unpacked. */
    private static final class Allowance {
        private final String name;
        private long left;

        Allowance(String name, long left) {
            this.name = name;
            this.left = left;
        }

        void take(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw InvalidInputException.at(Place.of(name), "manuscript_bomb");
            }
        }
    }

    /** Returns that a document is broken, with the first line of what its reader said. */
    static InvalidInputException broken(String name, Exception e) {
        String message = String.valueOf(e.getMessage());
        return InvalidInputException.at(Place.of(name), "manuscript_broken", message.split("\\R", 2)[0]);
    }

    /**
     * Reads the document.
     *
     * @throws InvalidInputException if it is of another kind, locked, broken, or holds no text
     */
    Manuscript read() {
        String main = OfficeParts.main(this);
        if (has(main) && main.startsWith("word/")) {
            return Docx.read(this, main);
        }
        String kind = text("mimetype").strip();
        if (!isLocked() && (kind.startsWith(TEXT) || kind.startsWith(OLDER_TEXT)) && has("content.xml")) {
            return Odt.read(this);
        }
        throw InvalidInputException.at(Place.of(name), otherKind());
    }

    private boolean isLocked() {
        return text("meta-inf/manifest.xml").contains("encryption-data");
    }

    private String otherKind() {
        String mimetype = text("mimetype");
        if (isLocked()) {
            return "manuscript_password";
        }
        boolean isTable = has("xl/workbook.xml") || has("xl/workbook.bin") || mimetype.contains("spreadsheet");
        boolean isSlides = has("ppt/presentation.xml") || mimetype.contains("presentation");
        return isTable ? "manuscript_table" : isSlides ? "manuscript_slides" : "manuscript_packed";
    }

    String name() {
        return name;
    }

    boolean has(String part) {
        return parts.containsKey(part.toLowerCase(Locale.ROOT));
    }

    private String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    /** Opens a part, if it is there. */
    Optional<Xml> open(String part) {
        return Optional.ofNullable(parts.get(part.toLowerCase(Locale.ROOT))).map(bytes -> Xml.of(name, bytes));
    }
}
