package nl.drugmonitor.chart;

/** How the series of a chart stand to each other. */
public enum ChartKind {
    /** Bars beside each other. */
    BARS,
    /** Bars on top of each other: each point starts where the one below it ends. */
    STACKED,
    /** Bars that lead from one total to the next. */
    WATERFALL,
    LINES
}
