package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.manuscript.Span;

/**
 * A sentence with its items.
 *
 * @param passage the number of the passage that it stands in
 * @param number its own number in the passage, from 0
 * @param text without line breaks
 */
record Sentence(int passage, int number, String text, Span span, Sayable place, List<Item> items) {
    Sentence {
        items = List.copyOf(items);
    }

    Item item(int i) {
        return items.get(i);
    }

    int size() {
        return items.size();
    }

    boolean has(Cue cue) {
        return items.stream().anyMatch(item -> item.is(cue));
    }

    boolean is(int i, Cue cue) {
        return i >= 0 && i < items.size() && items.get(i).is(cue);
    }

    boolean isSign(int i, String signs) {
        return i >= 0 && i < items.size() && items.get(i).isSign(signs);
    }

    boolean isTime(int i) {
        return i >= 0 && i < items.size() && items.get(i).isTime();
    }

    boolean isQuantity(int i) {
        return i >= 0 && i < items.size() && items.get(i).isQuantity();
    }

    /** Returns the number of the part of the sentence that an item stands in; semicolons and "terwijl" part them. */
    int part(int place) {
        int part = 0;
        for (int i = 0; i < place; i++) {
            Item item = items.get(i);
            boolean isConjunction = List.of("terwijl", "maar", "waar", "en").contains(item.words()) && isSign(i - 1, ",");
            if (item.isSign(";") || isConjunction || item.words().equals("terwijl")) {
                part++;
            }
        }
        return part;
    }

    /** Returns the first item that stands for something, in lower case. */
    Optional<Item> first() {
        return items.stream().filter(item -> !(item.content() instanceof Item.Sign)).findFirst();
    }
}
