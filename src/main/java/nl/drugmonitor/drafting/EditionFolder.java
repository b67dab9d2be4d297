package nl.drugmonitor.drafting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.document.Csv;
import nl.drugmonitor.edition.Listing;
import nl.drugmonitor.input.CsvTable;
import nl.drugmonitor.input.CsvTable.Row;
import nl.drugmonitor.input.Folder;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.spelling.PlainLetters;

/**
 * The folder of an edition, and the data folder that it lies in: itself, where it is to be one of its own.
 *
 * @param path of the edition, as the user names it
 * @param data the folder that {@code --data} takes
 * @param claims the path of the claims file from there
 * @param listing the row of editions.csv, if it has one for that file
 */
public record EditionFolder(Path path, Path data, String claims, Optional<Listing> listing) {
    private static final String EDITIONS = "editions.csv";
    private static final String SOURCES = "sources.csv";
    private static final String CLAIMS = "claims.yaml";

    /** So many folders may lie between an edition and its data folder: {@code ndm/2026}. */
    private static final int LEVELS = 3;

    /** The tables that a data folder must have. */
    private static final Map<String, String> TABLES = tables();

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(EDITIONS, "edition,claims\n");
        tables.put(SOURCES, "source,title,publisher,published,url,read_on,licence\n");
        tables.put(
                "indicators.csv",
                "indicator,name_nl,name_en,unit,definition_nl,definition_en,scope,publisher,sum_of\n");
        tables.put("observations.csv", "indicator,period,value,printed,unit,status,hedge,source,vintage,note\n");
        return tables;
    }

    /**
     * Finds out what a folder is.
     *
     * @throws InvalidInputException if it holds data that are somebody else's
     */
    public static EditionFolder at(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw InvalidInputException.at(Place.of(path.toString()), "file_for_folder");
        }
        Path up = path.toAbsolutePath().normalize();
        String below = "";
        for (int level = 0; level <= LEVELS && up != null; level++) {
            if (Files.exists(up.resolve(EDITIONS))) {
                Path data = level == 0 ? path : shown(path, level, up);
                return inData(path, data, below + CLAIMS);
            }
            below = up.getFileName() + "/" + below;
            up = up.getParent();
        }
        Stream.concat(TABLES.keySet().stream(), Stream.of(CLAIMS))
                .filter(file -> Files.exists(path.resolve(file)))
                .findFirst()
                .ifPresent(file -> {
                    throw InvalidInputException.at(
                            Place.of(path.resolve(file).toString()), "saved_over_file", EDITIONS);
                });
        return new EditionFolder(path, path, CLAIMS, Optional.empty());
    }

    /** Returns the data folder as the user would name it: from where the edition's folder is named from. */
    private static Path shown(Path path, int level, Path absolute) {
        Path shown = path.normalize();
        for (int i = 0; i < level && shown != null; i++) {
            shown = shown.getParent();
        }
        return shown == null || shown.toString().isEmpty() ? absolute : shown;
    }

    private static EditionFolder inData(Path path, Path data, String claims) {
        Optional<Listing> listing = Listing.all(Folder.at(data)).stream()
                .filter(each -> each.claims().equals(claims))
                .findFirst();
        if (listing.isEmpty() && claims.equals(CLAIMS)) {
            throw InvalidInputException.at(Place.of(data.toString()), "saved_into_data", data.resolve("ndm/2026"));
        }
        if (listing.isEmpty() && Files.exists(data.resolve(claims))) {
            throw InvalidInputException.at(Place.of(data.resolve(claims).toString()), "saved_over_file", EDITIONS);
        }
        return new EditionFolder(path, data, claims, listing);
    }

    public boolean isNew() {
        return listing.isEmpty();
    }

    /** Returns whether the folder is a data folder of its own, and not a part of one. */
    public boolean isOwn() {
        return claims.equals(CLAIMS);
    }

    /** Returns the id of the edition: {@code ndm-2026} of the folder ndm/2026. */
    public String edition() {
        if (listing.isPresent()) {
            return listing.get().edition();
        }
        String folder = isOwn()
                ? String.valueOf(path.toAbsolutePath().normalize().getFileName())
                : claims.substring(0, claims.length() - CLAIMS.length() - 1);
        String id = PlainLetters.id(folder, '-');
        return id.isEmpty() ? "text" : id;
    }

    public String source() {
        return edition() + "-factsheet";
    }

    public Path claimsFile() {
        return data.resolve(claims);
    }

    /** Returns the claims file as it is, or nothing where there is none yet. */
    Optional<TextFile> oldClaims() {
        return Files.exists(claimsFile()) ? Optional.of(TextFile.read(claimsFile())) : Optional.empty();
    }

    /** Returns the tables with rows for the edition, by their files; none where they have them. */
    Map<Path, String> tables(String title, String publisher, LocalDate today, Map<String, String> files) {
        Map<Path, String> tables = new LinkedHashMap<>();
        if (listing.isPresent()) {
            return tables;
        }
        TABLES.forEach((name, header) -> {
            if (!Files.exists(data.resolve(name))) {
                tables.put(data.resolve(name), header);
            }
        });
        Map<String, String> row = new LinkedHashMap<>(Map.of("edition", edition(), "claims", claims));
        row.putAll(files);
        append(tables, EDITIONS, row);
        if (!hasSource(tables)) {
            append(
                    tables,
                    SOURCES,
                    Map.of(
                            "source",
                            source(),
                            "title",
                            title,
                            "publisher",
                            publisher,
                            "published",
                            today.toString(),
                            "read_on",
                            today.toString(),
                            "licence",
                            isOwn() ? "" : "facts only"));
        }
        return tables;
    }

    private boolean hasSource(Map<Path, String> tables) {
        return !tables.containsKey(data.resolve(SOURCES))
                && sources(Folder.at(data)).anyMatch(row -> row.cell("source").equals(source()));
    }

    private static Stream<Row> sources(Folder data) {
        return CsvTable.read(
                data.read(SOURCES), List.of("source", "publisher"), "title", "published", "url", "read_on", "licence")
                .rows()
                .stream();
    }

    private void append(Map<Path, String> tables, String name, Map<String, String> row) {
        Path file = data.resolve(name);
        String old = tables.containsKey(file)
                ? tables.get(file)
                : TextFile.read(file).content();
        tables.put(file, Csv.appended(old, List.of(row)));
    }

    /** Returns who published the source of another edition of the data folder. */
    static String publisher(Folder data, String source) {
        return sources(data)
                .filter(row -> row.cell("source").equals(source))
                .map(row -> row.cell("publisher"))
                .findFirst()
                .orElse("");
    }
}
