package nl.drugmonitor.tablefile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.drugmonitor.input.FileStart;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.input.WorkingFolder;

/** Tells a workbook from files of other kinds that bear its name. */
final class XlsxKind {
    private static final long LARGEST = 1_000_000_000;
    private static final String ZIP = "PK\u0003\u0004";

    /** What files of Office began with until 2007, and files with a password do still. */
    static final String OLD = "\u00D0\u00CF\u0011\u00E0";

    private static final int START = 100;

    /** The name of the part that holds the workbook behind a password, as it is written in the file. */
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private XlsxKind() {}

    /**
     * Makes sure that a file is a zip.
     *
     * @throws InvalidInputException if it is none, saying what it seems to be
     */
    static void check(Path path) {
        Place place = Place.of(path.toString());
        String start = FileStart.of(path, START);
        try {
            if (Files.size(WorkingFolder.find(path)) > LARGEST) {
                throw InvalidInputException.at(place, "too_large", Long.toString(LARGEST));
            }
            if (start.startsWith(OLD)) {
                throw InvalidInputException.at(place, isLocked(path) ? "xlsx_password" : "xlsx_old");
            }
            if (!start.startsWith(ZIP)) {
                throw InvalidInputException.at(place, "xlsx_no_workbook");
            }
        } catch (IOException e) {
            throw InvalidInputException.at(place, "unreadable_file", String.valueOf(e.getMessage()));
        }
    }

    /** Returns the fault of a zip that holds no workbook in XML. */
    static Optional<String> of(ZipFile zip) throws IOException {
        if (zip.getEntry("xl/workbook.bin") != null) {
            return Optional.of("xlsx_binary");
        }
        ZipEntry type = zip.getEntry("mimetype");
        if (type != null) {
            try (InputStream content = zip.getInputStream(type)) {
                if (text(content.readNBytes(START)).startsWith("application/vnd.oasis.opendocument")) {
                    return Optional.of("xlsx_ods");
                }
            }
        }
        return zip.getEntry("[Content_Types].xml") == null && zip.getEntry("_rels/.rels") == null
                ? Optional.of("xlsx_no_workbook")
                : Optional.empty();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean isLocked(Path path) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(WorkingFolder.find(path)))) {
            int found = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == LOCKED[found]) {
                    found++;
                } else {
                    found = next == LOCKED[0] ? 1 : 0;
                }
                if (found == LOCKED.length) {
                    return true;
                }
            }
            return false;
        }
    }
}
