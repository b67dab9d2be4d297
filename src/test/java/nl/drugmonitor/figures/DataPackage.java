package nl.drugmonitor.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a folder held against its datapackage.json: a checker of the constraints that ours uses. */
final class DataPackage {
    private final Path folder;
    private final JsonNode descriptor;
    private final Map<String, List<NamedCsvRecord>> tables = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private DataPackage(Path folder) throws IOException {
        this.folder = folder;
        this.descriptor =
                new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    }

    /** Returns what is wrong, a sentence each: {@code observations.csv:41: status "voorlopig" ...}. */
    static List<String> problems(Path folder) {
        try {
            DataPackage data = new DataPackage(folder);
            data.checkFiles();
            data.descriptor.get("resources").forEach(data::readTable);
            data.descriptor.get("resources").forEach(data::checkTable);
            return data.problems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkFiles() throws IOException {
        Set<String> described = new HashSet<>(Set.of("datapackage.json"));
        for (JsonNode resource : descriptor.get("resources")) {
            String path = resource.get("path").asText();
            described.add(path);
            if (!Files.isRegularFile(folder.resolve(path))) {
                problems.add(path + " is described but not there");
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !described.contains(file))
                    .sorted()
                    .forEach(file -> problems.add(file + " is there but not described"));
        }
    }

    private void readTable(JsonNode resource) {
        Path file = folder.resolve(resource.get("path").asText());
        if (!resource.has("schema") || !Files.exists(file)) {
            return;
        }
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
            tables.put(resource.get("name").asText(), records.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkTable(JsonNode resource) {
        List<NamedCsvRecord> rows = tables.getOrDefault(resource.get("name").asText(), List.of());
        if (rows.isEmpty()) {
            return;
        }
        String path = resource.get("path").asText();
        JsonNode schema = resource.get("schema");
        List<String> names = texts(schema.get("fields").findValues("name"));
        if (!names.equals(rows.get(0).getHeader())) {
            problems.add(path + ": header " + rows.get(0).getHeader() + " is not " + names);
            return;
        }
        for (JsonNode field : schema.get("fields")) {
            rows.forEach(row -> checkCell(path, schema, field, row));
            if (field.path("constraints").path("unique").asBoolean()) {
                checkUnique(path, List.of(field.get("name").asText()), rows);
            }
        }
        checkUnique(path, texts(schema.get("primaryKey")), rows);
        schema.path("foreignKeys").forEach(key -> checkReference(path, key, rows));
    }

    private void checkCell(String path, JsonNode schema, JsonNode field, NamedCsvRecord row) {
        String name = field.get("name").asText();
        String cell = row.getField(name);
        JsonNode constraints = field.path("constraints");
        String start = path + ":" + row.getStartingLineNumber() + ": " + name + " \"" + cell + "\" ";
        List<String> missing =
                texts(field.has("missingValues") ? field.get("missingValues") : schema.get("missingValues"));
        if (missing.contains(cell)) {
            if (constraints.path("required").asBoolean()) {
                problems.add(start + "is required");
            }
            return;
        }
        if (constraints.has("enum") && !texts(constraints.get("enum")).contains(cell)) {
            problems.add(start + "is none of " + texts(constraints.get("enum")));
        }
        if (constraints.has("pattern")
                && !cell.matches(constraints.get("pattern").asText())) {
            problems.add(start + "does not match " + constraints.get("pattern").asText());
        }
        switch (field.get("type").asText()) {
            case "number" -> checkNumber(start, cell);
            case "date" -> checkDate(start, cell);
            case "string" -> {}
            default -> throw new IllegalStateException("no check for the type of " + field);
        }
    }

    private void checkNumber(String start, String cell) {
        try {
            new BigDecimal(cell);
        } catch (NumberFormatException e) {
            problems.add(start + "is no number");
        }
    }

    private void checkDate(String start, String cell) {
        try {
            LocalDate.parse(cell);
        } catch (DateTimeException e) {
            problems.add(start + "is no date");
        }
    }

    private void checkUnique(String path, List<String> names, List<NamedCsvRecord> rows) {
        Set<List<String>> seen = new HashSet<>();
        for (NamedCsvRecord row : rows) {
            if (!seen.add(cells(row, names))) {
                problems.add(path + ":" + row.getStartingLineNumber() + ": " + names + " " + cells(row, names)
                        + " is there twice");
            }
        }
    }

    private void checkReference(String path, JsonNode key, List<NamedCsvRecord> rows) {
        JsonNode reference = key.get("reference");
        List<String> there = texts(reference.get("fields"));
        Set<List<String>> known = new HashSet<>();
        tables.getOrDefault(reference.get("resource").asText(), List.of()).forEach(row -> known.add(cells(row, there)));
        List<String> here = texts(key.get("fields"));
        for (NamedCsvRecord row : rows) {
            if (!known.contains(cells(row, here))) {
                problems.add(path + ":" + row.getStartingLineNumber() + ": " + here + " " + cells(row, here)
                        + " is not in " + reference.get("resource").asText());
            }
        }
    }

    private static List<String> cells(NamedCsvRecord row, List<String> names) {
        return names.stream().map(row::getField).toList();
    }

    private static List<String> texts(Iterable<JsonNode> nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
