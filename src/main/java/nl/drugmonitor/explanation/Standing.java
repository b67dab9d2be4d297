package nl.drugmonitor.explanation;

import java.util.Locale;
import nl.drugmonitor.language.Note;

/** Where a candidate explanation stands, in its role, once its predictions were put to the data. */
public enum Standing {
    HOLDS,
    HOLDS_IN_PART,
    NOT_RULED_OUT,
    CONTRADICTED,
    NOT_TESTABLE,
    TOO_VAGUE;

    /** Returns it for a candidate that was offered as this: {@code contradicted as sole cause}. */
    public Note as(Role role) {
        return switch (this) {
            case HOLDS -> Note.of(role == Role.SOLE ? "holds_alone" : "holds_together");
            case NOT_RULED_OUT, CONTRADICTED -> Note.of("stands_as", this, role);
            case HOLDS_IN_PART, NOT_TESTABLE, TOO_VAGUE -> Note.of("Standing." + name());
        };
    }

    public Note meaning() {
        return Note.of("Standing." + name() + ".meaning");
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
