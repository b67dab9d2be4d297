package nl.drugmonitor.exact;

/**
 * A hedge as it stands in a source.
 *
 * @param word as printed, such as {@code circa}, or a sign such as {@code <}
 * @param meaning the kind of hedge the word is
 */
public record HedgeWord(String word, Hedge meaning) {
    /**
     * Returns whether it is a sign, with which a table says between which bounds a number lies that it does not show.
     */
    public boolean isSign() {
        return !Character.isLetter(word.charAt(0));
    }

    /** Returns the number with the word before it, and a space between them unless it is a sign. */
    public String before(String number) {
        return isSign() ? word + number : word + " " + number;
    }
}
