package nl.drugmonitor.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.drugmonitor.edition.DataOf2025;

/** A copy of the data of 2025 in a temporary folder, in which a test breaks one thing. */
final class DataCopy {
    private final Path folder;

    private DataCopy(Path folder) {
        this.folder = folder;
    }

    /** Returns the data folder of the project, wherever at or below the project the tests were started. */
    static Path original() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path data = at.resolve("data");
            if (Files.exists(data.resolve("datapackage.json"))) {
                return data;
            }
        }
        throw new IllegalStateException(
                "no data folder at or above " + Path.of("").toAbsolutePath());
    }

    static DataCopy in(Path folder) {
        try {
            DataOf2025.copyTo(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DataCopy(folder);
    }

    Path folder() {
        return folder;
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        write(file, text.getBytes(UTF_8));
    }

    void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts another text in the place of a cell.
     *
     * @param before what stands before the cell in its row, enough to find it
     * @return where the cell stands, as a message names it: {@code data/observations.csv:41:27}
     */
    String replace(String file, String before, String cell, String other) {
        String text = text(file);
        String row = "\n" + before + cell;
        assertThat(text).containsOnlyOnce(row);
        int at = text.indexOf(row) + 1 + before.length();
        write(file, text.substring(0, at) + other + text.substring(at + cell.length()));
        return place(file, text.substring(0, at));
    }

    /** Adds a row at the end and returns where it stands. */
    String add(String file, String row) {
        String text = text(file);
        write(file, text + row + "\n");
        return place(file, text);
    }

    private static String place(String file, String before) {
        long line = 1 + before.chars().filter(sign -> sign == '\n').count();
        return "data/" + file + ":" + line + ":" + (before.length() - before.lastIndexOf('\n'));
    }

    /** Returns a message about {@code data/} as it reads for this folder. */
    String located(String message) {
        return message.replace("data/", folder + File.separator);
    }
}
