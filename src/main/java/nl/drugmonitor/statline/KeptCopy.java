package nl.drugmonitor.statline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;

/**
 * A copy of a table that is being fetched. Its folder has the date as name, once all has come; until then, and if
 * anything goes wrong, there is none.
 */
final class KeptCopy implements AutoCloseable {
    /** The file that says where the copy came from. */
    static final String NOTE = "fetched.json";

    private static final String NAME = "\\d{4}-\\d{2}-\\d{2}(-\\d+)?";
    private static final int DATE_LENGTH = "2026-11-29".length();

    private final Path table;
    private final Path unfinished;
    private final Clock clock;
    private boolean isKept;

    private KeptCopy(Path table, Path unfinished, Clock clock) {
        this.table = table;
        this.unfinished = unfinished;
        this.clock = clock;
    }

    /** Begins a copy in a folder. */
    static KeptCopy begin(Path folder, String id, Clock clock) {
        Path table = folder.resolve(id);
        try {
            Files.createDirectories(table);
            return new KeptCopy(table, Files.createTempDirectory(table, ".unfinished-"), clock);
        } catch (IOException e) {
            throw InvalidInputException.at(
                    Place.of(table.toString()), "statline_folder", String.valueOf(e.getMessage()));
        }
    }

    /** Returns where a file of the copy is written. */
    Path file(String name) {
        return unfinished.resolve(name);
    }

    void remove(String name) {
        delete(file(name));
    }

    /** Writes down where the copy came from, and what was asked. */
    void note(URI address, int version, Map<String, List<String>> chosen, long rows, long bytes) {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("address", address.toString());
        note.put("version", version);
        note.put(
                "fetched",
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString());
        note.put("where", chosen);
        note.put("rows", rows);
        note.put("bytes", bytes);
        try {
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValue(file(NOTE).toFile(), note);
        } catch (IOException e) {
            throw CsvPage.unreadable(Place.of(file(NOTE).toString()), e);
        }
    }

    /** Returns the newest of the copies that were there before, of the same version of the web service. */
    Optional<Path> earlier(int version) {
        return copies(table).stream()
                .filter(copy -> note(copy).path("version").asInt() == version)
                .max(Comparator.comparing(KeptCopy::order));
    }

    /** Returns the newest copy of a table. */
    static Optional<Path> newest(Path table) {
        return copies(table).stream().max(Comparator.comparing(KeptCopy::order));
    }

    private static List<Path> copies(Path table) {
        try (Stream<Path> copies = Files.list(table)) {
            return copies.filter(copy -> copy.getFileName().toString().matches(NAME))
                    .filter(Files::isDirectory)
                    .toList();
        } catch (IOException e) {
            throw CsvPage.unreadable(Place.of(table.toString()), e);
        }
    }

    /** Returns something to order copies by, so that the tenth of a day comes after the second. */
    private static String order(Path copy) {
        String name = copy.getFileName().toString();
        String number = name.length() > DATE_LENGTH ? name.substring(DATE_LENGTH + 1) : "1";
        return name.substring(0, DATE_LENGTH) + "0".repeat(Math.max(0, 9 - number.length())) + number;
    }

    /** Returns the codes that were chosen of a copy, by their dimensions. */
    static Map<String, List<String>> chosen(Path copy) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        note(copy).path("where").properties().forEach(dimension -> {
            List<String> codes = new ArrayList<>();
            dimension.getValue().forEach(code -> codes.add(code.asText()));
            chosen.put(dimension.getKey(), codes);
        });
        return chosen;
    }

    /** Returns what was written down of a copy; nothing if somebody put it there by hand. */
    private static JsonNode note(Path copy) {
        try {
            return new ObjectMapper().readTree(copy.resolve(NOTE).toFile());
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    /** Gives the copy its date, with a number if there is one of today, and returns its folder. */
    Path keep() {
        String date = LocalDate.now(clock).toString();
        for (int number = 1; ; number++) {
            Path kept = table.resolve(number == 1 ? date : date + "-" + number);
            if (Files.exists(kept)) {
                continue;
            }
            try {
                Files.move(unfinished, kept);
                isKept = true;
                return kept;
            } catch (IOException e) {
                if (!Files.exists(kept)) {
                    throw InvalidInputException.at(
                            Place.of(kept.toString()), "statline_folder", String.valueOf(e.getMessage()));
                }
            }
        }
    }

    /** Removes what came, if not all did. */
    @Override
    public void close() {
        if (isKept) {
            return;
        }
        try (Stream<Path> files = Files.list(unfinished)) {
            files.forEach(KeptCopy::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        delete(unfinished);
        try (Stream<Path> others = Files.list(table)) {
            if (others.findAny().isEmpty()) {
                delete(table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
