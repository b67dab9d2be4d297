package nl.drugmonitor.explanation;

import java.util.Locale;

/** What the data say of a prediction. */
public enum Answer {
    SEEN("seen"),
    IN_PART("seen in part"),
    NOT_SEEN("not seen"),
    OPEN("cannot tell");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return label;
    }
}
