package nl.drugmonitor.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a file of the user starts, by which programs tell what it is. */
public final class FileStart {
    private FileStart() {}

    /**
     * Returns the first bytes of a file, each as the sign of its number.
     *
     * @param file from the {@link WorkingFolder}
     * @param most how many bytes at most
     * @throws InvalidInputException if there is no such file, if it is a folder, no plain file or empty, or cannot be
     *     read
     */
    public static String of(Path file, int most) {
        Path found = WorkingFolder.find(file);
        Place place = Place.of(file.toString());
        if (!Files.exists(found)) {
            throw InvalidInputException.at(place, "no_file");
        }
        if (Files.isDirectory(found)) {
            throw InvalidInputException.at(place, "folder_for_file");
        }
        if (!Files.isRegularFile(found)) {
            throw InvalidInputException.at(place, "no_plain_file");
        }
        try (InputStream in = Files.newInputStream(found)) {
            String start = new String(in.readNBytes(most), StandardCharsets.ISO_8859_1);
            if (start.isEmpty()) {
                throw InvalidInputException.at(place, "empty_file");
            }
            return start;
        } catch (IOException e) {
            throw InvalidInputException.at(place, "unreadable_file", String.valueOf(e.getMessage()));
        }
    }
}
