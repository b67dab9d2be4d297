package nl.drugmonitor.consistency;

/** How far a cluster says which of its figures are wrong. */
public enum Grade {
    /** Each claim holds by itself. */
    NONE("none"),
    /** One reading holds nearly all of the weight. */
    DETERMINED("determined"),
    /** One reading holds most of the weight. */
    SUGGESTED("suggested"),
    /** No reading holds most of the weight. */
    AMBIGUOUS("ambiguous"),
    /** No known cause makes every hard claim hold. */
    UNRESOLVED("unresolved");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
