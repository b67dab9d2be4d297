package nl.drugmonitor.explanation;

import java.util.Locale;

/** Where a candidate explanation stands once its predictions were put to the data. */
public enum Standing {
    HOLDS_ALONE("holds alone", "all that it predicts is seen, and it is enough for the whole change"),
    HOLDS_IN_PART(
            "holds in part", "what it predicts is seen, but not for the whole change, or not for all of its scope"),
    NOT_RULED_OUT(
            "not ruled out",
            "all that must be seen if it holds is seen; it would be seen with other causes too, so that nothing decides"),
    CONTRADICTED_AS_SOLE_CAUSE(
            "contradicted as sole cause",
            "something is not seen that must be seen if it were the sole cause; it may still be one of several"),
    NOT_TESTABLE("not testable", "what must be seen if it holds is not in public data"),
    TOO_VAGUE("too vague to test", "it names nothing that could be seen or not seen");

    private final String label;
    private final String meaning;

    Standing(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return label;
    }
}
