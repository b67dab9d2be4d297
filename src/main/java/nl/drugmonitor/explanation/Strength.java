package nl.drugmonitor.explanation;

import java.util.Locale;
import nl.drugmonitor.input.DataName;

/** What a prediction can decide (Van Evera 1997; Collier, PS: Political Science and Politics 44, 2011, 823-830). */
public enum Strength implements DataName {
    ASIDE("another question", "it answers another question than the candidate does, and decides nothing"),
    STRAW("straw in the wind", "seen or not, it decides nothing"),
    HOOP("hoop", "not seen, the candidate falls; seen, it stays in the race"),
    SMOKING_GUN("smoking gun", "seen, the candidate holds; not seen, nothing is lost"),
    DOUBLY_DECISIVE("doubly decisive", "seen, the candidate holds; not seen, it falls");

    private final String label;
    private final String meaning;

    Strength(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
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

    @Override
    public String dataName() {
        return label;
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
