package nl.drugmonitor.statline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.drugmonitor.input.Place;

/**
 * A list that StatLine gives: the data, or what is known of columns and codes. Its pages are read one after another.
 */
record EntryList(String name, List<Page> pages) {
    /** A part of a list, in a file. It can be read several times. */
    interface Page {
        Place place();

        /** Returns the names of the fields that its entries have. */
        Set<String> names();

        /**
         * Reads the entries in their order.
         *
         * @throws nl.drugmonitor.input.InvalidInputException if the file is broken, with the line
         */
        void read(Consumer<Entry> entries);
    }

    /** The data, as version 3 of the web service gives them: as texts with their signs, or as numbers. */
    static final String UNTYPED = "UntypedDataSet";

    static final String TYPED = "TypedDataSet";

    /** The data, as version 4 gives them: each cell for itself. */
    static final String OBSERVATIONS = "Observations";

    EntryList {
        pages = List.copyOf(pages);
    }

    static EntryList none(String name) {
        return new EntryList(name, List.of());
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    void read(Consumer<Entry> entries) {
        pages.forEach(page -> page.read(entries));
    }

    /** Returns the names of the fields of all pages, in their order. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        pages.forEach(page -> names.addAll(page.names()));
        return names;
    }

    List<Entry> entries() {
        List<Entry> all = new ArrayList<>();
        read(all::add);
        return all;
    }
}
