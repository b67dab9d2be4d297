package nl.drugmonitor.explanation;

import nl.drugmonitor.input.DataName;

/** What a candidate is offered as: the only cause of a finding, or a cause among several. */
public enum Role implements DataName {
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

    public String meaning() {
        return meaning;
    }

    public String code() {
        return dataName();
    }

    @Override
    public String toString() {
        return label;
    }
}
