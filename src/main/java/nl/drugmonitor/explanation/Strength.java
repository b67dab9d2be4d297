package nl.drugmonitor.explanation;

import java.util.Locale;
import nl.drugmonitor.input.DataName;
import nl.drugmonitor.language.Note;

/** What a prediction can decide (Van Evera 1997; Collier, PS: Political Science and Politics 44, 2011, 823-830). */
public enum Strength implements DataName {
    ASIDE("another question"),
    STRAW("straw in the wind"),
    HOOP("hoop"),
    SMOKING_GUN("smoking gun"),
    DOUBLY_DECISIVE("doubly decisive");

    private final String inData;

    Strength(String inData) {
        this.inData = inData;
    }

    /** Returns whether the candidate stands or falls with what it predicts. */
    public boolean decides() {
        return isNecessary() || isSufficient();
    }

    /** Returns whether the candidate falls if what it predicts is not seen. */
    public boolean isNecessary() {
        return this == HOOP || this == DOUBLY_DECISIVE;
    }

    /** Returns whether the candidate holds if what it predicts is seen. */
    public boolean isSufficient() {
        return this == SMOKING_GUN || this == DOUBLY_DECISIVE;
    }

    public Note meaning() {
        return Note.of("Strength." + name() + ".meaning");
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String dataName() {
        return inData;
    }
}
