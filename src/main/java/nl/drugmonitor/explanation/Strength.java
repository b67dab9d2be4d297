package nl.drugmonitor.explanation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.drugmonitor.language.Note;

/** What a prediction can decide (Van Evera 1997; Collier, PS: Political Science and Politics 44, 2011, 823-830). */
public enum Strength {
    ASIDE("another question"),
    STRAW("straw in the wind"),
    HOOP("hoop"),
    SMOKING_GUN("smoking gun"),
    DOUBLY_DECISIVE("doubly decisive");

    private final String inData;

    Strength(String inData) {
        this.inData = inData;
    }

    /** Returns the kind of test with this name in the data: {@code smoking gun}, for one. */
    static Optional<Strength> of(String inData) {
        return Arrays.stream(values())
                .filter(strength -> strength.inData.equals(inData))
                .findFirst();
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

    /** Returns the name in the data. */
    @Override
    public String toString() {
        return inData;
    }
}
