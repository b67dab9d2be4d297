package nl.drugmonitor.notebook;

import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.kernel.notebook.StartUp;

/**
 * What every cell finds imported in a kernel that runs on this program: {@link Monitor}, {@link Check}, our packages
 * and Tablesaw.
 */
public final class MonitorStartUp implements StartUp {
    /** Those of ours whose types a cell names. */
    private static final List<String> OURS = List.of(
            "chart",
            "claim",
            "column",
            "comparison",
            "computation",
            "edition",
            "exact",
            "explanation",
            "figures",
            "language",
            "prose",
            "statistics",
            "statline",
            "table");

    /** Our entries; and those whose short name two packages have, and which a cell means by it. */
    private static final List<String> MEANT = List.of(
            Check.class.getName(),
            Monitor.class.getName(),
            "static nl.drugmonitor.course.Course.exercise",
            "static nl.drugmonitor.course.Course.notYet",
            "static nl.drugmonitor.course.Course.score",
            "nl.drugmonitor.explanation.Origin",
            "nl.drugmonitor.table.Compare",
            "tech.tablesaw.api.TimeColumn");

    private static final List<String> TABLESAW = List.of(
            "tech.tablesaw.aggregate.AggregateFunctions",
            "tech.tablesaw.api.*",
            "tech.tablesaw.plotly.*",
            "tech.tablesaw.plotly.api.*",
            "tech.tablesaw.plotly.components.*",
            "tech.tablesaw.plotly.traces.*");

    @Override
    public List<String> imports() {
        return Stream.of(MEANT.stream(), OURS.stream().map(name -> "nl.drugmonitor." + name + ".*"), TABLESAW.stream())
                .flatMap(each -> each)
                .toList();
    }
}
