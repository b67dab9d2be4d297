package nl.drugmonitor.statline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.drugmonitor.input.Fault;
import nl.drugmonitor.input.Place;
import org.jspecify.annotations.Nullable;

/** The answers of web services that are kept in JSON files, one or more in a file, put together to lists. */
final class JsonFiles {
    /** What one answer says of itself. */
    private static final class Answer {
        private final int number;
        private @Nullable AnswerName name;
        private String nextLink = "";
        private @Nullable Entry first;
        private final Set<String> names = new LinkedHashSet<>();

        private Answer(int number) {
            this.number = number;
        }
    }

    private final Map<String, List<EntryList.Page>> pages = new LinkedHashMap<>();
    private final Map<String, String> tables = new LinkedHashMap<>();
    private final Map<String, Integer> answers = new LinkedHashMap<>();
    private final Map<String, Integer> following = new LinkedHashMap<>();
    private final Map<String, Place> lastPlace = new LinkedHashMap<>();

    /** Looks through a file, to know what is in it. */
    void add(StoredFile file) {
        List<Answer> found = new ArrayList<>();
        JsonAnswers.read(file, new JsonAnswers.Listener() {
            @Override
            public void answer(int number) {
                found.add(new Answer(number));
            }

            @Override
            public void entry(int number, Entry entry) {
                Answer answer = found.get(number);
                if (answer.first == null) {
                    answer.first = entry;
                }
                answer.names.addAll(entry.names());
            }

            @Override
            public void field(int number, String name, String value) {
                Answer answer = found.get(number);
                if (name.equals("@odata.context") || name.equals("odata.metadata")) {
                    answer.name = AnswerName.ofContext(value).orElse(answer.name);
                } else if (name.endsWith("odata.nextLink")) {
                    answer.nextLink = value;
                }
            }
        });
        found.forEach(answer -> add(file, answer));
    }

    private void add(StoredFile file, Answer answer) {
        AnswerName name = answer.name;
        if (answer.first == null) {
            return; // a list without entries
        }
        String list = name != null ? name.list() : AnswerName.ofFile(file.baseName(), answer.first);
        if (name != null) {
            tables.putIfAbsent(name.table(), file.name());
        }
        if (list.isEmpty()) {
            return; // the list of lists that a web service begins with
        }
        List<EntryList.Page> known = pages.computeIfAbsent(list, unused -> new ArrayList<>());
        if (!known.isEmpty() && known.get(known.size() - 1) instanceof JsonPage last && last.file.equals(file)) {
            last.numbers.add(answer.number); // so that a file of many answers is read once
            last.names.addAll(answer.names);
        } else {
            known.add(new JsonPage(file, new HashSet<>(Set.of(answer.number)), answer.names));
        }
        answers.merge(list, 1, Integer::sum);
        following.merge(list, answer.nextLink.isEmpty() ? 0 : 1, Integer::sum);
        lastPlace.put(list, Place.of(file.name()));
    }

    /** Returns the lists by their names. */
    Map<String, EntryList> lists() {
        Map<String, EntryList> lists = new LinkedHashMap<>();
        pages.forEach((name, list) -> lists.put(name, new EntryList(name, list)));
        return lists;
    }

    /** Returns the identifiers of the tables that the answers name, each with a file of it. */
    Map<String, String> tables() {
        return tables;
    }

    /** Returns a fault for each list of which an answer names a next one that is not there. */
    List<Fault> incomplete() {
        List<Fault> faults = new ArrayList<>();
        answers.forEach((name, count) -> {
            if (Optional.ofNullable(following.get(name)).orElse(0) >= count) {
                faults.add(Fault.of(
                        Optional.ofNullable(lastPlace.get(name)).orElseThrow(), "statline_next_page", name, count));
            }
        });
        return faults;
    }

    /** The answers of a file that belong to one list. */
    private record JsonPage(StoredFile file, Set<Integer> numbers, Set<String> names) implements EntryList.Page {
        @Override
        public Place place() {
            return Place.of(file.name());
        }

        @Override
        public void read(Consumer<Entry> entries) {
            JsonAnswers.read(file, (answer, entry) -> {
                if (numbers.contains(answer)) {
                    entries.accept(entry);
                }
            });
        }
    }
}
