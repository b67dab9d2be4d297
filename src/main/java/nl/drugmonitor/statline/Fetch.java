package nl.drugmonitor.statline;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.NameAdvice;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.spelling.NearNames;

/** One fetching of one table: the lists first, then the data page by page, then the count of rows. */
final class Fetch {
    private final StatLineService service;
    private final String id;
    private final Path folder;
    private final WebAnswers web;
    private final Language language;

    Fetch(StatLineService service, String id, Path folder) {
        this.service = service;
        this.id = id;
        this.folder = WorkingFolder.find(folder);
        web = new WebAnswers(service.patience());
        language = service.language();
    }

    StatLineTable run() {
        URI address = service.address(id, "");
        service.say(language.text("statline.asking", id, address.toString()));
        try (KeptCopy copy = KeptCopy.begin(folder, id, service.clock())) {
            PagedFetch lists = new PagedFetch(web, copy, language);
            fetchLists(lists, copy);
            String list = service.version() == 3 ? EntryList.UNTYPED : EntryList.OBSERVATIONS;
            String filter = filter(lists);
            Optional<Long> expected = count(copy, list, filter);
            expected.ifPresent(count -> service.say(language.text("statline.expected", count)));
            long rows = lists.fetch(list, query(list, filter)).orElseThrow(() -> nothing(list, "statline_no_data"));
            check(expected.or(() -> filter.isEmpty() ? declared(lists) : Optional.empty()), rows, list);
            copy.note(address, service.version(), service.chosen(), rows, web.bytes());
            Optional<Path> earlier = copy.earlier(service.version());
            Path kept = copy.keep();
            service.say(language.text(
                    "statline.kept", rows, web.bytes(), WorkingFolder.name(kept).toString()));
            StatLineTable table = StatLine.reading(kept, language);
            earlier.ifPresent(older -> compare(older, table));
            service.say(table.report().in(language));
            return table;
        }
    }

    private void check(Optional<Long> expected, long rows, String list) {
        if (expected.isEmpty()) {
            service.say(language.text("statline.no_count"));
        } else if (expected.get() != rows) {
            throw nothing(list, "statline_rows_lacking", expected.get(), rows);
        }
    }

    private InvalidInputException nothing(String list, String key, Object... parts) {
        return InvalidInputException.at(Place.of(service.address(id, list).toString()), key, parts);
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

    private void fetchLists(PagedFetch lists, KeptCopy copy) {
        if (service.version() == 3) {
            lists3(copy).forEach(list -> fetchList(lists, list));
            return;
        }
        if (lists.fetch("Properties", service.address(id, "Properties")).isEmpty()) {
            throw nothing("", "statline_unknown_table", id);
        }
        List.of("Dimensions", "MeasureCodes", "MeasureGroups").forEach(list -> fetchList(lists, list));
        lists.entries("Dimensions").forEach(dimension -> fetchList(lists, dimension.text("Identifier") + "Codes"));
    }

    /** Fetches a list that must be there, unless it is one of groups, which not every table has. */
    private void fetchList(PagedFetch lists, String list) {
        boolean isThere = lists.fetch(list, query(list, "")).isPresent();
        if (!isThere && !list.endsWith("Groups")) {
            throw nothing(list, "statline_404");
        }
    }

    /** Returns the lists that version 3 has of the table, but for its data. */
    private List<String> lists3(KeptCopy copy) {
        PagedFetch services = new PagedFetch(web, copy, language);
        if (services.fetch("lists", query("", "")).isEmpty()) {
            throw nothing("", "statline_unknown_table", id);
        }
        List<String> lists = new ArrayList<>(services.entries("lists").stream()
                .map(list -> list.text("name"))
                .toList());
        lists.removeIf(list -> list.isEmpty() || list.equals(EntryList.TYPED) || list.equals(EntryList.UNTYPED));
        copy.remove("lists-0001.json");
        return lists;
    }

    /**
     * Returns the filter in the language of the service, with the codes padded as it has them.
     *
     * @throws RefusedException if the table has no such dimension or code
     */
    private String filter(PagedFetch lists) {
        return service.chosen().entrySet().stream()
                .map(choice -> filter(lists, choice.getKey(), choice.getValue()))
                .collect(Collectors.joining(" and "));
    }

    private String filter(PagedFetch lists, String dimension, List<String> codes) {
        boolean isOld = service.version() == 3;
        List<String> dimensions = lists.entries(isOld ? "DataProperties" : "Dimensions").stream()
                .filter(entry -> !isOld || entry.firstOf("Type", "odata.type").endsWith("Dimension"))
                .map(entry -> entry.firstOf("Key", "Identifier"))
                .toList();
        if (!dimensions.contains(dimension)) {
            throw RefusedException.of("statline_dimension", dimension, NameAdvice.of(dimension, dimensions));
        }
        Map<String, String> known = new LinkedHashMap<>();
        lists.entries(isOld ? dimension : dimension + "Codes").forEach(entry -> {
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

    private Optional<Long> count(KeptCopy copy, String list, String filter) {
        String address = service.address(id, list + "/$count").toString();
        URI query = URI.create(filter.isEmpty() ? address : address + "?" + WebAnswers.encoded("$filter=" + filter));
        Optional<Long> count = web.count(query, copy.file("count.txt"));
        copy.remove("count.txt");
        return count;
    }

    /** Returns how many cells the table is said to have. */
    private Optional<Long> declared(PagedFetch lists) {
        return service.version() == 3
                ? Optional.empty()
                : lists.entries("Properties").stream()
                        .map(entry -> entry.text("ObservationCount"))
                        .filter(count -> count.matches("\\d{1,12}"))
                        .map(Long::valueOf)
                        .findFirst();
    }
}
