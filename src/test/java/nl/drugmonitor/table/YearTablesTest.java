package nl.drugmonitor.table;

import org.junit.jupiter.api.Test;
import nl.drugmonitor.edition.*;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.chart.*;
import nl.drugmonitor.explanation.*;
import java.nio.file.*;
import tech.tablesaw.api.Table;

class YearTablesTest {
    @Test
    void show() throws Exception {
        StringBuilder b = new StringBuilder();
        var figures = DataOf2025.figures();
        for (var s : figures.all()) b.append(Tables.of(Language.EN, s.yearly()).printAll()).append("\n");
        b.append(Tables.of(Language.NL, figures.series("hemp_nurseries").yearly(2014, 2024).preferNewest()).printAll());
        b.append(Tables.of(figures, "incidents_soft", "incidents_hard").printAll());
        b.append(Tables.of(Edition.load("ndm-2025").check()).printAll());
        b.append(Tables.of(Ledger.of(Edition.load("ndm-2025"))).printAll());
        Files.writeString(Path.of("/tmp/colsx/out.txt"), b.toString());
    }
}
