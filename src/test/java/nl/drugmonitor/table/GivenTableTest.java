package nl.drugmonitor.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.chart.Chart;
import nl.drugmonitor.column.Columns;
import nl.drugmonitor.column.Join;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.input.GivenTable;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

class GivenTableTest {
    /** As the variable of a cell that failed. */
    private static final Table NOT_MADE = null;

    private static final Table MADE =
            Table.create(IntColumn.create("Jaar", new int[] {2024}), IntColumn.create("incidents", new int[] {1}));

    static Stream<ThrowingCallable> everyDoorForATable() {
        return Stream.of(
                () -> Columns.of(NOT_MADE),
                () -> Join.of(NOT_MADE, MADE, "Jaar"),
                () -> Join.of(MADE, NOT_MADE, "Jaar"),
                () -> Join.manyToMany(MADE, NOT_MADE, "Jaar"),
                () -> Compare.with(DataOf2025.figures().series("incidents_soft"), NOT_MADE),
                () -> Compare.with(DataOf2025.figures().series("incidents_soft"), NOT_MADE, "n"),
                () -> Tables.write(NOT_MADE, "x.csv"),
                () -> Tables.write(NOT_MADE, "x.csv", CsvStyle.DUTCH),
                () -> Tables.write("x.xlsx", MADE, NOT_MADE),
                () -> Chart.line(NOT_MADE, "Jaar", "n"),
                () -> Chart.bars(NOT_MADE, "Jaar", "n"),
                () -> Chart.stacked(NOT_MADE, "Jaar"),
                () -> Chart.index(NOT_MADE, "Jaar", "2024", "n"));
    }

    @ParameterizedTest
    @MethodSource("everyDoorForATable")
    void aTableThatACellDidNotMakeIsRefused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(RefusedException.class)
                .hasMessage("the table is missing (null), most likely since the cell that makes it failed:"
                        + " mend that cell and run it again");
    }

    @Test
    void aColumnThatIsNotThereIsRefusedWithTheNearNamesOrAll() {
        assertThat(GivenTable.column(MADE, "incidents").name()).isEqualTo("incidents");
        assertThatThrownBy(() -> GivenTable.column(MADE, "incident"))
                .hasMessage("no column \"incident\" in the table. Did you mean incidents?");
        assertThatThrownBy(() -> GivenTable.column(MADE, "n"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.in(Language.NL))
                        .isEqualTo("geen kolom \"n\" in de tabel. Schrijf een van: Jaar, incidents."));
        assertThatThrownBy(() -> GivenTable.column(Table.create(), "n"))
                .hasMessage("no column \"n\": the table has no columns");
    }

    @Test
    void theLikelierOfTheUsualNamesIsTakenAndCapitalsDoNotCount() {
        assertThat(GivenTable.usualColumn(MADE, List.of("incidents", "jaar")))
                .hasValueSatisfying(column -> assertThat(column.name()).isEqualTo("incidents"));
        assertThat(GivenTable.usualColumn(MADE, List.of("year", "jaar")))
                .hasValueSatisfying(column -> assertThat(column.name()).isEqualTo("Jaar"));
        assertThat(GivenTable.usualColumn(MADE, List.of("n"))).isEmpty();
    }
}
