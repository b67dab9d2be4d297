package nl.drugmonitor.exact;

/**
 * A hedge as it stands in a source.
 *
 * @param word as printed, such as {@code circa}
 * @param meaning the kind of hedge the word is
 */
public record HedgeWord(String word, Hedge meaning) {}
