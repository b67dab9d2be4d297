package nl.drugmonitor.kernel.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What a cell has shown since it was cleared, so that it can be shown again. Of very much, nothing is kept. */
final class ShownByCell {
    /** How many characters are kept. */
    private static final int MOST = 1_000_000;

    private final List<Shown> all = new ArrayList<>();
    private int size;

    private record Shown(String type, ObjectNode content) {
        boolean hasPlaceOf(ObjectNode update) {
            String id = place(update);
            return !id.isEmpty() && place(content).equals(id);
        }

        private static String place(ObjectNode content) {
            return content.path("transient").path("display_id").asText();
        }
    }

    void add(String type, ObjectNode content, int signs) {
        size += signs;
        if (!isKept()) {
            all.clear();
        } else if (type.equals("update_display_data")) {
            all.replaceAll(one -> one.hasPlaceOf(content) ? new Shown(one.type, content) : one);
        } else {
            all.add(new Shown(type, content));
        }
    }

    /** Returns whether nothing of it is missing. */
    boolean isKept() {
        return size <= MOST;
    }

    void clear() {
        all.clear();
        size = 0;
    }

    void forEach(BiConsumer<String, ObjectNode> show) {
        all.forEach(one -> show.accept(one.type, one.content));
    }
}
