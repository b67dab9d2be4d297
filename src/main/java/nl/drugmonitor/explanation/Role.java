package nl.drugmonitor.explanation;

import nl.drugmonitor.input.DataName;
import nl.drugmonitor.language.Note;

/** What a candidate is offered as: the only cause of a finding, or a cause among several. */
public enum Role implements DataName {
    /** It alone must make all of the change. */
    SOLE,
    /** It must make some of the change, and all of it together with the others as far as the text claims that. */
    JOINT,
    /** It must make some of the change. */
    CONTRIBUTING;

    /** Returns what it demands of a candidate. */
    public Note meaning() {
        return Note.of("Role." + name() + ".meaning");
    }

    public String code() {
        return dataName();
    }
}
