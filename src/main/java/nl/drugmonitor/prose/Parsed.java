package nl.drugmonitor.prose;

import java.util.List;

/** A sentence with its numbers, and with the pairs among them. */
record Parsed(Sentence sentence, List<Placed> numbers, List<Pair> pairs) {
    Parsed {
        numbers = List.copyOf(numbers);
        pairs = List.copyOf(pairs);
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

    List<Placed> levels() {
        return numbers.stream().filter(Placed::isLevel).toList();
    }
}
