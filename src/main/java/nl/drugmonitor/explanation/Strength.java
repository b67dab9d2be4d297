package nl.drugmonitor.explanation;

import java.util.Locale;
import java.util.Optional;

/** What a prediction can decide (Van Evera 1997; Collier, PS: Political Science and Politics 44, 2011, 823-830). */
public enum Strength {
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

    /** Returns the kind of test with this name in the data: {@code smoking gun}, for one. */
    static Optional<Strength> of(String label) {
        for (Strength strength : values()) {
            if (strength.label.equals(label)) {
                return Optional.of(strength);
            }
        }
        return Optional.empty();
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
