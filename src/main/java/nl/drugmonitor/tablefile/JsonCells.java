package nl.drugmonitor.tablefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.input.WorkingFolder;

/**
 * The records of a JSON file as rows: a list of objects, or an object of which one part is such a list.
 *
 * @param names of all their parts, in the order in which they first occur
 */
record JsonCells(Path file, List<JsonNode> records, List<String> names) implements CellSource {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /**
     * Reads a file.
     *
     * @throws InvalidInputException if it is no JSON, or holds no list of objects, or several
     */
    static JsonCells of(Path file) {
        Place place = Place.of(file.toString());
        try {
            JsonNode root = JSON.readTree(WorkingFolder.find(file).toFile());
            Map<String, JsonNode> lists = new LinkedHashMap<>();
            if (root.isArray()) {
                lists.put("", root);
            } else {
                root.properties().forEach(part -> {
                    JsonNode list = part.getValue();
                    if (list.isArray() && list.size() > 0 && list.get(0).isObject()) {
                        lists.put(part.getKey(), list);
                    }
                });
            }
            if (lists.isEmpty()) {
                throw InvalidInputException.at(place, "json_list");
            }
            if (lists.size() > 1) {
                throw InvalidInputException.at(place, "json_lists", List.copyOf(lists.keySet()));
            }
            return of(file, place, lists.values().iterator().next());
        } catch (JsonProcessingException e) {
            Place broken = e.getLocation() == null
                    ? place
                    : new Place(
                            file.toString(),
                            e.getLocation().getLineNr(),
                            e.getLocation().getColumnNr());
            throw InvalidInputException.at(broken, "broken_json", String.valueOf(e.getOriginalMessage()));
        } catch (IOException e) {
            throw InvalidInputException.at(place, "unreadable_file", String.valueOf(e.getMessage()));
        }
    }

    private static JsonCells of(Path file, Place place, JsonNode list) {
        Set<String> names = new LinkedHashSet<>();
        List<JsonNode> records = new ArrayList<>();
        for (JsonNode item : list) {
            if (!item.isObject()) {
                throw InvalidInputException.at(place, "json_record", records.size() + 1);
            }
            item.properties().forEach(field -> {
                names.add(field.getKey());
                if (field.getValue().isContainerNode()) {
                    throw InvalidInputException.at(place, "json_nested", field.getKey(), records.size() + 1);
                }
            });
            records.add(item);
        }
        return new JsonCells(file, records, List.copyOf(names));
    }

    /** {@inheritDoc} The first row holds the names; the record with number 1 is row 2. */
    @Override
    public void read(Predicate<CellRow> rows) {
        List<CellKind> texts = names.stream().map(name -> CellKind.TEXT).toList();
        if (!rows.test(new KeptRow(new HeadRow(1, names, texts)))) {
            return;
        }
        for (int i = 0; i < records.size(); i++) {
            List<String> cells = new ArrayList<>();
            List<CellKind> kinds = new ArrayList<>();
            for (String name : names) {
                JsonNode value = records.get(i).path(name);
                cells.add(
                        value.isNull()
                                ? ""
                                : value.isNumber() ? value.decimalValue().toString() : value.asText());
                kinds.add(kind(value));
            }
            if (!rows.test(new KeptRow(new HeadRow(i + 2L, cells, kinds)))) {
                return;
            }
        }
    }

    private static CellKind kind(JsonNode value) {
        if (value.isNumber()) {
            return CellKind.NUMBER;
        }
        if (value.isBoolean()) {
            return CellKind.BOOLEAN;
        }
        return value.asText().isEmpty() || value.isNull() ? CellKind.EMPTY : CellKind.TEXT;
    }

    /** Returns the number of the record, for the lines of a JSON file say little. */
    @Override
    public Place place(long line, int column) {
        return Place.of(file + "[" + Math.max(line - 1, 1) + "]." + (column < names.size() ? names.get(column) : ""));
    }

    @Override
    public boolean isEachRowFull() {
        return true;
    }
}
