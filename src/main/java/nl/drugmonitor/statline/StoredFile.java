package nl.drugmonitor.statline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.input.WorkingFolder;

/**
 * A file in a folder or in a zip.
 *
 * @param name as messages show it
 * @param path of the file, or of the zip that it is in
 * @param entry its name in that zip; empty for a file of its own
 */
record StoredFile(String name, Path path, String entry) {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST = 20;

    static StoredFile of(Path path) {
        return new StoredFile(WorkingFolder.name(path).toString(), path, "");
    }

    /** Returns the files of a folder, those of folders in it not included, by name. */
    static List<StoredFile> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(StoredFile::sortable))
                    .map(StoredFile::of)
                    .toList();
        } catch (IOException e) {
            throw InvalidInputException.at(
                    Place.of(folder.toString()), "unreadable_file", String.valueOf(e.getMessage()));
        }
    }

    /** Returns the files of a zip, by name. */
    static List<StoredFile> inZip(Path zip) {
        List<StoredFile> files = new ArrayList<>();
        try (ZipFile opened = new ZipFile(zip.toFile())) {
            opened.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .sorted()
                    .forEach(name -> files.add(new StoredFile(WorkingFolder.name(zip) + "!" + name, zip, name)));
        } catch (ZipException e) {
            throw InvalidInputException.at(Place.of(zip.toString()), "statline_zip", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw InvalidInputException.at(Place.of(zip.toString()), "unreadable_file", String.valueOf(e.getMessage()));
        }
        return files;
    }

    /** Returns the name without its ending, and with its numbers filled up, so that page 10 comes after page 9. */
    private static String sortable(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return DIGITS.matcher(name)
                .replaceAll(digits ->
                        "0".repeat(Math.max(0, LONGEST - digits.group().length())) + digits.group());
    }

    /** Returns the last part of its name. */
    String simpleName() {
        String whole = entry.isEmpty() ? path.getFileName().toString() : entry;
        return whole.substring(whole.lastIndexOf('/') + 1);
    }

    /** Returns the last part of its name without what follows the last full stop. */
    String baseName() {
        return simpleName().replaceFirst("\\.[^.]*$", "");
    }

    boolean endsIn(String ending) {
        return simpleName().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    InputStream open() throws IOException {
        if (entry.isEmpty()) {
            return Files.newInputStream(path);
        }
        ZipFile opened = new ZipFile(path.toFile());
        try {
            return new EntryStream(opened, opened.getInputStream(opened.getEntry(entry)));
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    /** Closes the zip when what is read from it is closed. */
    private static final class EntryStream extends FilterInputStream {
        private final ZipFile zip;

        EntryStream(ZipFile zip, InputStream bytes) {
            super(bytes);
            this.zip = zip;
        }

        @Override
        public void close() throws IOException {
            super.close();
            zip.close();
        }
    }
}
