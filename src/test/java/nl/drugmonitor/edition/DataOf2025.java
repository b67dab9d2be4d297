package nl.drugmonitor.edition;

import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.drugmonitor.Golden;
import nl.drugmonitor.figures.Figures;

/**
 * The project's data as they were when the edition of 2025 had been gathered, for tests that say what follows from
 * them: what somebody adds to the data for a later edition changes none of these tests. Rows are told apart by their
 * dates, without the program.
 */
public final class DataOf2025 {
    private static final String EDITION = "ndm-2025";
    private static final String PUBLISHED = "2026-01-31";
    private static final String GATHERED = "2026-11-24";
    private static final Path DATA = Golden.projectFolder().resolve("data");

    private DataOf2025() {}

    /** Returns the figures as no edition sees them: of each year with all sources alike. */
    public static Figures figures() {
        return Loaded.FIGURES;
    }

    private static final class Loaded {
        private static final Figures FIGURES = load();

        private static Figures load() {
            try {
                Path folder = Files.createTempDirectory("data-of-2025-");
                copyTo(folder);
                try (Stream<Path> files = Files.walk(folder)) {
                    files.forEach(file -> file.toFile().deleteOnExit());
                }
                return Figures.load(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Copies the data into an empty folder. */
    public static void copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(DATA)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(DATA.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Set<String> measured = values(folder, "observations.csv", "indicator");
        keep(folder, "editions.csv", row -> row.getField("edition").equals(EDITION));
        keep(folder, "breaks.csv", row -> !isAfter(PUBLISHED, row, "announced") && !isAfter(PUBLISHED, row, "date"));
        keep(folder, "sources.csv", row -> !isAfter(GATHERED, row, "read_on"));
        Set<String> sources = values(folder, "sources.csv", "source");
        keep(folder, "origins.csv", row -> sources.contains(row.getField("source")));
        keep(
                folder,
                "observations.csv",
                row -> sources.contains(row.getField("source")) && !isAfter(PUBLISHED, row, "vintage"));
        String rest =
                text(folder, "observations.csv", "breaks.csv", "ndm/2025/claims.yaml", "ndm/2025/explanations.yaml");
        keep(
                folder,
                "indicators.csv",
                row -> rest.contains(row.getField("indicator")) || !measured.contains(row.getField("indicator")));
    }

    private static boolean isAfter(String day, NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").compareTo(day) > 0;
    }

    private static String text(Path folder, String... files) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String file : files) {
            text.append(Files.readString(folder.resolve(file)));
        }
        return text.toString();
    }

    private static Set<String> values(Path folder, String file, String column) throws IOException {
        return rows(folder.resolve(file)).stream()
                .map(row -> row.getField(column))
                .collect(toSet());
    }

    /** Leaves out the other rows of a file; the lines of those that stay are not touched. */
    private static void keep(Path folder, String file, Predicate<NamedCsvRecord> isKept) throws IOException {
        Path path = folder.resolve(file);
        List<String> lines = Files.readAllLines(path);
        List<String> kept = new ArrayList<>(lines.subList(0, 1));
        for (NamedCsvRecord row : rows(path)) {
            if (isKept.test(row)) {
                kept.add(lines.get((int) row.getStartingLineNumber() - 1));
            }
        }
        Files.write(path, kept);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }
}
