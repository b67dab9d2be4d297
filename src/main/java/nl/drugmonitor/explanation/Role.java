package nl.drugmonitor.explanation;

import java.util.Locale;
import java.util.Optional;

/** What a candidate is offered as: the only cause of a finding, or a cause among several. */
public enum Role {
    SOLE("sole cause", "it alone must make all of the change"),
    JOINT(
            "joint cause",
            "it must make some of the change; that the causes named together make all of it counts as far as the text"
                    + " claims it"),
    CONTRIBUTING("contributing cause", "it must go the right way and make some of the change; how much is its bound");

    private final String label;
    private final String meaning;

    Role(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** Returns the role with this name in the data: {@code joint}, for one. */
    static Optional<Role> of(String code) {
        for (Role role : values()) {
            if (role.code().equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
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
