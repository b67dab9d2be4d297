package nl.drugmonitor.prose;

import java.util.List;

/** A sentence with its numbers, and with the pairs among them. */
record Parsed(Sentence sentence, List<Placed> numbers, List<Pair> pairs) {
    private static final int MOST = 100;

    Parsed {
        numbers = List.copyOf(numbers);
        pairs = List.copyOf(pairs);
    }

    /** Returns whether it has more numbers than a sentence says anything of; to look at each two would take long. */
    boolean isList() {
        return numbers.size() > MOST;
    }

    List<Placed> having(Role role) {
        return numbers.stream().filter(number -> number.is(role)).toList();
    }

    /** Returns the numbers that say how much there was, without small ones in words, which seldom count anything. */
    List<Placed> main() {
        return numbers.stream()
                .filter(number -> number.isLevel() && !number.isMinor())
                .toList();
    }

    /** Returns the main numbers that count something, and are no percentages, points or factors. */
    List<Placed> counts() {
        return main().stream().filter(number -> number.quantity().isCount()).toList();
    }

    List<Placed> levels() {
        return numbers.stream().filter(Placed::isLevel).toList();
    }
}
