package nl.drugmonitor.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.drugmonitor.language.RefusedException;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class WideColumnsTest {
    private static Table drugs() {
        return Table.create(
                "drugs",
                StringColumn.create("drug", "soft", "soft", "hard", "hard"),
                IntColumn.create("year", new int[] {2024, 2023, 2022, 2023}),
                DoubleColumn.create("n", 6063, 5399, 8201, Double.NaN),
                StringColumn.create("n_break", "2023-07-01 law: ban", "", "", ""));
    }

    private static Table wide(Table table) {
        return Columns.of(table).by("drug").wide("n");
    }

    @Test
    void eachSeriesIsAColumnAndEachPeriodARow() {
        Table wide = wide(drugs());

        assertThat(wide.columnNames()).containsExactly("year", "soft", "soft_break", "hard", "hard_break");
        assertThat(Made.cells(wide, "year")).containsExactly("2022", "2023", "2024");
        assertThat(Made.cells(wide, "soft")).containsExactly("-", "5399", "6063");
        assertThat(Made.cells(wide, "hard")).containsExactly("8201", "-", "-");
        assertThat(Made.cells(wide, "soft_break")).containsExactly("", "", "2023-07-01 law: ban");
    }

    @Test
    void whatGuardsASeriesGuardsItStill() {
        Table change = Columns.of(wide(drugs())).change("soft");

        assertThat(change.doubleColumn("soft_change").isMissing(2)).isTrue();
        assertThat(change.stringColumn("soft_change_note").get(2)).contains("2023-07-01");
    }

    @Test
    void severalColumnsNameASeriesTogether() {
        Table table = drugs();
        table.addColumns(StringColumn.create("region", "A", "A", "B", "B"));

        assertThat(Columns.of(table).by("drug", "region").wide("n").columnNames())
                .containsExactly("year", "soft_A", "soft_A_break", "hard_B", "hard_B_break");
    }

    @Test
    void nothingIsAddedUpOrLeftOut() {
        Table twice = drugs().append(drugs().first(1));
        Table noYear = drugs();
        noYear.intColumn("year").setMissing(1);
        Table noName = drugs();
        noName.stringColumn("drug").setMissing(2);
        Table alike = drugs();
        alike.stringColumn("drug").set(2, "Soft");

        assertThatThrownBy(() -> wide(twice))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("2024 stands twice");
        assertThatThrownBy(() -> wide(noYear))
                .hasMessage("row 2 has no period in year: leave it out with where, or give it one");
        assertThatThrownBy(() -> wide(noName))
                .hasMessage("row 3 belongs to a series without a name: leave it out with where, or give it one");
        assertThatThrownBy(() -> wide(alike))
                .hasMessage(
                        "two columns would be called \"Soft\" (capitals do not count): give one of the series another"
                                + " name");
        assertThatThrownBy(() -> Columns.of(drugs()).wide("n"))
                .hasMessage("name the columns that tell the series of n from each other by by(\"...\")");
        assertThatThrownBy(() -> Columns.of(drugs()).by("drug").wide("m")).hasMessageContaining("no column \"m\"");
    }
}
