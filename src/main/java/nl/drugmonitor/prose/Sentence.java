package nl.drugmonitor.prose;

import java.util.List;
import java.util.function.Predicate;
import nl.drugmonitor.manuscript.Span;

/** A sentence with its items. */
final class Sentence {
    private final int passage;
    private final String text;
    private final Span span;
    private final List<Item> items;
    private final int[] parts;

    /**
     * Makes a sentence.
     *
     * @param passage the number of the passage that it stands in
     * @param text without line breaks
     */
    Sentence(int passage, String text, Span span, List<Item> items) {
        this.passage = passage;
        this.text = text;
        this.span = span;
        this.items = List.copyOf(items);
        this.parts = parts();
    }

    /** Numbers the parts of the sentence: semicolons, "terwijl", and a comma with a conjunction part them. */
    private int[] parts() {
        int[] numbers = new int[items.size()];
        int part = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = part;
            Item item = items.get(i);
            boolean isConjunction = List.of("maar", "waar", "en").contains(item.words()) && isSign(i - 1, ",");
            if (item.isSign(";") || isConjunction || item.words().equals("terwijl")) {
                part++;
            }
        }
        return numbers;
    }

    int passage() {
        return passage;
    }

    String text() {
        return text;
    }

    Span span() {
        return span;
    }

    List<Item> items() {
        return items;
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

    boolean hasWord(String word) {
        return items.stream().anyMatch(item -> item.words().equals(word));
    }

    /** Returns whether an item of a kind stands between two places, neither of which counts. */
    boolean hasBetween(int one, int other, Predicate<Item> kind) {
        for (int i = one + 1; i < Math.min(other, items.size()); i++) {
            if (kind.test(items.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the number of the part of the sentence that a number stands in. A row of a table is one part. */
    int part(int place) {
        return place < parts.length ? parts[place] : 0;
    }
}
