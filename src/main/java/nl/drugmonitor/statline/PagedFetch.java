package nl.drugmonitor.statline;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.language.Language;

/** Fetches lists page after page, as long as one names the next: lists of codes have more than one too. */
final class PagedFetch {
    private final WebAnswers web;
    private final KeptCopy copy;
    private final Language language;

    PagedFetch(WebAnswers web, KeptCopy copy, Language language) {
        this.web = web;
        this.copy = copy;
        this.language = language;
    }

    /**
     * Fetches a list and returns how many entries it has; nothing if the service has no such list.
     *
     * @throws InvalidInputException if not all pages come, or one is no answer
     */
    OptionalLong fetch(String list, URI first) {
        URI address = first;
        Set<URI> seen = new HashSet<>();
        long rows = 0;
        for (int number = 1; ; number++) {
            if (!seen.add(address)) {
                throw InvalidInputException.at(Place.of(address.toString()), "statline_circle");
            }
            Path file = file(list, number);
            if (!web.find(address, file)) {
                copy.remove(file.getFileName().toString());
                if (number == 1) {
                    return OptionalLong.empty();
                }
                throw InvalidInputException.at(Place.of(address.toString()), "statline_404");
            }
            Page page = page(file, address);
            rows += page.rows();
            if (page.next().isEmpty()) {
                return OptionalLong.of(rows);
            }
            address = WebAnswers.follow(address, page.next());
        }
    }

    private Path file(String list, int number) {
        return copy.file("%s-%04d.json".formatted(list, number));
    }

    /** Returns the entries of a list that was fetched; none if the service had none. */
    List<Entry> entries(String list) {
        List<Entry> entries = new ArrayList<>();
        for (int number = 1; Files.exists(file(list, number)); number++) {
            JsonAnswers.read(StoredFile.of(file(list, number)), (answer, entry) -> entries.add(entry));
        }
        return entries;
    }

    private Page page(Path file, URI address) {
        try {
            return Page.of(file);
        } catch (InvalidInputException e) {
            String said = e.faults().get(0).problem().in(language);
            throw InvalidInputException.at(Place.of(address.toString()), "statline_bad_answer", said);
        }
    }

    /**
     * A page of a list.
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
