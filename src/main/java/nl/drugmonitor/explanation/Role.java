package nl.drugmonitor.explanation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.drugmonitor.language.Note;

/** What a candidate is offered as: the only cause of a finding, or a cause among several. */
public enum Role {
    /** It alone must make all of the change. */
    SOLE,
    /** It must make some of the change, and all of it together with the others as far as the text claims that. */
    JOINT,
    /** It must make some of the change. */
    CONTRIBUTING;

    /** Returns the role with this name in the data: {@code joint}, for one. */
    static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /** Returns what it demands of a candidate. */
    public Note meaning() {
        return Note.of("Role." + name() + ".meaning");
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
