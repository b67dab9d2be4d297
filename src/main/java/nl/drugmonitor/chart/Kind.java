package nl.drugmonitor.chart;

/** How the series of a chart stand to each other. */
public enum Kind {
    /** Bars beside each other. */
    BARS("Staafdiagram"),
    /** Bars on top of each other: each point starts where the one below it ends. */
    STACKED("Gestapeld staafdiagram"),
    /** Bars that lead from one total to the next. */
    WATERFALL("Watervaldiagram"),
    LINES("Lijndiagram");

    private final String nameNl;

    Kind(String nameNl) {
        this.nameNl = nameNl;
    }

    /** Returns what such a chart is called in Dutch. */
    public String nameNl() {
        return nameNl;
    }
}
