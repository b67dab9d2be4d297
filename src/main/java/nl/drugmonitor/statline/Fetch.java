package nl.drugmonitor.statline;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.NearNames;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;

/** One fetching of one table: the lists first, then the data page by page, then the count of rows. */
final class Fetch {
    private static final int MOST_PAGES = 100_000;

    private final StatLineService service;
    private final String id;
    private final Path folder;
    private final WebAnswers web;
    private final Language language;

    Fetch(StatLineService service, String id, Path folder) {
        this.service = service;
        this.id = id;
        this.folder = folder;
        web = new WebAnswers(service.patience());
        language = service.language();
    }

    StatLineTable run() {
        URI address = service.address(id, "");
        service.say(language.text("statline.asking", id, address.toString()));
        try (KeptCopy copy = KeptCopy.begin(folder, id, service.clock())) {
            fetchLists(copy);
            String list = service.version() == 3 ? EntryList.UNTYPED : EntryList.OBSERVATIONS;
            String filter = filter(copy);
            Optional<Long> expected = count(copy, list, filter);
            expected.ifPresent(count -> service.say(language.text("statline.expected", count)));
            long rows = fetchPages(copy, list, filter);
            Optional<Long> asked = expected.or(() -> filter.isEmpty() ? declared(copy) : Optional.empty());
            if (asked.isEmpty()) {
                service.say(language.text("statline.no_count"));
            } else if (asked.get() != rows) {
                throw InvalidInputException.at(
                        Place.of(service.address(id, list).toString()), "statline_rows_lacking", asked.get(), rows);
            }
            copy.note(address, service.version(), service.chosen(), rows, web.bytes());
            Optional<Path> earlier = copy.earlier(service.version());
            Path kept = copy.keep();
            service.say(language.text("statline.kept", rows, web.bytes(), kept.toString()));
            StatLineTable table = StatLine.reading(kept, language);
            earlier.ifPresent(older -> compare(older, table));
            service.say(table.report().in(language));
            return table;
        }
    }

    private void compare(Path older, StatLineTable table) {
        CellChanges changes = CellChanges.between(StatLine.reading(older, language), table);
        service.say(language.text(
                "statline.changes",
                older.getFileName().toString(),
                changes.equal(),
                changes.revised(),
                changes.fresh(),
                changes.missing()));
        if (!KeptCopy.chosen(older).equals(service.chosen())) {
            service.say(
                    language.text("statline.other_choice", older.getFileName().toString()));
        }
    }

    private void fetchLists(KeptCopy copy) {
        if (service.version() == 3) {
            for (String list : lists3(copy)) {
                web.get(json(service.address(id, list)), copy.file(list + ".json"));
                check(copy.file(list + ".json"), list);
            }
            return;
        }
        Path properties = copy.file("Properties.json");
        if (!web.find(service.address(id, "Properties"), properties)) {
            throw unknownTable();
        }
        check(properties, "Properties");
        for (String list : List.of("Dimensions", "MeasureCodes", "MeasureGroups")) {
            fetchList(copy, list);
        }
        for (Entry dimension : entries(copy, "Dimensions")) {
            fetchList(copy, dimension.text("Identifier") + "Codes");
        }
    }

    private void fetchList(KeptCopy copy, String list) {
        Path file = copy.file(list + ".json");
        boolean isThere = web.find(service.address(id, list), file);
        if (isThere) {
            check(file, list);
            return;
        }
        copy.remove(list + ".json");
        if (!list.endsWith("Groups")) {
            throw InvalidInputException.at(Place.of(service.address(id, list).toString()), "statline_404");
        }
    }

    /** Returns the lists that version 3 has of the table, but for its data. */
    private List<String> lists3(KeptCopy copy) {
        Path file = copy.file("lists.json");
        if (!web.find(json(service.address(id, "")), file)) {
            throw unknownTable();
        }
        List<String> lists = new ArrayList<>();
        JsonAnswers.read(StoredFile.of(file), (number, entry) -> lists.add(entry.text("name")));
        copy.remove("lists.json");
        lists.removeIf(list -> list.isEmpty() || list.equals(EntryList.TYPED) || list.equals(EntryList.UNTYPED));
        return lists;
    }

    private InvalidInputException unknownTable() {
        return InvalidInputException.at(Place.of(service.address(id, "").toString()), "statline_unknown_table", id);
    }

    /** Ends the fetching if what came is no answer. */
    private void check(Path file, String list) {
        try {
            JsonAnswers.read(StoredFile.of(file), (number, entry) -> {});
        } catch (InvalidInputException e) {
            String said = e.faults().get(0).problem().in(language);
            throw InvalidInputException.at(Place.of(service.address(id, list).toString()), "statline_bad_answer", said);
        }
    }

    private List<Entry> entries(KeptCopy copy, String list) {
        List<Entry> entries = new ArrayList<>();
        JsonAnswers.read(StoredFile.of(copy.file(list + ".json")), (number, entry) -> entries.add(entry));
        return entries;
    }

    /**
     * Returns the filter in the language of the service, with the codes padded as it has them.
     *
     * @throws RefusedException if the table has no such dimension or code
     */
    private String filter(KeptCopy copy) {
        return service.chosen().entrySet().stream()
                .map(choice -> filter(copy, choice.getKey(), choice.getValue()))
                .collect(Collectors.joining(" and "));
    }

    private String filter(KeptCopy copy, String dimension, List<String> codes) {
        boolean isOld = service.version() == 3;
        List<String> dimensions = entries(copy, isOld ? "DataProperties" : "Dimensions").stream()
                .filter(entry -> !isOld || entry.firstOf("Type", "odata.type").endsWith("Dimension"))
                .map(entry -> entry.firstOf("Key", "Identifier"))
                .toList();
        if (!dimensions.contains(dimension)) {
            throw RefusedException.of("statline_dimension", dimension, NearNames.advice(dimension, dimensions));
        }
        Map<String, String> known = new LinkedHashMap<>();
        entries(copy, isOld ? dimension : dimension + "Codes").forEach(entry -> {
            String field = entry.has("Key") ? "Key" : "Identifier";
            known.put(entry.text(field), entry.raw(field));
        });
        List<String> parts = new ArrayList<>();
        for (String code : codes) {
            String padded = known.get(code);
            if (padded == null) {
                List<String> near = NearNames.to(code, known.keySet());
                throw RefusedException.of("statline_unknown_code", code, dimension, near);
            }
            parts.add(dimension + " eq '" + padded.replace("'", "''") + "'");
        }
        return "(" + String.join(" or ", parts) + ")";
    }

    private URI query(String list, String filter) {
        List<String> options = new ArrayList<>();
        if (service.version() == 3) {
            options.add("$format=json");
        }
        if (!filter.isEmpty()) {
            options.add("$filter=" + filter);
        }
        String address = service.address(id, list).toString();
        return options.isEmpty()
                ? URI.create(address)
                : URI.create(address + "?" + WebAnswers.encoded(String.join("&", options)));
    }

    private static URI json(URI address) {
        return URI.create(address + "?$format=json");
    }

    private Optional<Long> count(KeptCopy copy, String list, String filter) {
        String address = service.address(id, list + "/$count").toString();
        URI query = URI.create(filter.isEmpty() ? address : address + "?" + WebAnswers.encoded("$filter=" + filter));
        Optional<Long> count = web.count(query, copy.file("count.txt"));
        copy.remove("count.txt");
        return count;
    }

    /** Returns how many cells the table is said to have. */
    private Optional<Long> declared(KeptCopy copy) {
        return service.version() == 3
                ? Optional.empty()
                : entries(copy, "Properties").stream()
                        .map(entry -> entry.text("ObservationCount"))
                        .filter(count -> count.matches("\\d{1,12}"))
                        .map(Long::valueOf)
                        .findFirst();
    }

    /** Fetches page after page, as long as one names the next, and returns the number of rows. */
    private long fetchPages(KeptCopy copy, String list, String filter) {
        URI address = query(list, filter);
        Set<URI> seen = new HashSet<>();
        long rows = 0;
        for (int page = 1; page <= MOST_PAGES; page++) {
            if (!seen.add(address)) {
                throw InvalidInputException.at(Place.of(address.toString()), "statline_circle");
            }
            String name = "%s-%04d.json".formatted(list, page);
            if (!web.find(address, copy.file(name))) {
                throw InvalidInputException.at(
                        Place.of(address.toString()), page == 1 ? "statline_no_data" : "statline_404");
            }
            check(copy.file(name), list);
            Page read = Page.of(copy.file(name));
            rows += read.rows();
            if (read.next().isEmpty()) {
                return rows;
            }
            address = WebAnswers.follow(address, read.next());
        }
        return rows;
    }

    /**
     * A page of data.
     *
     * @param next the link to the next one; empty if this is the last
     */
    private record Page(long rows, String next) {
        static Page of(Path file) {
            long[] rows = {0};
            List<String> next = new ArrayList<>();
            JsonAnswers.read(StoredFile.of(file), new JsonAnswers.Listener() {
                @Override
                public void entry(int number, Entry entry) {
                    rows[0]++;
                }

                @Override
                public void field(int number, String name, String value) {
                    if (name.endsWith("odata.nextLink")) {
                        next.add(value);
                    }
                }
            });
            return new Page(rows[0], next.isEmpty() ? "" : next.get(0));
        }
    }
}
