package nl.drugmonitor.practice;

import java.util.List;

/** What a part of an exercise text is about; see exercise.yaml for what each name stands for. */
record Theme(
        String id,
        String heading,
        String measure,
        String things,
        String unit,
        String owner,
        String counted,
        int from,
        int to,
        List<Part> parts) {
    Theme {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the whole.
     *
     * @param name in the table
     * @param said behind the things in a sentence
     */
    record Part(String name, String said) {}

    boolean isAmount() {
        return !unit.isEmpty();
    }
}
