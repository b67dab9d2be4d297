package nl.drugmonitor.explanation;

import java.util.Locale;

/** Where a candidate explanation stands, in its role, once its predictions were put to the data. */
public enum Standing {
    HOLDS("holds", "it is shown to make all of the change, alone or with the causes it is named together with"),
    HOLDS_IN_PART("holds in part", "it is shown to make some of the change, or all of it in a part of its scope"),
    NOT_RULED_OUT(
            "not ruled out",
            "all that must be seen if it holds is seen; it would be seen with other causes too, so that nothing decides"),
    CONTRADICTED(
            "contradicted",
            "something is not seen that must be seen of a cause in this role; a sole cause that is contradicted may still be one of several"),
    NOT_TESTABLE("not testable", "the figures that could decide were not found, or cannot decide"),
    TOO_VAGUE("too vague to test", "it names nothing that could be seen or not seen");

    private final String label;
    private final String meaning;

    Standing(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** Returns it for a candidate that was offered as this: {@code contradicted as sole cause}. */
    public String as(Role role) {
        return switch (this) {
            case HOLDS -> role == Role.SOLE ? "holds alone" : "holds together with the others";
            case NOT_RULED_OUT, CONTRADICTED -> label + " as " + role;
            case HOLDS_IN_PART, NOT_TESTABLE, TOO_VAGUE -> label;
        };
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
