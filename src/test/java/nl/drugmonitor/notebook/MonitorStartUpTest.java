package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitorStartUpTest {
    @TempDir
    private Path folder;

    @Test
    void aCellMayNameTheTypesOfAllPackagesByTheirShortNames() throws IOException {
        NotebookFile notebook = new Cells()
                .code("Compare.class.getName() + \", \" + Origin.class.getName() + \", \" + TimeColumn.class.getName()")
                .code(
                        "List.of(Table.class, Tables.class, Columns.class, Join.class, Chart.class, StatLine.class, Guarded.class,"
                                + " Interval.class, Change.class, Sum.class, Figure.class, AggregateFunctions.class).size()")
                .in(folder, "names.ipynb");

        NotebookRun run = NotebookRun.of(notebook);

        assertThat(run.failures()).isEmpty();
        assertThat(run.fresh().codeCells().get(0).outputs().toString())
                .contains(
                        "nl.drugmonitor.table.Compare, nl.drugmonitor.explanation.Origin, tech.tablesaw.api.TimeColumn");
    }
}
