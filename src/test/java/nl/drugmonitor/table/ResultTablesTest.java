package nl.drugmonitor.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.drugmonitor.chart.Chart;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.comparison.Comparison;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;

class ResultTablesTest {
    private static final Edition EDITION = Edition.load("ndm-2025");

    private static Table row(Table table, String column, String text) {
        return table.where(table.stringColumn(column).isEqualTo(text));
    }

    @Test
    void aTableOfVerdictsHasARowAStatement() {
        Reproduction check = EDITION.check();
        Table table = Tables.of(check, Language.EN);
        assertThat(table.columnNames())
                .containsExactly(
                        "number",
                        "statement",
                        "section",
                        "says",
                        "type",
                        "printed",
                        "computed",
                        "low",
                        "high",
                        "verdict",
                        "by_reading",
                        "reason",
                        "missing",
                        "settle",
                        "remarks");
        assertThat(table.rowCount()).isEqualTo(check.findings().size());
        Table change = row(table, "statement", "nfi-change");
        assertThat(change.getString(0, "printed")).isEqualTo("15%");
        assertThat(change.getString(0, "verdict")).isEqualTo("differs");
        assertThat(change.doubleColumn("low").get(0)).isEqualTo(18.990853);
        assertThat(row(table, "statement", "total-light-fall").getString(0, "by_reading"))
                .isEqualTo("reproduced");
        Table open = row(table, "verdict", "cannot_tell");
        assertThat(open.doubleColumn("low").countMissing()).isEqualTo(open.rowCount());
        assertThat(open.stringColumn("settle").asList())
                .allSatisfy(settle -> assertThat(settle).isNotEmpty());
    }

    @Test
    void aTableOfExplanationsHasARowACandidate() {
        Ledger ledger = Ledger.of(EDITION);
        Table table = Tables.of(ledger, Language.NL);
        assertThat(table.rowCount()).isEqualTo(ledger.candidates().size());
        Table emd = row(table, "candidate", "emd-in-place");
        assertThat(emd.getString(0, "finding")).isEqualTo("cbr-examinations-down");
        assertThat(emd.getString(0, "standing")).isEqualTo("not_ruled_out");
        assertThat(emd.getString(0, "role")).isEqualTo("contributing");
        assertThat(emd.getString(0, "extent")).startsWith("hoogstens 71,3%");
        int answers = emd.intColumn("seen").get(0)
                + emd.intColumn("in_part").get(0)
                + emd.intColumn("not_seen").get(0)
                + emd.intColumn("open").get(0);
        assertThat(answers).isEqualTo(emd.intColumn("predictions").get(0));
    }

    @Test
    void aTableOfAChartHasItsPoints() {
        Chart chart = Charts.of(EDITION).chart("hemp-nurseries");
        assertThat(Tables.of(chart).rowCount()).isEqualTo(chart.table().rowCount());
        assertThat(Tables.of(chart).columnNames()).startsWith("series", "period", "value");
    }

    @Test
    void aTableOfTwoEditionsHasARowAValueThatChanged(@TempDir Path folder) throws IOException {
        Figures figures =
                Figures.load(DataFolder.copyTo(folder).withInventedEdition().path());
        Comparison comparison = Comparison.of(Edition.load(figures, "ndm-2025"), Edition.load(figures, "ndm-2026"));
        Table table = Tables.of(comparison, Language.EN);
        assertThat(table.rowCount()).isEqualTo(comparison.values().size());
        Table revised = row(table, "kind", "revised");
        assertThat(revised.rowCount()).isPositive();
        for (int i = 0; i < revised.rowCount(); i++) {
            double before = revised.doubleColumn("before").get(i);
            assertThat(revised.doubleColumn("change").get(i))
                    .isEqualTo(revised.doubleColumn("after").get(i) - before);
        }
        Table coming = row(table, "kind", "new");
        assertThat(coming.doubleColumn("change").countMissing()).isEqualTo(coming.rowCount());
        Table other = row(table, "kind", "not_comparable");
        assertThat(other.stringColumn("why").asList())
                .allSatisfy(why -> assertThat(why).isNotEmpty());
    }
}
