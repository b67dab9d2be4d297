package nl.drugmonitor.explanation;

import java.util.Locale;

/** What the data say of a prediction. */
public enum Answer {
    SEEN,
    IN_PART,
    NOT_SEEN,
    OPEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
