package nl.drugmonitor.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.joining.JoinType;

class YearTablesTest {
    private static final Figures FIGURES = DataOf2025.figures();
    private static final Series NURSERIES = FIGURES.series("hemp_nurseries");
    private static final Series EMD = FIGURES.series("emd_imposed");

    private static String cell(Table table, String year, String column) {
        return table.where(table.stringColumn("period").isEqualTo(year)).getString(0, column);
    }

    @Test
    void aWideTableHasARowAYearAndThreeColumnsASeries() {
        Table table = Tables.of(FIGURES, "incidents_soft", "incidents_hard");
        assertThat(table.columnNames())
                .containsExactly(
                        "period",
                        "year",
                        "incidents_soft",
                        "incidents_soft_note",
                        "incidents_soft_break",
                        "incidents_hard",
                        "incidents_hard_note",
                        "incidents_hard_break");
        assertThat(table.types())
                .containsExactly(
                        ColumnType.STRING,
                        ColumnType.INTEGER,
                        ColumnType.DOUBLE,
                        ColumnType.STRING,
                        ColumnType.STRING,
                        ColumnType.DOUBLE,
                        ColumnType.STRING,
                        ColumnType.STRING);
        assertThat(table.intColumn("year").asList())
                .startsWith(2014, 2015)
                .endsWith(2023, 2024)
                .isSorted();
        assertThat(cell(table, "2024", "incidents_soft")).isEqualTo("6063");
        assertThat(cell(table, "2024", "incidents_soft_note")).isEmpty();
    }

    @Test
    void aYearInConflictIsMissingAndItsNoteSaysHowToChoose() {
        Table table = Tables.of(Language.NL, NURSERIES.yearly());
        assertThat(cell(table, "2018", "hemp_nurseries")).isEmpty();
        assertThat(cell(table, "2018", "hemp_nurseries_note"))
                .isEqualTo("bronnen in tegenspraak: 3.913 (s064, s067, s072, s073), 2.913 (s071);"
                        + " .prefer(\"s064\") of .preferNewest() kiest");
    }

    @Test
    void aChosenYearHasItsValueAndNamesWhatWasPassedOver() {
        Table table = Tables.of(Language.EN, NURSERIES.yearly(2014, 2024).prefer("s067"));
        assertThat(table.rowCount()).isEqualTo(11);
        assertThat(cell(table, "2018", "hemp_nurseries")).isEqualTo("3913");
        assertThat(cell(table, "2018", "hemp_nurseries_note"))
                .isEqualTo("the value of s067 was chosen; passed over: 2,913 (s071)");
    }

    @Test
    void ofAPartYearTheNoteTells() {
        Table table = Tables.of(Language.EN, EMD.yearly());
        assertThat(cell(table, "2023", "emd_imposed")).isEmpty();
        assertThat(cell(table, "2023", "emd_imposed_note"))
                .startsWith("no value of the whole year; 2023-04/2023-12: 2,182 (ndm-2025-factsheet)");
    }

    @Test
    void theBreakBeforeAYearStandsInItsRow() {
        Table table = Tables.of(Language.EN, EMD.yearly());
        assertThat(cell(table, "2025", "emd_imposed_break"))
                .startsWith("2025-04-01 method: Police reports of drug driving now reach the CBR automatically;");
        Table dutch = Tables.of(Language.NL, EMD.yearly());
        assertThat(cell(dutch, "2025", "emd_imposed_break")).startsWith("2025-04-01 methode: De politie meldt");
    }

    @Test
    void notesAndBreaksGoAlongWhenRowsAreChosenAndJoined() {
        Table soft = Tables.of(FIGURES, "incidents_soft");
        Table late = soft.where(soft.intColumn("year").isGreaterThan(2019));
        Table joined = late.joinOn("period", "year")
                .type(JoinType.LEFT_OUTER)
                .with(Tables.of(Language.EN, NURSERIES.yearly()))
                .join();
        assertThat(cell(joined, "2020", "incidents_soft_note")).startsWith("no value of the whole year; 2020-H1: ");
        assertThat(joined.stringColumn("incidents_soft_break").get(0)).startsWith("2020-07-01 method: ");
    }

    @Test
    void yearsOfWhichNothingIsKnownAreThereToo() {
        Table table = Tables.of(Language.EN, EMD.yearly(2021, 2023), NURSERIES.yearly(2023, 2024));
        assertThat(table.stringColumn("period").asList()).containsExactly("2021", "2022", "2023", "2024");
        assertThat(table.doubleColumn("emd_imposed").countMissing()).isEqualTo(4);
        assertThat(cell(table, "2024", "emd_imposed_note")).isEmpty();
    }

    @Test
    void aSeriesStandsInATableOnce() {
        assertThatThrownBy(() -> Tables.of(FIGURES, "emd_imposed", "emd_imposed"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("emd_imposed is named twice, and its columns would have one name");
    }

    @Test
    void aLongTableHasARowAnObservation() {
        Table table = Tables.of(FIGURES, Language.EN);
        assertThat(table.rowCount())
                .isEqualTo(FIGURES.all().stream()
                        .mapToInt(series -> series.observations().size())
                        .sum());
        assertThat(table.columnNames()).startsWith("indicator", "name", "unit", "year", "period", "start", "months");
        Table nurseries = table.where(table.stringColumn("indicator").isEqualTo("hemp_nurseries"));
        assertThat(nurseries.rowCount()).isEqualTo(NURSERIES.observations().size());
        Table soft = table.where(table.stringColumn("indicator").isEqualTo("incidents_soft"));
        assertThat(cell(soft, "2024", "value_break")).startsWith("2023-07-01 law: ");
    }

    @Test
    void ofAnEditionItsOwnValueGoesFirst() {
        Table table = Tables.of(
                Language.EN,
                nl.drugmonitor.edition.Edition.load("ndm-2025")
                        .published()
                        .series("emd_imposed")
                        .yearly());
        assertThat(cell(table, "2024", "emd_imposed")).isEqualTo("3768");
        assertThat(cell(table, "2024", "emd_imposed_note")).startsWith("passed over: 3,742 (s003)");
        Table chosen = Tables.of(
                Language.EN,
                nl.drugmonitor.edition.Edition.load("ndm-2025")
                        .published()
                        .series("emd_imposed")
                        .yearly()
                        .prefer("s003"));
        assertThat(cell(chosen, "2024", "emd_imposed")).isEqualTo("3742");
    }
}
