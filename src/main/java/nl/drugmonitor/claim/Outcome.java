package nl.drugmonitor.claim;

/** What came of checking a claim. "Cannot tell" is an answer of its own, never a failed check. */
public enum Outcome {
    /** What is printed is what the figures give. */
    REPRODUCED("reproduced"),
    /** By the numbers as printed a word is stretched beyond its stated bound. */
    WORDING("wording"),
    /** No values inside the printed intervals make it true. */
    DIFFERS("differs"),
    /** The figures needed are not there, or cannot be compared. */
    CANNOT_TELL("cannot_tell");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    /** Returns the word for programs: {@code reproduced}, {@code wording}, {@code differs} or {@code cannot_tell}. */
    public String code() {
        return code;
    }

    /** Returns the word for readers. */
    @Override
    public String toString() {
        return code.replace('_', ' ');
    }
}
