package nl.drugmonitor.exact;

/** How a number stands in a text. */
public sealed interface Form {
    /** In digits: {@code 600}. */
    record Digits() implements Form {}

    /** In words, and held like its digits: {@code zes}, {@code veertig procent}. */
    record InWords() implements Form {}

    /**
     * A part or a multiple in words: {@code een kwart}, {@code een op de vijf}, {@code verdubbeld}.
     *
     * @param bounds what it means without a word that loosens it
     */
    record Part(Fraction value, Range bounds, Kind kind) implements Form {
        /** What a part or a multiple says. */
        public enum Kind {
            /** How much of something: {@code een kwart}. */
            PART,
            /** By how much something was multiplied, which no share can be: {@code verdubbeld}. */
            MULTIPLE,
            /** The same, said as a fall, so that a word before it speaks of the fall: {@code gehalveerd}. */
            FALL
        }

        /** Returns whether it says by how much something was multiplied. */
        public boolean isMultiple() {
            return kind != Kind.PART;
        }
    }

    /** Two numbers, between which the true one lies: {@code 250 tot 300}. */
    record Between(Printed low, Printed high) implements Form {}

    /**
     * A number in digits with the interval of its estimate behind it: {@code 12,3% (95%-BI 11,0-13,8)}. What is printed
     * is the estimate; the interval says how far the true number may lie from it, and no claim rests on that.
     */
    record Estimate(Printed low, Printed high) implements Form {}
}
